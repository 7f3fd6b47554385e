import { remembered } from "../caching/remembered.ts";

/** Foils that make a question of three or four options with its key. */
const SIZES = [3, 2] as const;

/** Which of so many foils make up a set of so many, in the order of the foils. */
const placesOf = remembered((howMany): readonly (readonly number[])[] => {
  const places = Array.from({ length: Number(howMany) }, (_, place) => place);
  return SIZES.flatMap((size) => combinations(places, size));
});

const combinations = (list: readonly number[], size: number): number[][] =>
  size === 0
    ? [[]]
    : list.flatMap((item, i) =>
        combinations(list.slice(i + 1), size - 1).map((rest) => [item, ...rest]),
      );

/**
 * Sets of three foils, then of two, the best-ranked first: when a set gives an item a flaw, the next may not. At
 * most `limit`, of the best `among` foils.
 */
export const foilSets = <T>(
  ranked: readonly T[],
  among = 6,
  limit = 16,
): readonly (readonly T[])[] =>
  placesOf(String(Math.min(ranked.length, among)))
    .slice(0, limit)
    .map((places) => ranked.filter((_, place) => places.includes(place)));
