import type { Compared } from "./compare-query.ts";

/** Below this many shared dimensions a pair is poor: most readers came for more. */
const POOR = 8;

type Partner = NonNullable<Compared["comparableWith"][number]["entity"]>;

export type BetterPair = {
  /** Stays. */
  readonly kept: Compared;
  /** Goes. */
  readonly dropped: Compared;
  /** Comes instead. */
  readonly partner: Partner;
  readonly sharedDimensions: number;
};

/** For a pair with little to compare, the exchange of one side that gains most; null where none gains or the pair is rich. */
export const betterPair = (
  entities: readonly Compared[],
  sharedDimensions: number,
): BetterPair | null => {
  const [first, second, ...more] = entities;
  if (!first || !second || more.length > 0 || sharedDimensions >= POOR) return null;
  const exchanges = [
    { kept: first, dropped: second },
    { kept: second, dropped: first },
  ].flatMap(({ kept, dropped }) =>
    kept.comparableWith.flatMap(({ entity, sharedDimensions: shared }) =>
      entity === null || entity.id === dropped.id
        ? []
        : [{ kept, dropped, partner: entity, sharedDimensions: shared }],
    ),
  );
  const [best] = exchanges.toSorted((a, b) => b.sharedDimensions - a.sharedDimensions);
  return best && best.sharedDimensions > sharedDimensions ? best : null;
};
