import { isCurrent, type Language } from "@strata/graph-model";
import { memoized } from "../caching/memoized.ts";
import type { ExplainedItem, ProvenOption } from "../items/draft.ts";
import type { Facts } from "../proof/facts.ts";
import { judge } from "../proof/judge.ts";
import { type Atom, atomsOf } from "../proof/proof.ts";
import { likeness } from "./likeness.ts";
import type { Prerequisites } from "./prerequisites.ts";
import { textOverlap } from "./text-overlap.ts";

/** What the prior is made of, each on a scale of its own. */
export const MEASURES = [
  "lexEn",
  "lexZh",
  "sim",
  "gapEn",
  "gapZh",
  "nearMiss",
  "hops",
  "depth",
  "popularity",
] as const;
export type Measure = (typeof MEASURES)[number];

export type MeasuredOption = Pick<ProvenOption, "text" | "statement" | "right" | "truth" | "proof">;

/** What is looked at of an item. */
export interface MeasuredItem extends Pick<ExplainedItem, "type" | "format" | "subject" | "stem"> {
  readonly options: readonly MeasuredOption[];
}

/** Null where an item has nothing of the kind: an item without wrong answers has no likeness to them. */
export type Measures = Readonly<Record<Measure, number | null>>;

/** What has been read around an item. */
export interface Surroundings {
  /** With every entity that the item's options name. */
  readonly facts: Facts;
  readonly prerequisites: Prerequisites;
}

/** Shares of all entities by their number of relations: [relations, share with fewer plus half of those with as many], ascending. */
export type Degrees = readonly (readonly [relations: number, percentile: number])[];

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

const meanOrNull = (numbers: readonly (number | null)[]): number | null => {
  const known = numbers.filter((n) => n !== null);
  return known.length === 0 ? null : mean(known);
};

/** Keeps the ratio finite where a key shares nothing with its stem, and small overlaps from mattering too much. */
const SMOOTHING = 0.1;

/** How alike each option is to the stem. */
const overlapsOf = ({ stem, options }: MeasuredItem, language: Language): readonly number[] =>
  options.map(({ text }) => textOverlap(stem[language], text[language], language));

const isKey = ({ right }: MeasuredOption): boolean => right;
const isDistractor = ({ right }: MeasuredOption): boolean => !right;

/** A right answer and the wrong ones that it can be compared with; null where there are none, or where they are but "true" and "false". */
const sidesOf = ({ format, options }: MeasuredItem) => {
  const key = options.find(isKey);
  const distractors = options.filter(isDistractor);
  return format === "TRUE_FALSE" || key === undefined || distractors.length === 0
    ? null
    : { key, distractors };
};

/** ln of the stem's likeness to the wrong answers over that to the right ones: above 0 the words mislead. */
const lex = (item: MeasuredItem, overlaps: readonly number[]): number | null => {
  if (sidesOf(item) === null) return null;
  const of = (right: boolean) => overlaps.filter((_, i) => item.options[i]?.right === right);
  const [wrong, right] = [mean(of(false)), mean(of(true))];
  return Math.log((wrong + SMOOTHING) / (right + SMOOTHING));
};

/** How many options are left above the largest gap in their likeness to the stem: all, when none stands out. */
const gap = (item: MeasuredItem, overlaps: readonly number[]): number | null => {
  if (sidesOf(item) === null) return null;
  const falling = [...overlaps].sort((a, b) => b - a);
  const drops = falling.slice(1).map((overlap, i) => (falling[i] ?? 0) - overlap);
  const largest = Math.max(...drops);
  return largest === 0 ? falling.length : drops.indexOf(largest) + 1;
};

const subjectOf = (atom: Atom | undefined): string | undefined =>
  atom !== undefined && "subject" in atom ? atom.subject : undefined;
const objectOf = (atom: Atom | undefined): string | undefined =>
  atom !== undefined && "object" in atom ? atom.object : undefined;

const firstAtom = ({ statement }: MeasuredOption): Atom | undefined => atomsOf(statement)[0];

