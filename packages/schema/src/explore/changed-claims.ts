import { type Claim, heldOn } from "@strata/graph-model";

export interface ChangedClaims {
  readonly ended: readonly Claim[];
  readonly began: readonly Claim[];
}

/** Whether a claim was true up to a date: `heldOn` seen from the left, so that what ends on the date still counts and what begins on it does not. */
const heldUntil = (claim: Claim, date: string): boolean =>
  (claim.status === "ACCEPTED" || (claim.status === "OUTDATED" && claim.until !== null)) &&
  (claim.since === null || claim.since < date) &&
  (claim.until === null || date <= claim.until);

/** The claims that were true right before one date and are not on another, and those of which the reverse is true. Each keeps the order given. */
export const changedClaims = (
  claims: readonly Claim[],
  before: string,
  after: string,
): ChangedClaims => ({
  ended: claims.filter((claim) => heldUntil(claim, before) && !heldOn(claim, after)),
  began: claims.filter((claim) => !heldUntil(claim, before) && heldOn(claim, after)),
});
