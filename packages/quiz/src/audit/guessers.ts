import {
  isCurrent,
  type Knowledge,
  LANGUAGES,
  type Language,
  type RelationKind,
} from "@strata/graph-model";
import { ANSWER_FORMATS } from "../answer-formats/registry.ts";
import { textOverlap } from "../difficulty/text-overlap.ts";
import type { ExplainedItem, ProvenOption } from "../items/draft.ts";
import { createRandom } from "../random/random.ts";
import { isNumeric } from "./examine.ts";
import { entityOf, firstOf } from "./named.ts";
import type { Oracle } from "./oracle.ts";
import { bootstrapP, holmRejected, mean } from "./statistics.ts";
import { answerKey, keyedAnswers } from "./texts.ts";
import { THRESHOLDS } from "./thresholds.ts";

/** What guessers may look at beside the item: the graph's shape, and the keys of the other items. */
export interface Clues {
  readonly oracle: Oracle;
  /** Current relation claims that touch an entity. */
  readonly degree: ReadonlyMap<string, number>;
  readonly kinds: ReadonlyMap<RelationKind, number>;
  /** Who has a value, by current claims; and on a dimension any. */
  readonly holders: ReadonlyMap<string, ReadonlySet<string>>;
  /** By answer, the facts whose item of the same type has it as its key. */
  readonly keyed: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;
}

/** A rule of thumb without knowledge: the higher an option's score the rather it is chosen; equal scores share the choice. */
type Guesser = (
  item: ExplainedItem,
  option: ProvenOption,
  index: number,
  language: Language,
  clues: Clues,
) => number;

const count = <K>(index: Map<K, number>, key: K): Map<K, number> =>
  index.set(key, (index.get(key) ?? 0) + 1);

export const cluesOf = (
  knowledge: Knowledge,
  items: readonly ExplainedItem[],
  oracle: Oracle,
): Clues => {
  const degree = new Map<string, number>();
  const kinds = new Map<RelationKind, number>();
  const holders = new Map<string, Set<string>>();
  const hold = (key: string, subject: string) =>
    holders.set(key, (holders.get(key) ?? new Set()).add(subject));
  for (const claim of knowledge.claims.filter(isCurrent)) {
    if (claim.kind === "RELATION") {
      count(count(degree, claim.subject), claim.object);
      count(kinds, claim.relation);
    } else if (claim.kind === "TRAIT" && claim.value !== null) {
      hold(claim.value, claim.subject);
      hold(claim.dimension, claim.subject);
    }
  }
  const types = [...new Set(items.map(({ type }) => type))];
  const keyed = new Map(
    types.map((type) => [type, keyedAnswers(items.filter((item) => item.type === type))]),
  );
  return { oracle, degree, kinds, holders, keyed };
};

/**
 * How much is said of what an option names: the sources that mention an entity, the entities that have a value, or any value on a
 * dimension. The one that is asked about does not count: the guesser does not know its answer.
 */
const popularity: Guesser = (item, option, _index, _language, { oracle, holders }) => {
  const entity = entityOf(item, option, oracle);
  if (entity !== undefined) return entity.mentionedIn.length;
  const atom = firstOf(option.statement);
  if (atom?.kind !== "TRAIT") return 0;
  const isValue = item.type === "trait-of";
  const having = holders.get(isValue ? atom.value : atom.dimension) ?? new Set();
  return having.size - (having.has(atom.subject) ? 1 : 0);
};

/** How many relations an entity has, the one that is asked apart. */
const links: Guesser = (item, option, _index, _language, { oracle, degree }) => {
  const id = entityOf(item, option, oracle)?.id;
  if (id === undefined) return 0;
  const asked = oracle.claim(item.fact);
  const touches = asked?.kind === "RELATION" && (asked.subject === id || asked.object === id);
  return (degree.get(id) ?? 0) - (touches ? 1 : 0);
};

