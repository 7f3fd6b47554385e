import { isCurrent } from "@strata/graph-model";
import type { Facts } from "./facts.ts";

/** The shortest chain of order claims by which one ranks above another, or null. */
const chainOfOrders = (
  from: string,
  to: string,
  dimension: string,
  facts: Facts,
): readonly string[] | null => {
  const chains = new Map<string, readonly string[]>([[from, []]]);
  // A map is iterated in the order of insertion and sees what is added meanwhile: this is the queue.
  for (const [entity, chain] of chains) {
    for (const claim of facts.ordersFrom(entity, dimension)) {
      if (!isCurrent(claim) || chains.has(claim.object)) continue;
      if (claim.object === to) return [...chain, claim.id];
      chains.set(claim.object, [...chain, claim.id]);
    }
  }
  return null;
};

/** The one current value of an entity on a scale: its claim, and its place from the least. */
const placeOf = (entity: string, dimension: string, facts: Facts) => {
  const [claim, another] = facts
    .traitsOf(entity, dimension)
    .filter((one) => isCurrent(one) && one.value !== null);
  const place = facts.dimension(dimension)?.values.findIndex(({ id }) => id === claim?.value) ?? -1;
  return claim === undefined || another !== undefined || place < 0 ? null : { claim, place };
};

/**
 * The claims by which one entity ranks strictly above another on an ordinal or numeric dimension: a chain of order
 * claims, or the values of the two. The values of such a scale are disjoint and stand in order, so places compare as
 * numbers do. Null when neither is known; equal values order nothing, since a scale may be coarse.
 */
export const ranksAbove = (
  above: string,
  below: string,
  dimension: string,
  facts: Facts,
): readonly string[] | null => {
  const scale = facts.dimension(dimension)?.scale;
  if (scale !== "ORDINAL" && scale !== "NUMERIC") return null;
  const chain = chainOfOrders(above, below, dimension, facts);
  if (chain !== null) return chain;
  const high = placeOf(above, dimension, facts);
  const low = placeOf(below, dimension, facts);
  if (high === null || low === null || high.place <= low.place) return null;
  return [high.claim.id, low.claim.id];
};
