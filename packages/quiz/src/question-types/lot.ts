import { type Claim, drawKey } from "@strata/graph-model";
import { memoized } from "../caching/memoized.ts";

/** Claims in an order that looks random and is always the same for one `about`. */
export const byLot = (about: string) => {
  const lotOf = memoized((id) => drawKey(`${id} ${about}`));
  return (a: Pick<Claim, "id">, b: Pick<Claim, "id">): number => lotOf(a.id) - lotOf(b.id);
};

/**
 * Whether a question that could be asked of each of these claims falls to this one: else it would be put once for each. All of them come
 * to the same answer, without knowing of each other.
 */
export const fallsTo = (claim: Pick<Claim, "id">, among: readonly Pick<Claim, "id">[]): boolean => {
  const about = among
    .map(({ id }) => id)
    .sort()
    .join(" ");
  return among.toSorted(byLot(about))[0]?.id === claim.id;
};
