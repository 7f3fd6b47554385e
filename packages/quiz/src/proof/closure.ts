import { isCurrent, type RelationKind } from "@strata/graph-model";
import type { Facts } from "./facts.ts";

/** What one thing may be counted as: its classes and what it is part of. */
const SUBSUMPTION = ["IS_A", "PART_OF"] as const satisfies readonly RelationKind[];

/** What leads upwards: one kind of relation, or the kinds of subsumption together. */
export type Upwards = RelationKind | "SUBSUMPTION";

/** Whether one step of this kind leads upwards. */
export const leadsUp = (relation: RelationKind, by: Upwards): boolean =>
  by === "SUBSUMPTION" ? SUBSUMPTION.some((one) => one === relation) : relation === by;

/** What is above something, each with the claims that lead there. */
type Chains = ReadonlyMap<string, readonly string[]>;

/**
 * Everything above `start` by current claims, each with the shortest chain of claim ids that leads to it;
 * `start` itself is there with an empty chain.
 */
export const chainsUp = (start: string, by: Upwards, facts: Facts): Chains => {
  // Asked for so often that a name for each start would cost more than the look-up.
  const known = facts.workedOut(by, () => new Map<string, Chains>());
  let chains = known.get(start);
  if (chains === undefined) {
    chains = walkUp(start, by, facts);
    known.set(start, chains);
  }
  return chains;
};

const walkUp = (start: string, by: Upwards, facts: Facts): Chains => {
  const chains = new Map<string, readonly string[]>([[start, []]]);
  // A map is iterated in the order of insertion and sees what is added meanwhile: this is the queue.
  for (const [entity, chain] of chains) {
    for (const claim of facts.relationsFrom(entity)) {
      if (leadsUp(claim.relation, by) && isCurrent(claim) && !chains.has(claim.object)) {
        chains.set(claim.object, [...chain, claim.id]);
      }
    }
  }
  return chains;
};

/** Whether one is the other or lies above it, as far as is stated. */
export const overlap = (a: string, b: string, by: Upwards, facts: Facts): boolean =>
  chainsUp(a, by, facts).has(b) || chainsUp(b, by, facts).has(a);

/** What chains of current claims of one kind lead to an entity, without itself, as far as has been read. */
export const allBelow = (end: string, relation: RelationKind, facts: Facts): readonly string[] => {
  const found = new Set([end]);
  for (const one of found) {
    for (const claim of facts.relationsTo(one, relation)) {
      if (isCurrent(claim)) found.add(claim.subject);
    }
  }
  found.delete(end);
  return [...found];
};
