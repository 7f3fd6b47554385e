import type { Prerequisite } from "./learning-order.ts";
import type { Mastery } from "./mastery.ts";
import { RETENTION } from "./memory.ts";

/** A concept at the edge of what a learner knows. */
export interface FringeConcept {
  readonly concept: string;
  /** Concepts still to be mastered of which this one, once mastered, is the last or only prerequisite that matters: what it opens or keeps open. */
  readonly unlocks: number;
}

/** Where a learner's knowledge ends. Both lists begin with what unlocks most, then go by id. */
export interface Fringe {
  /** Not mastered, with all prerequisites mastered: what can be learned next. */
  readonly outer: readonly FringeConcept[];
  /** Mastered, with nothing mastered that builds on it; `weak` when it is less well remembered than is aimed at. */
  readonly inner: readonly (FringeConcept & { readonly weak: boolean })[];
}

const byUnlocks = (a: FringeConcept, b: FringeConcept): number =>
  b.unlocks - a.unlocks || (a.concept < b.concept ? -1 : 1);

/**
 * For each concept the nearest ones before it that can be mastered. What no question asks cannot be, so it is passed
 * through: otherwise it would bar the way to all that builds on it.
 */
const nearestBefore = (
  edges: readonly Prerequisite[],
  canBeMastered: (concept: string) => boolean,
): ReadonlyMap<string, ReadonlySet<string>> => {
  const before = new Map<string, string[]>();
  for (const edge of edges) {
    before.set(edge.before, before.get(edge.before) ?? []);
    before.set(edge.after, [...(before.get(edge.after) ?? []), edge.before]);
  }
  const nearest = (concept: string): ReadonlySet<string> => {
    const found = new Set<string>();
    const waiting = [...(before.get(concept) ?? [])];
    const seen = new Set([concept]);
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      if (canBeMastered(next)) found.add(next);
      else waiting.push(...(before.get(next) ?? []));
    }
    return found;
  };
  return new Map([...before.keys()].map((concept) => [concept, nearest(concept)]));
};

/**
 * The inner and the outer fringe of knowledge space theory (Falmagne & Doignon 2011, 10.1007/978-3-642-01039-2) over the
 * concepts that can be mastered, given how far the learner has come with each. A concept asks for its direct
 * prerequisites only: who has mastered these without what lies below them has shown more than the order of learning can deny.
 */
export const fringeOf = (
  masteries: ReadonlyMap<string, Mastery>,
  edges: readonly Prerequisite[],
): Fringe => {
  const before = nearestBefore(edges, (concept) => masteries.has(concept));
  const mastered = (concept: string): boolean => masteries.get(concept)?.mastered === true;

  const unlocks = new Map<string, number>();
  const locked = new Set<string>();
  const builtOn = new Set<string>();
  for (const concept of masteries.keys()) {
    const needed = [...(before.get(concept) ?? [])];
    if (mastered(concept)) {
      for (const one of needed) builtOn.add(one);
      continue;
    }
    const missing = needed.filter((one) => !mastered(one));
    if (missing.length > 0) locked.add(concept);
    const decisive = missing.length === 0 ? needed : missing.length === 1 ? missing : [];
    for (const one of decisive) unlocks.set(one, (unlocks.get(one) ?? 0) + 1);
  }

  const entry = (concept: string): FringeConcept => ({
    concept,
    unlocks: unlocks.get(concept) ?? 0,
  });
  const concepts = [...masteries];
  return {
    outer: concepts
      .filter(([concept]) => !mastered(concept) && !locked.has(concept))
      .map(([concept]) => entry(concept))
      .sort(byUnlocks),
    inner: concepts
      .filter(([concept]) => mastered(concept) && !builtOn.has(concept))
      .map(([concept, { retrievability }]) => ({
        ...entry(concept),
        weak: retrievability < RETENTION,
      }))
      .sort(byUnlocks),
  };
};
