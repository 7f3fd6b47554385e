import type { EntityData, ListedEntity } from "./entity-query.ts";

export type Trait = EntityData["traits"][number];
type Dimension = NonNullable<Trait["dimension"]>;

type Valued = { readonly value: { readonly id: string } | null };

/** Each value once, with every claim that states it; what is said without a value of the scale stands apart. */
export const byValue = <Claim extends Valued>(
  claims: readonly Claim[],
): {
  readonly values: readonly {
    readonly value: NonNullable<Claim["value"]>;
    readonly claims: readonly Claim[];
  }[];
  readonly words: readonly Claim[];
} => {
  const values = new Map<string, { value: NonNullable<Claim["value"]>; claims: Claim[] }>();
  for (const claim of claims) {
    if (claim.value === null) continue;
    const stated = values.get(claim.value.id);
    if (stated) stated.claims.push(claim);
    else values.set(claim.value.id, { value: claim.value, claims: [claim] });
  }
  return { values: [...values.values()], words: claims.filter(({ value }) => value === null) };
};

/** What is stated of an entity on one dimension. */
export type TraitRow = { readonly dimension: Dimension } & ReturnType<typeof byValue<Trait>>;

/** Rows by dimension, in the order in which the traits name them. */
export const traitRows = (traits: readonly Trait[]): readonly TraitRow[] => {
  const rows = new Map<string, { dimension: Dimension; traits: Trait[] }>();
  for (const trait of traits) {
    if (trait.dimension === null) continue;
    const row = rows.get(trait.dimension.id);
    if (row) row.traits.push(trait);
    else rows.set(trait.dimension.id, { dimension: trait.dimension, traits: [trait] });
  }
  return [...rows.values()].map(({ dimension, traits: own }) => ({ dimension, ...byValue(own) }));
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
