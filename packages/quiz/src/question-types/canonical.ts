import { type Claim, isCurrent, RELATION_KINDS } from "@strata/graph-model";
import { memoizedFor } from "../caching/memoized.ts";
import type { Facts } from "../proof/facts.ts";

/** What a claim asserts, as a text: two claims from two sources that say one thing have the same. */
export const assertionOf = memoizedFor((claim: Claim): string => {
  const parts =
    claim.kind === "RELATION" && RELATION_KINDS[claim.relation].symmetric
      ? [claim.relation, ...[claim.subject, claim.object].sort(), claim.contrast?.dimension]
      : claim.kind === "RELATION"
        ? [claim.subject, claim.relation, claim.object, claim.value?.en]
        : claim.kind === "TRAIT"
          ? [claim.subject, claim.dimension, claim.value]
          : claim.kind === "ORDER"
            ? [claim.subject, claim.dimension, claim.object]
            : [claim.subject, claim.relation ?? claim.dimension, claim.object ?? claim.value];
  return JSON.stringify([claim.kind, ...parts]);
});

const besides = (claim: Claim, facts: Facts): readonly Claim[] => {
  switch (claim.kind) {
    case "RELATION":
      return [
        ...facts.relationsFrom(claim.subject, claim.relation),
        ...facts.relationsTo(claim.subject, claim.relation),
      ];
    case "TRAIT":
      return facts.traitsOf(claim.subject, claim.dimension);
    case "ORDER":
      return facts.ordersFrom(claim.subject, claim.dimension);
    case "NEGATION":
      return facts.negationsOf(claim.subject);
  }
};

/** Of twins the one that is asked: what a source says outright before what follows, then the first by id. */
const isBefore = (a: Claim, b: Claim): boolean =>
  a.inferred === b.inferred ? a.id < b.id : b.inferred;

/** Of claims that assert the same, the ones that stand for all, by what they assert. */
export const canonicalClaims = (claims: readonly Claim[]): ReadonlyMap<string, Claim> => {
  const first = new Map<string, Claim>();
  for (const claim of claims.filter(isCurrent)) {
    const assertion = assertionOf(claim);
    const other = first.get(assertion);
    if (other === undefined || isBefore(claim, other)) first.set(assertion, claim);
  }
  return first;
};

/**
 * Whether this claim stands for all that assert the same. Only it is asked, or one question would be put once for each source; whoever
 * knows it knows the others. Its subject's facts have to be read.
 */
export const isCanonical = (claim: Claim, facts: Facts): boolean => {
  const assertion = assertionOf(claim);
  return !besides(claim, facts).some(
    (other) =>
      other.id !== claim.id &&
      isCurrent(other) &&
      assertionOf(other) === assertion &&
      isBefore(other, claim),
  );
};
