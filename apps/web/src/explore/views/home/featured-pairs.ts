import type { HomeData } from "./home-query.ts";

type Head = HomeData["heads"][number];
type Named = Pick<Head, "id" | "layer" | "nameEn" | "nameZh">;

export type FeaturedPair = {
  readonly left: Named;
  readonly right: Named;
  readonly sharedDimensions: number;
};

/** The pairs with most to compare, each once, best filled first. */
export const featuredPairs = (heads: readonly Head[], count: number): readonly FeaturedPair[] => {
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
