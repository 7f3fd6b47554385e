import type { GraphPath, PathStep } from "@strata/graph-model";

export interface PathQuestion {
  readonly from: string;
  readonly to: string;
  readonly first: number;
  readonly maxLength: number;
  readonly directed: boolean;
}

/** Edges to look for paths in, and the ids of the properties among their ends. */
export interface Corridor {
  readonly steps: readonly PathStep[];
  readonly properties: ReadonlySet<string>;
}

type Adjacency = ReadonlyMap<string, ReadonlyMap<string, PathStep>>;

/**
 * The shortest simple paths, by length, then by the ids passed. For each length it goes depth first in the order of the ids and
 * never further from the goal than there are steps left, so that hardly a step is in vain and it ends with the last path wanted.
 */
export const searchPaths = (
  { steps, properties }: Corridor,
  { from, to, first, maxLength, directed }: PathQuestion,
): readonly GraphPath[] => {
  if (from === to || first < 1) return [];
  const next = adjacency(steps, directed, properties, from);
  const left = distancesTo(to, next);
  const found: GraphPath[] = [];

  const walk = (entityIds: readonly string[], taken: readonly PathStep[], length: number): void => {
    const at = entityIds.at(-1) ?? "";
    if (taken.length === length) {
      found.push({ entityIds, steps: taken });
      return;
    }
    for (const [id, step] of next.get(at) ?? []) {
      const remaining = length - taken.length - 1;
      // The goal ends a path, so that it is entered with the last step only.
      if ((id === to) !== (remaining === 0) || entityIds.includes(id)) continue;
      if ((left.get(id) ?? Number.POSITIVE_INFINITY) > remaining) continue;
      walk([...entityIds, id], [...taken, step], length);
      if (found.length >= first) return;
    }
  };

  for (let length = left.get(from) ?? maxLength + 1; length <= maxLength; length += 1) {
    walk([from], [], length);
    if (found.length >= first) break;
  }
  return found;
};

/** From each entity the next ones by id, each by its step with the least claim id. No way leads on from a property. */
const adjacency = (
  steps: readonly PathStep[],
  directed: boolean,
  properties: ReadonlySet<string>,
  from: string,
): Adjacency => {
  const next = new Map<string, Map<string, PathStep>>();
  const add = (near: string, far: string, step: PathStep): void => {
    if (properties.has(near) && near !== from) return;
    const ways = next.get(near) ?? new Map<string, PathStep>();
    next.set(near, ways);
    const known = ways.get(far);
    if (known === undefined || step.claimId < known.claimId) ways.set(far, step);
  };
  for (const step of steps) {
    add(step.subject, step.object, step);
    if (!directed) add(step.object, step.subject, step);
  }
  return new Map(
    [...next].map(([id, ways]) => [id, new Map([...ways].sort(([a], [b]) => (a < b ? -1 : 1)))]),
  );
};

/** How many steps each entity is from the goal. */
const distancesTo = (goal: string, next: Adjacency): ReadonlyMap<string, number> => {
  const before = new Map<string, string[]>();
  for (const [near, ways] of next) {
    for (const far of ways.keys()) before.set(far, [...(before.get(far) ?? []), near]);
  }
  const distances = new Map([[goal, 0]]);
  for (const [id, distance] of distances) {
    for (const near of before.get(id) ?? []) {
      if (!distances.has(near)) distances.set(near, distance + 1);
    }
  }
  return distances;
};
