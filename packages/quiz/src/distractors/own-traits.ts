import { type Dimension, isCurrent, type TraitClaim } from "@strata/graph-model";
import type { Facts } from "../proof/facts.ts";

/** A trait that excludes every other value of its dimension. */
export interface ExactTrait {
  readonly claim: TraitClaim;
  readonly value: string;
  readonly dimension: Dimension;
}

/** The traits of an entity on single-valued scales, by claim id. */
export const exactTraits = (entity: string, facts: Facts): readonly ExactTrait[] =>
  facts.traitsOf(entity).flatMap((claim) => {
    const dimension = facts.dimension(claim.dimension);
    if (!isCurrent(claim) || claim.value === null || dimension?.singleValued !== true) return [];
    if (dimension.scale === "PROSE" || dimension.scale === "SET") return [];
    return [{ claim, value: claim.value, dimension }];
  });

/** Other entities whose traits on a dimension have been read, in ascending order of id. */
export const othersOn = (dimension: string, entity: string, facts: Facts): readonly string[] =>
  [...new Set(facts.traitsReadOn(dimension).map(({ subject }) => subject))]
    .filter((id) => id !== entity && facts.covers(id))
    .sort();
