import { type Check, check } from "./check.ts";
import type { Guessed } from "./guessers.ts";
import { THRESHOLDS } from "./thresholds.ts";

/** A gain over chance in points. */
export const points = (share: number): string =>
  `${share < 0 ? "−" : "+"} ${(100 * Math.abs(share)).toFixed(1)}`;

const told = (one: Guessed): string =>
  `${one.guesser}, ${one.language}, ${one.type ?? "all types"}: chance ${points(one.gain)} over ${one.facts} facts`;

const strongestFirst = (list: readonly Guessed[]): readonly string[] =>
  list
    .filter(({ beatsChance }) => beatsChance)
    .sort((a, b) => b.gain - a.gain)
    .map(told);

/** Whether rules of thumb answer better than chance: over all types, and type by type. */
export const guesserChecks = (guessers: readonly Guessed[]): readonly Check[] => {
  const pooled = guessers.filter(({ type }) => type === null);
  const byType = guessers.filter(({ type }) => type !== null);
  const facts = Math.min(...pooled.map((one) => one.facts));
  const most = Math.max(...pooled.map(({ gain }) => gain));
  const { pooledFacts, perType } = THRESHOLDS.guessers;
  const tested = byType.filter((one) => one.facts >= perType);
  const beating = byType.filter(({ beatsChance }) => beatsChance);
  return [
    check(
      "guessers, all types",
      facts >= pooledFacts && pooled.every(({ beatsChance }) => !beatsChance),
      `at most chance ${points(most)} points over ${facts} facts`,
      "at most chance + 3 over at least 1,000 facts",
      strongestFirst(pooled),
    ),
    check(
      "guessers, by type",
      beating.length === 0,
      `${beating.length} of ${tested.length} beat chance + 3`,
      "none beyond chance + 3 (Holm, bootstrap)",
      strongestFirst(byType),
    ),
  ];
};
