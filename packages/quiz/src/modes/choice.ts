import type { LearnerState } from "../mastery/learner-state.ts";
import type { QuestionTypeId } from "../question-types/registry.ts";
import type { Candidate } from "./candidates.ts";

/**
 * Why a fact is to be asked: it is due, its concept is what can be learned next, its concept is at the edge of what is
 * known and fading, or it was answered wrongly (and then how sure the learner was).
 */
export const REASONS = [
  "DUE",
  "OUTER_FRINGE",
  "WEAK_INNER_FRINGE",
  "MISTAKE",
  "CONFIDENT_MISTAKE",
] as const;
export type Reason = (typeof REASONS)[number];

/** A fact to ask, one of an ordered list. */
export interface Choice {
  readonly fact: string;
  /** Its ways of being asked, the one to try first in front. */
  readonly types: readonly QuestionTypeId[];
  /** At least one. */
  readonly reasons: readonly Reason[];
}

/** What every mode is told. */
export interface ModeRequest {
  readonly learner: LearnerState;
  /** What may be asked; a fact that is named twice counts once. */
  readonly candidates: readonly Candidate[];
  /** ISO instant, written with the learner's offset where that is known (see dayOf). */
  readonly now: string;
}

/** The candidates by fact, which takes what is named twice once. */
export const byFact = (candidates: readonly Candidate[]): ReadonlyMap<string, Candidate> =>
  new Map(candidates.map((candidate) => [candidate.fact, candidate]));

/**
 * Puts the types of each choice into the order in which to try them: first what this list has used least, then what
 * the learner has not yet got right on this fact (mastery takes two types), then as given.
 */
export const rotateTypes = <T extends Choice>(
  choices: readonly T[],
  learner: LearnerState,
): readonly T[] => {
  const used = new Map<QuestionTypeId, number>();
  return choices.map((choice) => {
    const known = learner.get(choice.fact)?.evidence.types ?? [];
    const types = [...choice.types].sort(
      (a, b) =>
        (used.get(a) ?? 0) - (used.get(b) ?? 0) ||
        Number(known.includes(a)) - Number(known.includes(b)),
    );
    const [first] = types;
    if (first !== undefined) used.set(first, (used.get(first) ?? 0) + 1);
    return { ...choice, types };
  });
};
