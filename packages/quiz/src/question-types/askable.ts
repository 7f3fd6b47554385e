import {
  type Claim,
  isCurrent,
  type NegationClaim,
  RELATION_KINDS,
  type RelationClaim,
  type RelationKind,
  type TraitClaim,
} from "@strata/graph-model";

/** A relation that may be asked as fact: current, and of a kind that has definite answers. */
export const isAskable = (claim: Claim): claim is RelationClaim =>
  claim.kind === "RELATION" && isCurrent(claim) && RELATION_KINDS[claim.relation].askable;

/** The same of a relation between systems; an order of learning and a confusion have question types of their own. */
export const isAskableRelation = (claim: Claim): claim is RelationClaim =>
  isAskable(claim) && RELATION_KINDS[claim.relation].family !== "learning";

/** A trait that may be asked as fact: a current value on a scale. */
export const isAskableTrait = (claim: Claim): claim is TraitClaim & { readonly value: string } =>
  claim.kind === "TRAIT" && claim.value !== null && isCurrent(claim);

/** A negation that may be asked as fact: one that a source states. What merely follows serves to prove wrong answers wrong. */
export const isAskableNegation = (
  claim: Claim,
): claim is NegationClaim & { readonly relation: RelationKind; readonly object: string } =>
  claim.kind === "NEGATION" &&
  isCurrent(claim) &&
  !claim.inferred &&
  claim.relation !== null &&
  RELATION_KINDS[claim.relation].askable;

/** The same of a value that a source denies. */
export const isAskableDenial = (
  claim: Claim,
): claim is NegationClaim & { readonly dimension: string; readonly value: string } =>
  claim.kind === "NEGATION" && isCurrent(claim) && !claim.inferred && claim.dimension !== null;
