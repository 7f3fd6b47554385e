import { memoized } from "../caching/memoized.ts";

/** Foils that make a question of three or four options with its key. */
const SIZES = [3, 2] as const;

/** Which of so many foils make up a set of so many, in the order of the foils. */
const placesOf = memoized((howMany: number): readonly (readonly number[])[] => {
  const places = Array.from({ length: howMany }, (_, place) => place);
  return SIZES.flatMap((size) => combinations(places, size));
});

const combinations = (list: readonly number[], size: number): number[][] =>
  size === 0
    ? [[]]
    : list.flatMap((item, i) =>
        combinations(list.slice(i + 1), size - 1).map((rest) => [item, ...rest]),
      );

interface Limits<T> {
  /** Of how many foils, the best; no more of them are worked out. */
  readonly among?: number;
  /** How many sets at most. */
  readonly limit?: number;
  /** Whether two may stand in one set. */
  readonly fit?: (one: T, other: T) => boolean;
}

/** Sets of three foils, then of two, the best-ranked first: when a set gives an item a flaw, the next may not. */
export const foilSets = <T>(
  ranked: Iterable<T>,
  { among = 6, limit = 16, fit = () => true }: Limits<T> = {},
): readonly (readonly T[])[] => {
  const best: T[] = [];
  for (const foil of ranked) if (best.push(foil) === among) break;
  const clashes = best.flatMap((one, i) =>
    best.flatMap((other, j) => (i < j && !fit(one, other) ? [[i, j] as const] : [])),
  );
  return placesOf(best.length)
    .filter((places) => !clashes.some(([i, j]) => places.includes(i) && places.includes(j)))
    .slice(0, limit)
    .map((places) => places.map((place) => best[place] as T));
};
