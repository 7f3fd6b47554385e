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

const weightOf = (profile: ReadonlyMap<string, number>): number => {
  let weight = 0;
  for (const one of profile.values()) weight += one;
  return weight;
};

/**
 * How alike two entities are by their values and neighbours, 0 to 1: weighted Jaccard, the sum of the smaller weights over that of
 * the larger. Null where one has not been read as a whole, or nothing is said of either.
 */
export const likeness = (a: string, b: string, facts: Facts): number | null => {
  if (!facts.covers(a) || !facts.covers(b)) return null;
  const profile = (id: string) => facts.workedOut(`profile of ${id}`, () => profileOf(id, facts));
  const [one, other] = [profile(a), profile(b)];
  let shared = 0;
  for (const [key, here] of one) shared += Math.min(here, other.get(key) ?? 0);
  const all = weightOf(one) + weightOf(other) - shared;
  return all === 0 ? null : shared / all;
};