/** How alike the wrong answers are to the right one, where options name entities: where they differ first, in subject or object, is what they name. */
const sim = (item: MeasuredItem, facts: Facts): number | null => {
  const sides = sidesOf(item);
  if (sides === null) return null;
  const key = firstAtom(sides.key);
  return meanOrNull(
    sides.distractors.map((option) => {
      const atom = firstAtom(option);
      for (const named of [subjectOf, objectOf]) {
        const [a, b] = [named(key), named(atom)];
        if (a !== undefined && b !== undefined && a !== b) return likeness(a, b, facts);
      }
      return null;
    }),
  );
};

/** Wrong answers that meet all constraints but one; null where there is only one to meet, or it is not one thing that has to meet them. */
const nearMiss = (item: MeasuredItem, facts: Facts): number | null => {
  const sides = sidesOf(item);
  if (sides === null || sides.key.truth !== "TRUE") return null;
  const constraints = atomsOf(sides.key.statement);
  if (constraints.length < 2 || new Set(constraints.map(subjectOf)).size > 1) return null;
  return sides.distractors.filter(({ statement }) => {
    const failed = atomsOf(statement).filter((atom) => judge(atom, facts).truth !== "TRUE");
    return failed.length === 1;
  }).length;
};

/** How many claims the right answer rests on; null where it rests on none, but on a structure or a dispute. */
const hops = (item: MeasuredItem): number | null =>
  meanOrNull(item.options.filter(isKey).map(({ proof }) => proof.claimIds.length || null));

const namedBy = (item: MeasuredItem, options: readonly MeasuredOption[]): readonly string[] => {
  const atoms = options.flatMap(({ statement }) => atomsOf(statement));
  const named = atoms.flatMap((atom) => [subjectOf(atom), objectOf(atom)]);
  return [...new Set([item.subject, ...named])].filter((id) => id !== undefined);
};

/** What has to be read before an item can be measured: its subject and all that its options name. Not every id is an entity's. */
export const entitiesToMeasure = (item: MeasuredItem): readonly string[] =>
  namedBy(item, item.options);

/** Current relations of an entity. */
export const degreeOf = (id: string, facts: Facts): number =>
  facts.workedOut("degrees", () =>
    memoized(
      (one: string) =>
        [...facts.relationsFrom(one), ...facts.relationsTo(one)].filter(isCurrent).length,
    ),
  )(id);

/** Where a number of relations stands among all entities, 0 to 1; between two that occur in proportion to the logarithm, as degrees are spread. */
export const percentileOf = (relations: number, degrees: Degrees): number => {
  const above = degrees.findIndex(([degree]) => degree >= relations);
  const [high, atHigh] = degrees[above] ?? [0, 1];
  const [low, atLow] = degrees[above - 1] ?? [0, 0];
  if (above < 0 || high === relations) return atHigh;
  const share = (Math.log1p(relations) - Math.log1p(low)) / (Math.log1p(high) - Math.log1p(low));
  return atLow + share * (atHigh - atLow);
};

/** Measures one item. Pure: it looks at nothing but the item, what has been read around it, and the committed table of degrees. */
export const measure = (
  item: MeasuredItem,
  { facts, prerequisites }: Surroundings,
  degrees: Degrees,
): Measures => {
  const named = namedBy(item, item.options.filter(isKey));
  const overlaps = { en: overlapsOf(item, "en"), zh: overlapsOf(item, "zh") };
  const depths = named.map((id) => prerequisites.depthOf(id)).filter((depth) => depth !== null);
  return {
    lexEn: lex(item, overlaps.en),
    lexZh: lex(item, overlaps.zh),
    sim: sim(item, facts),
    gapEn: gap(item, overlaps.en),
    gapZh: gap(item, overlaps.zh),
    nearMiss: nearMiss(item, facts),
    hops: hops(item),
    depth: depths.length === 0 ? null : Math.max(...depths),
    popularity: meanOrNull(
      named.map((id) => (facts.covers(id) ? percentileOf(degreeOf(id, facts), degrees) : null)),
    ),
  };
};
