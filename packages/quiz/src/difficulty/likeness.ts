import { isCurrent, RELATION_KINDS } from "@strata/graph-model";
import type { Facts } from "../proof/facts.ts";

const addTo = (profile: Map<string, number>, key: string): void => {
  profile.set(key, (profile.get(key) ?? 0) + 1);
};

/** What is said of an entity: each value it has, and each neighbour as often as a relation leads there. The order of learning says nothing of what a thing is. */
const profileOf = (id: string, facts: Facts): ReadonlyMap<string, number> => {
  const profile = new Map<string, number>();
  for (const claim of facts.traitsOf(id)) {
    if (isCurrent(claim) && claim.value !== null) addTo(profile, `value ${claim.value}`);
  }
  for (const claim of [...facts.relationsFrom(id), ...facts.relationsTo(id)]) {
    if (!isCurrent(claim) || RELATION_KINDS[claim.relation].family === "learning") continue;
    addTo(profile, `entity ${claim.subject === id ? claim.object : claim.subject}`);
  }
  return profile;
};

/**
 * How alike two entities are by their values and neighbours, 0 to 1: weighted Jaccard, the sum of the smaller weights over that of
 * the larger. Null where one has not been read as a whole, or nothing is said of either.
 */
export const likeness = (a: string, b: string, facts: Facts): number | null => {
  if (!facts.covers(a) || !facts.covers(b)) return null;
  const [one, other] = [profileOf(a, facts), profileOf(b, facts)];
  let shared = 0;
  let all = 0;
  for (const key of new Set([...one.keys(), ...other.keys()])) {
    const [here, there] = [one.get(key) ?? 0, other.get(key) ?? 0];
    shared += Math.min(here, there);
    all += Math.max(here, there);
  }
  return all === 0 ? null : shared / all;
};
