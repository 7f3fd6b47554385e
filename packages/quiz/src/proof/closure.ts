import { isCurrent, type RelationKind } from "@strata/graph-model";
import type { Facts } from "./facts.ts";

/** What is above something, each with the claims that lead there. */
type Chains = ReadonlyMap<string, readonly string[]>;

/**
 * Everything above `start` by current claims of these kinds, each with the shortest chain of claim ids that leads to it;
 * `start` itself is there with an empty chain.
 */
export const chainsUp = (
  start: string,
  relations: readonly RelationKind[],
  facts: Facts,
): Chains => {
  // Asked for so often that a name for each start would cost more than the look-up.
  const known = facts.workedOut(relations.join(" "), () => new Map<string, Chains>());
  let chains = known.get(start);
  if (chains === undefined) {
    chains = walkUp(start, relations, facts);
    known.set(start, chains);
  }
  return chains;
};

const walkUp = (start: string, relations: readonly RelationKind[], facts: Facts): Chains => {
  const chains = new Map<string, readonly string[]>([[start, []]]);
  // A map is iterated in the order of insertion and sees what is added meanwhile: this is the queue.
  for (const [entity, chain] of chains) {
    for (const claim of facts.relationsFrom(entity)) {
      if (relations.includes(claim.relation) && isCurrent(claim) && !chains.has(claim.object)) {
        chains.set(claim.object, [...chain, claim.id]);
      }
    }
  }
  return chains;
};

/** What one thing may be counted as: its classes and what it is part of. */
export const SUBSUMPTION = ["IS_A", "PART_OF"] as const satisfies readonly RelationKind[];

/** Whether one is the other, a kind of it or a part of it, as far as is stated. */
export const overlap = (
  a: string,
  b: string,
  relations: readonly RelationKind[],
  facts: Facts,
): boolean => chainsUp(a, relations, facts).has(b) || chainsUp(b, relations, facts).has(a);

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
