import {
  type Claim,
  type NegationClaim,
  RELATION_KINDS,
  type RelationClaim,
  type RelationKind,
} from "@strata/graph-model";
import { isCurrent } from "../proof/facts.ts";

/** A relation that may be asked as fact: current, and of a kind that has definite answers. */
export const isAskableRelation = (claim: Claim): claim is RelationClaim =>
  claim.kind === "RELATION" && isCurrent(claim) && RELATION_KINDS[claim.relation].askable;

/** A negation that may be asked as fact. */
export const isAskableNegation = (
  claim: Claim,
): claim is NegationClaim & { readonly relation: RelationKind } =>
  claim.kind === "NEGATION" &&
  isCurrent(claim) &&
  claim.relation !== null &&
  RELATION_KINDS[claim.relation].askable;
