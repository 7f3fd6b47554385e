import type { SeedProblem } from "../problem.ts";
import type { Seed } from "../seed.ts";

/** What something is, by accepted claims, itself included. */
const classesAbove = (
  id: string,
  parents: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> => {
  const above = new Set<string>();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (above.has(next)) continue;
    above.add(next);
    open.push(...(parents.get(next) ?? []));
  }
  return above;
};

/** Nothing belongs to two classes of which nothing can be both. */
export const checkDisjointClasses = (seed: Seed): readonly SeedProblem[] => {
  const parents = new Map<string, readonly string[]>();
  for (const { data } of seed.relations) {
    if (data.relation !== "IS_A" || (data.status ?? "accepted") !== "accepted") continue;
    parents.set(data.subject, [...(parents.get(data.subject) ?? []), data.to]);
  }
  return seed.entities.flatMap((entity) => {
    const above = classesAbove(entity.data.id, parents);
    return seed.disjointClasses.flatMap((group) => {
      const both = group.data.classes.filter((one) => above.has(one));
      if (both.length < 2) return [];
      return [
        group.problemAt(
          ["classes"],
          "contradiction",
          `${entity.data.id} is ${both.join(" and ")} by its IS_A claims, and this says that nothing can be both.`,
          "Take a class out of the group, or correct the IS_A claims.",
        ),
      ];
    });
  });
};
