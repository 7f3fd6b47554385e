import type { EntityData, ListedEntity } from "./entity-query.ts";

export type Trait = EntityData["traits"][number];
type Value = NonNullable<Trait["value"]>;
type Dimension = NonNullable<Trait["dimension"]>;

/** What is stated of an entity on one dimension: each value once, with every claim that states it. */
export type TraitRow = {
  readonly dimension: Dimension;
  readonly values: readonly { readonly value: Value; readonly claims: readonly Trait[] }[];
  /** What sources say without taking a value of the scale. */
  readonly words: readonly Trait[];
};

/** Rows by dimension, in the order in which the traits name them. */
export const traitRows = (traits: readonly Trait[]): readonly TraitRow[] => {
  const rows = new Map<string, { dimension: Dimension; traits: Trait[] }>();
  for (const trait of traits) {
    if (trait.dimension === null) continue;
    const row = rows.get(trait.dimension.id);
    if (row) row.traits.push(trait);
    else rows.set(trait.dimension.id, { dimension: trait.dimension, traits: [trait] });
  }
  return [...rows.values()].map(({ dimension, traits: own }) => {
    const values = new Map<string, { value: Value; claims: Trait[] }>();
    for (const trait of own) {
      if (trait.value === null) continue;
      const stated = values.get(trait.value.id);
      if (stated) stated.claims.push(trait);
      else values.set(trait.value.id, { value: trait.value, claims: [trait] });
    }
    return {
      dimension,
      values: [...values.values()],
      words: own.filter(({ value }) => value === null),
    };
  });
};

/** A ranking on one dimension, seen from the page's own entity. */
export type Ranking = {
  readonly claim: EntityData["ranksAbove"][number] | EntityData["ranksBelow"][number];
  readonly above: boolean;
  readonly other: ListedEntity;
};

/** Above what an entity ranks, then below what. */
export const rankingsOf = ({
  ranksAbove,
  ranksBelow,
}: Pick<EntityData, "ranksAbove" | "ranksBelow">): readonly Ranking[] => [
  ...ranksAbove.flatMap((claim) =>
    claim.object === null ? [] : [{ claim, above: true, other: claim.object }],
  ),
  ...ranksBelow.map((claim) => ({ claim, above: false, other: claim.subject })),
];
