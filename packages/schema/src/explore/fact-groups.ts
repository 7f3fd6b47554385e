import {
  heldOn,
  isCurrent,
  type PathStep,
  RELATION_KIND_IDS,
  RELATION_KINDS,
  type RelationClaim,
  type RelationKind,
} from "@strata/graph-model";

/** How a fact that no source states as such follows from those that are stated. */
export const DERIVATIONS = ["INVERSE", "TRANSITIVE"] as const;
export type Derivation = (typeof DERIVATIONS)[number];

export interface DerivedFact {
  readonly rule: Derivation;
  /** The entity at the other end. */
  readonly entityId: string;
  /** What follows, subject first; `claimId` is the first claim that it follows from. */
  readonly step: PathStep;
  /** From the entity that the group is about to the other. */
  readonly followsFrom: readonly string[];
}

export interface FactGroup {
  readonly relation: RelationKind;
  /** OUT: the entity is the subject, or the relation is symmetric. */
  readonly direction: "OUT" | "IN";
  readonly claimIds: readonly string[];
  readonly derived: readonly DerivedFact[];
}

/** The kinds that hold along a chain, of those asked for. */
export const transitiveKinds = (
  relations: readonly RelationKind[] = RELATION_KIND_IDS,
): readonly RelationKind[] => relations.filter((relation) => RELATION_KINDS[relation].transitive);

type Way = readonly RelationClaim[];

/** A shortest chain to each entity within reach; of several the one that is found by the least claim ids. */
const chains = (
  entityId: string,
  claims: readonly RelationClaim[],
  direction: "OUT" | "IN",
): ReadonlyMap<string, Way> => {
  const found = new Map<string, Way>([[entityId, []]]);
  for (const [at, way] of found) {
    for (const claim of claims) {
      const [near, far] =
        direction === "OUT" ? [claim.subject, claim.object] : [claim.object, claim.subject];
      if (near === at && !found.has(far)) {
        found.set(far, [...way, claim]);
      }
    }
  }
  found.delete(entityId);
  return found;
};

const transitive = (
  entityId: string,
  claims: readonly RelationClaim[],
  direction: "OUT" | "IN",
): readonly DerivedFact[] =>
  [...chains(entityId, claims, direction)].flatMap(([other, way]) => {
    const [first] = way;
    if (!first || way.length < 2) {
      return [];
    }
    const [subject, object] = direction === "OUT" ? [entityId, other] : [other, entityId];
    return [
      {
        rule: "TRANSITIVE" as const,
        entityId: other,
        step: { claimId: first.id, subject, relation: first.relation, object },
        followsFrom: way.map(({ id }) => id),
      },
    ];
  });

/** The same claim read from its object. */
const inverse = ({ id, subject, relation, object }: RelationClaim): DerivedFact => ({
  rule: "INVERSE",
  entityId: subject,
  step: { claimId: id, subject, relation, object },
  followsFrom: [id],
});

const group = (
  relation: RelationKind,
  direction: "OUT" | "IN",
  claims: readonly RelationClaim[],
  derived: readonly DerivedFact[],
): readonly FactGroup[] =>
  claims.length + derived.length === 0
    ? []
    : [{ relation, direction, claimIds: claims.map(({ id }) => id), derived }];

/**
 * What is true of an entity, by relation kind in the registry's order and by direction: what is stated, and what follows from
 * it. Counted are claims that are current, or that held `on` a date; the others of `claims` are passed over.
 */
export const factGroups = (
  entityId: string,
  claims: readonly RelationClaim[],
  on?: string,
): readonly FactGroup[] => {
  const held = claims.filter((claim) => (on === undefined ? isCurrent(claim) : heldOn(claim, on)));
  return RELATION_KIND_IDS.flatMap((relation) => {
    const ofKind = held.filter((claim) => claim.relation === relation);
    const out = ofKind.filter(({ subject }) => subject === entityId);
    const back = ofKind.filter(({ object }) => object === entityId);
    const { symmetric, transitive: isTransitive } = RELATION_KINDS[relation];
    if (symmetric) {
      return group(relation, "OUT", [...out, ...back], back.map(inverse));
    }
    const further = (direction: "OUT" | "IN") =>
      isTransitive ? transitive(entityId, ofKind, direction) : [];
    return [
      ...group(relation, "OUT", out, further("OUT")),
      ...group(relation, "IN", back, [...back.map(inverse), ...further("IN")]),
    ];
  });
};
