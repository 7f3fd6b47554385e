import type { RelationClaim } from "@strata/graph-model";

/** Something to learn before the goal, and the claims that say before what. */
export interface LearningStep {
  readonly entityId: string;
  readonly claimIds: readonly string[];
}

/** What has to be understood before any of these, however far back, these included. */
const withPrerequisites = (
  entityIds: readonly string[],
  claims: readonly RelationClaim[],
): ReadonlySet<string> => {
  const found = new Set(entityIds);
  for (const at of found) {
    for (const { subject, object } of claims) {
      if (object === at) found.add(subject);
    }
  }
  return found;
};

/**
 * Every prerequisite of the goal that neither is known nor is one of something known, each after its own: of those that may come next
 * always the one with the least id (Kahn 1962, doi:10.1145/368996.369025). `claims` are the current PREREQUISITE_OF claims below the
 * goal and below what is known; they have no cycle.
 */
export const learningSteps = (
  goal: string,
  known: readonly string[],
  claims: readonly RelationClaim[],
): readonly LearningStep[] => {
  const mastered = withPrerequisites(known, claims);
  if (mastered.has(goal)) {
    return [];
  }
  const needed = new Set([...withPrerequisites([goal], claims)].filter((id) => !mastered.has(id)));
  const inside = claims.filter(({ subject, object }) => needed.has(subject) && needed.has(object));
  const open = new Map([...needed].map((id) => [id, 0]));
  for (const { object } of inside) open.set(object, (open.get(object) ?? 0) + 1);

  const steps: LearningStep[] = [];
  const ready = [...needed].filter((id) => open.get(id) === 0).sort();
  for (let next = ready.shift(); next !== undefined; next = ready.shift()) {
    const entityId = next;
    const opened = inside.filter(({ subject }) => subject === entityId);
    if (entityId !== goal) steps.push({ entityId, claimIds: opened.map(({ id }) => id) });
    for (const { object } of opened) {
      const left = (open.get(object) ?? 0) - 1;
      open.set(object, left);
      if (left === 0) ready.push(object);
    }
    ready.sort();
  }
  return steps;
};
