import type { HomeData } from "./home-query.ts";

type Head = HomeData["heads"][number];
type Named = Pick<Head, "id" | "layer" | "nameEn" | "nameZh">;

export type FeaturedPair = {
  readonly left: Named;
  readonly right: Named;
  readonly sharedDimensions: number;
};

/** Every pair of these entries and what they are most compared with, each once, best filled first. */
export const fullestPairs = (heads: readonly Head[], count: number): readonly FeaturedPair[] => {
  const pairs = new Map<string, FeaturedPair>();
  for (const head of heads) {
    for (const { entity, sharedDimensions } of head.comparableWith) {
      if (entity === null) continue;
      const key = [head.id, entity.id].toSorted().join(" ");
      if (!pairs.has(key)) pairs.set(key, { left: head, right: entity, sharedDimensions });
    }
  }
  return [...pairs.values()]
    .toSorted((a, b) => b.sharedDimensions - a.sharedDimensions)
    .slice(0, count);
};

/** The pairs that are asked for by name, with how much can be compared; one that cannot be compared is left out. */
export const namedPairs = (
  heads: readonly Head[],
  names: readonly (readonly [left: string, right: string])[],
): readonly FeaturedPair[] =>
  names.flatMap(([left, right]) => {
    const head = heads.find(({ id }) => id === left);
    const found = head?.comparableWith.find(({ entity }) => entity?.id === right);
    return head && found?.entity
      ? [{ left: head, right: found.entity, sharedDimensions: found.sharedDimensions }]
      : [];
  });