/** Every guesser of quiz.md, section 7. Where one has nothing to go by, all options tie and it scores chance. */
export const GUESSERS = {
  longest: (_item, { text }, _index, language) => text[language].length,
  shortest: (_item, { text }, _index, language) => -text[language].length,
  "most stem overlap": (item, { text }, _index, language) =>
    textOverlap(item.stem[language], text[language], language),
  "most popular": popularity,
  "most linked": links,
  "option centroid": (item, option, _index, language) =>
    mean(
      item.options
        .filter((other) => other !== option)
        .map((other) => textOverlap(other.text[language], option.text[language], language)),
    ),
  "middle number": (item, _option, index, _language, clues) =>
    isNumeric(item, clues.oracle) ? -Math.abs(index - (item.options.length - 1) / 2) : 0,
  "never-keyed foil": (item, _option, index, _language, { keyed }) => {
    const facts = keyed.get(item.type)?.get(answerKey(item, index));
    // What this item itself asks for is not known to the guesser.
    return [...(facts ?? [])].some((fact) => fact !== item.fact) ? 1 : 0;
  },
  "most frequent relation kind": (_item, option, _index, _language, { kinds }) => {
    const atom = firstOf(option.statement);
    return atom?.kind === "RELATION" ? (kinds.get(atom.relation) ?? 0) : 0;
  },
} as const satisfies Record<string, Guesser>;
export type GuesserId = keyof typeof GUESSERS;
const GUESSER_IDS = Object.keys(GUESSERS) as readonly GuesserId[];

/** Formats in which one may guess by comparing the options: those that choose, and "true" or "false". */
const canBeGuessed = ({ format }: ExplainedItem): boolean =>
  format === "TRUE_FALSE" || ANSWER_FORMATS[format].chooses;

/** How often a blind choice is right; where several options are, the choice of one of them. */
const chanceOf = ({ options }: ExplainedItem): number =>
  options.filter(({ right }) => right).length / options.length;

/** What a guesser gains on one item over chance; ties share the credit. */
const gainOf = (id: GuesserId, item: ExplainedItem, language: Language, clues: Clues): number => {
  const scores = item.options.map((option, i) => GUESSERS[id](item, option, i, language, clues));
  const best = Math.max(...scores);
  const chosen = item.options.filter((_, i) => scores[i] === best);
  const credit = chosen.filter(({ right }) => right).length / chosen.length;
  return credit - chanceOf(item);
};

export interface Guessed {
  readonly guesser: GuesserId;
  readonly language: Language;
  /** Null for the pool of all types. */
  readonly type: string | null;
  readonly facts: number;
  readonly chance: number;
  /** Mean gain over chance, as a share. */
  readonly gain: number;
  /** Against "not above chance + 3 points"; 1 where the gain is not above them anyway, or where the pool is judged by the gain alone. */
  readonly p: number;
  readonly beatsChance: boolean;
}

/** One item of each fact, of a type drawn by chance. */
export const onePerFact = (items: readonly ExplainedItem[]): readonly ExplainedItem[] => {
  const drawn = new Map(
    createRandom("one per fact")
      .shuffle(items)
      .map((item) => [item.fact, item]),
  );
  return [...drawn.values()];
};

/**
 * Lets every guesser answer: one item of each fact of all types together, and each type by itself. In the pool the gain decides; of a type
 * it has to be above the limit beyond chance, with Holm's correction over all that are tested. What is put in order, matched or typed is left out.
 */
export const guess = (all: readonly ExplainedItem[], clues: Clues): readonly Guessed[] => {
  const items = all.filter(canBeGuessed);
  const { points, perType, level, resamples } = THRESHOLDS.guessers;
  const measure = (own: readonly ExplainedItem[], type: string | null): readonly Guessed[] =>
    LANGUAGES.flatMap((language) =>
      GUESSER_IDS.map((guesser): Guessed => {
        const gains = own.map((item) => gainOf(guesser, item, language, clues));
        const gain = mean(gains);
        const random = createRandom(`${type}/${guesser}/${language}`);
        const isTested = type !== null && own.length >= perType && gain > points;
        return {
          guesser,
          language,
          type,
          facts: own.length,
          chance: mean(own.map(chanceOf)),
          gain,
          p: isTested ? bootstrapP(gains, points, random, resamples) : 1,
          beatsChance: type === null && gain > points,
        };
      }),
    );
  const types = [...new Set(items.map(({ type }) => type))];
  const byType = types.flatMap((type) =>
    measure(
      items.filter((item) => item.type === type),
      type,
    ),
  );
  const tested = byType.filter(({ facts }) => facts >= perType);
  const rejected = holmRejected(
    tested.map(({ p }) => p),
    level,
  );
  const beats = new Set(tested.filter((_, i) => rejected[i]));
  return [
    ...measure(onePerFact(items), null),
    ...byType.map((one) => ({ ...one, beatsChance: beats.has(one) })),
  ];
};
