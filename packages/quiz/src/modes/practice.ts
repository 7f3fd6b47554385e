import { information } from "../difficulty/response-model.ts";
import { dayOf } from "../mastery/day.ts";
import type { Fringe } from "../mastery/fringe.ts";
import { MASTERED } from "../mastery/mastery.ts";
import { countsOn, isDue, retrievability } from "../mastery/memory.ts";
import type { Random } from "../random/random.ts";
import type { Candidate } from "./candidates.ts";
import { byFact, type Choice, type ModeRequest, type Reason, rotateTypes } from "./choice.ts";
import { type Confusions, interleave } from "./interleave.ts";

/** What difficulty and the learner's skill say of a fact before it is asked. */
export interface Prediction {
  /** Of a right answer, guessing included. */
  readonly probability: number;
  /** That a blind guess is right. */
  readonly chance: number;
}

/** The parts of a practice score, each from 0 to 1. */
export interface PracticeScore {
  /** How far recall has fallen from certain to lapsed; 0 for what is not due. */
  readonly due: number;
  /** How much the answer would tell of the learner's skill, of the most that an item can tell. */
  readonly information: number;
  /** Share of its types in which the fact has not been got right; 1 for what is new. */
  readonly uncovered: number;
}

export interface PracticeChoice extends Choice {
  readonly score: PracticeScore;
  readonly probability: number;
}

export interface PracticeRequest extends ModeRequest {
  readonly fringe: Fringe;
  readonly predict: (fact: string) => Prediction;
  readonly confusions: Confusions;
  /** How many questions the quiz is to have; further facts follow in reserve. */
  readonly size: number;
  readonly random: Random;
}

/** How the parts count; they add up to 1. */
export const PRACTICE_WEIGHTS = {
  due: 0.45,
  information: 0.35,
  uncovered: 0.2,
} as const satisfies Record<keyof PracticeScore, number>;

/** Neither hopeless nor boring: how likely a right answer should be. */
export const PRACTICE_PROBABILITY = { min: 0.65, max: 0.85 } as const;

const PRACTICE_REASONS = [
  "DUE",
  "OUTER_FRINGE",
  "WEAK_INNER_FRINGE",
] as const satisfies readonly Reason[];

/** Chance takes one of so many best, so that practice does not repeat itself. */
const BEST = 5;

/**
 * What an answer tells of the skill, as a share of the most that an item with this chance of guessing can tell; the most is
 * where the odds of knowing are (1 + √(1 + 8c)) / 2 (Lord 1980, Applications of Item Response Theory).
 */
export const informationShare = ({ probability, chance }: Prediction): number => {
  const knows = (probability - chance) / (1 - chance);
  if (!(knows > 0 && knows < 1)) return 0;
  const best = Math.log((1 + Math.sqrt(1 + 8 * chance)) / 2);
  const here = Math.log(knows / (1 - knows));
  return information(here, 0, chance) / information(best, 0, chance);
};

interface Scored extends PracticeChoice {
  readonly concepts: readonly string[];
  readonly total: number;
  /** How far the probability lies outside what is wanted. */
  readonly outside: number;
  /** Whether it was answered today already: then a further attempt changes nothing. */
  readonly spent: boolean;
}

const reasonsOf = (
  { fact, concepts }: Candidate,
  { learner, now }: PracticeRequest,
  outer: ReadonlySet<string>,
  weak: ReadonlySet<string>,
): readonly Reason[] => {
  const memory = learner.get(fact)?.memory;
  const holds = {
    DUE: memory !== undefined && isDue(memory, dayOf(now)),
    OUTER_FRINGE: concepts.some((one) => outer.has(one)),
    WEAK_INNER_FRINGE: concepts.some((one) => weak.has(one)),
  } as const satisfies Record<(typeof PRACTICE_REASONS)[number], boolean>;
  return PRACTICE_REASONS.filter((reason) => holds[reason]);
};

const scored = (
  candidate: Candidate,
  reasons: readonly Reason[],
  request: PracticeRequest,
): Scored => {
  const today = dayOf(request.now);
  const state = request.learner.get(candidate.fact);
  const prediction = request.predict(candidate.fact);
  const { probability } = prediction;
  const known = state?.evidence.types ?? [];
  const forgotten =
    state === undefined || !reasons.includes("DUE")
      ? 0
      : (1 - retrievability(state.memory, today)) / (1 - MASTERED.retrievability);
  const score: PracticeScore = {
    due: Math.min(forgotten, 1),
    information: informationShare(prediction),
    uncovered:
      candidate.types.filter((type) => !known.includes(type)).length / candidate.types.length,
  };
  const { min, max } = PRACTICE_PROBABILITY;
  return {
    ...candidate,
    reasons,
    score,
    probability,
    total:
      PRACTICE_WEIGHTS.due * score.due +
      PRACTICE_WEIGHTS.information * score.information +
      PRACTICE_WEIGHTS.uncovered * score.uncovered,
    outside: Math.max(min - probability, probability - max, 0),
    spent: state !== undefined && !countsOn(state.memory, today),
  };
};

/** Best first: what counts today, then what has the wanted probability or comes nearest to it, then by score. */
const byRank = (a: Scored, b: Scored): number =>
  Number(a.spent) - Number(b.spent) ||
  a.outside - b.outside ||
  b.total - a.total ||
  (a.fact < b.fact ? -1 : 1);

/** The best of a ranked list among which chance may choose: none that is worse in kind than the first. */
const bestOf = (ranked: readonly Scored[]): readonly Scored[] => {
  const [first] = ranked;
  return ranked
    .filter(
      ({ spent, outside }) => spent === first?.spent && (outside === 0) === (first.outside === 0),
    )
    .slice(0, BEST);
};

/**
 * What to practise: facts that are due, facts at the outer fringe and facts at the weak part of the inner one, none twice. The
 * first `size` are the quiz in its order; what follows is in reserve, for facts of which no question can be made. A
 * probability outside the wanted range, or a fact answered today already, is taken only when nothing else is left.
 */
export const practice = (request: PracticeRequest): readonly PracticeChoice[] => {
  const { fringe, learner, size, random, confusions } = request;
  const outer = new Set(fringe.outer.map(({ concept }) => concept));
  const weak = new Set(fringe.inner.filter((one) => one.weak).map(({ concept }) => concept));
  const left = [...byFact(request.candidates).values()]
    .flatMap((candidate): readonly Scored[] => {
      const reasons = reasonsOf(candidate, request, outer, weak);
      return reasons.length === 0 ? [] : [scored(candidate, reasons, request)];
    })
    .sort(byRank);
  const chosen: Scored[] = [];
  while (chosen.length < size && left.length > 0) {
    const one = random.pick(bestOf(left));
    chosen.push(one);
    left.splice(left.indexOf(one), 1);
  }
  const ordered = [...interleave(chosen, confusions), ...left];
  return rotateTypes(
    ordered.map(
      ({ fact, types, reasons, score, probability }): PracticeChoice => ({
        fact,
        types,
        reasons,
        score,
        probability,
      }),
    ),
    learner,
  );
};
