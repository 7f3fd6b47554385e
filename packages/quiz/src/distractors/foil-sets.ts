/** Foils that make a question of three or four options with its key. */
const SIZES = [3, 2] as const;

const combinations = <T>(list: readonly T[], size: number): T[][] =>
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
  SIZES.flatMap((size) => combinations(ranked.slice(0, among), size)).slice(0, limit);
