import { type Degrees, MEASURES, type Measure, type Measures } from "./measures.ts";
import committed from "./reference.json" with { type: "json" };

export interface Spread {
  readonly mean: number;
  /** Standard deviation; 0 where all are equal. */
  readonly sd: number;
}

/** What a measure is compared with: how it is spread over all questions of the graph. */
export interface Reference {
  /** Questions by type. */
  readonly items: Readonly<Record<string, number>>;
  readonly degrees: Degrees;
  readonly measures: Readonly<Record<Measure, Spread>>;
  /** Standard deviation of the mean of both languages' z-scores: below 1, since the languages agree only in part. */
  readonly bothLanguages: { readonly lex: number; readonly gap: number };
}

/** As it was when `npm run quiz:difficulty -- --write` last ran; so that a question made on the fly needs no look at the others. */
export const REFERENCE: Reference = {
  ...committed,
  degrees: committed.degrees.map(([relations = 0, percentile = 0]) => [relations, percentile]),
};

/** How far a single odd item may stand out. */
const FARTHEST = 3;

/** How many standard deviations a measure lies from the mean, −3 to 3; 0 for an item that has none. */
export const zScore = (value: number | null, { mean, sd }: Spread): number =>
  value === null || sd === 0 ? 0 : Math.max(-FARTHEST, Math.min(FARTHEST, (value - mean) / sd));

const spreadOf = (values: readonly (number | null)[]): Spread => {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return { mean: 0, sd: 0 };
  const mean = known.reduce((sum, n) => sum + n, 0) / known.length;
  const variance = known.reduce((sum, n) => sum + (n - mean) ** 2, 0) / known.length;
  return { mean, sd: Math.sqrt(variance) };
};

/** Four digits are more than the heuristics are worth, and keep the committed file readable. */
const rounded = (n: number): number => Math.round(n * 1e4) / 1e4;

/** The table of degrees from every entity's number of relations. */
export const degreesOf = (relations: readonly number[]): Degrees => {
  const counts = new Map<number, number>();
  for (const n of relations) counts.set(n, (counts.get(n) ?? 0) + 1);
  let fewer = 0;
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([degree, count]) => {
      const percentile = (fewer + count / 2) / relations.length;
      fewer += count;
      return [degree, rounded(percentile)];
    });
};

/** The reference that a bank of measured questions gives. */
export const referenceOf = (
  bank: readonly { readonly type: string; readonly measures: Measures }[],
  degrees: Degrees,
): Reference => {
  const entries = MEASURES.map((id) => {
    const { mean, sd } = spreadOf(bank.map(({ measures }) => measures[id]));
    return [id, { mean: rounded(mean), sd: rounded(sd) }] as const;
  });
  const measures = Object.fromEntries(entries) as Record<Measure, Spread>;
  const agreement = (en: Measure, zh: Measure): number => {
    const both = bank
      .filter((one) => one.measures[en] !== null && one.measures[zh] !== null)
      .map(
        (one) =>
          (zScore(one.measures[en], measures[en]) + zScore(one.measures[zh], measures[zh])) / 2,
      );
    return rounded(spreadOf(both).sd);
  };
  const items: Record<string, number> = {};
  for (const { type } of bank) items[type] = (items[type] ?? 0) + 1;
  return {
    items,
    degrees,
    measures,
    bothLanguages: { lex: agreement("lexEn", "lexZh"), gap: agreement("gapEn", "gapZh") },
  };
};

/** How far means may move, in standard deviations, and by what factor standard deviations may grow or shrink, before the reference is out of date. */
const DRIFT = { mean: 0.25, sd: 4 / 3 } as const;

/** What has moved too far from the reference, in words; empty while it still serves. */
export const driftOf = (present: Reference, reference: Reference): readonly string[] =>
  MEASURES.filter((id) => {
    const [now, then] = [present.measures[id], reference.measures[id]];
    if (now.sd === 0 || then.sd === 0) return now.sd !== then.sd;
    const ratio = now.sd / then.sd;
    const moved = Math.abs(now.mean - then.mean) / then.sd;
    return moved > DRIFT.mean || ratio > DRIFT.sd || ratio < 1 / DRIFT.sd;
  }).map((id) => {
    const told = ({ mean, sd }: Spread) => `${mean.toFixed(3)} ± ${sd.toFixed(3)}`;
    return `${id} is ${told(present.measures[id])}, was ${told(reference.measures[id])}`;
  });
