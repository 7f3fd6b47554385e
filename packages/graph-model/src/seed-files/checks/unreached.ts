import type { SeedProblem } from "../problem.ts";
import type { Seed } from "../seed.ts";
import { isAccepted } from "./moments.ts";

/** Ids of all entities that an accepted claim has as its subject or object. */
const touchedIn = (seed: Seed): ReadonlySet<string> =>
  new Set([
    ...seed.relations.filter(isAccepted).flatMap(({ data }) => [data.subject, data.to]),
    ...seed.traits.filter(isAccepted).map(({ data }) => data.subject),
    ...seed.orders.filter(isAccepted).flatMap(({ data }) => [data.subject, data.above]),
    ...seed.negations.filter(isAccepted).flatMap(({ data }) => [data.subject, data.to ?? ""]),
    ...seed.prerequisites.flatMap(({ data }) => [data.learn, data.before]),
    ...seed.confusions.flatMap(({ data }) => data.between),
  ]);

/** An entity that no claim touches has an empty page, and no walk comes past it. */
export const checkUnreached = (seed: Seed): readonly SeedProblem[] => {
  const touched = touchedIn(seed);
  return seed.entities.flatMap((entry) => {
    if (touched.has(entry.data.id)) return [];
    return [
      entry.problemAt(
        ["id"],
        "unreached-entity",
        `No accepted claim touches ${entry.data.id}.`,
        "Add a relation or trait that a source states, or delete the entity.",
        { severity: "warning" },
      ),
    ];
  });
};
