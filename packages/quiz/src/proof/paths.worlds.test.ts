import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  claimsOf,
  closedCellsOf,
  completionsWith,
  isContradictory,
  PATHS,
  type PathWorld,
  pathWorld,
  THINGS,
} from "../testing/path-worlds.ts";
import { Facts } from "./facts.ts";
import { FALSITY_RULES, judge } from "./judge.ts";

const factsOf = (world: PathWorld): Facts => {
  const facts = new Facts();
  facts.addClaims(claimsOf(world));
  facts.addClosedCells(closedCellsOf(world));
  facts.cover(THINGS);
  return facts;
};

const soundness = (rules: Parameters<typeof judge>[2]) => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(pathWorld, (world) => {
      if (isContradictory(world)) return;
      const facts = factsOf(world);
      for (const path of PATHS) {
        const verdict = judge(path, facts, rules);
        if (verdict.truth === "UNKNOWN") continue;
        seen.set(verdict.proof.rule, (seen.get(verdict.proof.rule) ?? 0) + 1);
        const { all, there } = completionsWith(path, world);
        expect(there, JSON.stringify(path)).toBe(verdict.truth === "TRUE" ? all : 0);
      }
    }),
    { numRuns: 1500, seed: 11 },
  );
  return seen;
};

/** Proves a path false when the second step is false of one thing that the first leads to, whatever else it leads to. */
const falseOfOne: (typeof FALSITY_RULES)["F2"] = (path, facts) => {
  if (path.kind !== "PATH") return null;
  const [first, relation] = path.relations;
  const one = facts
    .relationsFrom(path.subject, first)
    .map(({ object }) =>
      judge({ kind: "RELATION", subject: object, relation, object: path.object }, facts),
    )
    .find(({ truth }) => truth === "FALSE");
  return one === undefined ? null : { rule: "F2", claimIds: [], sections: [], members: [] };
};

describe("a path against every possible world", () => {
  it("is called nothing that some completion denies", () => {
    const seen = soundness(undefined);
    for (const rule of ["ACCEPTED", "F1", "F2"]) {
      expect(seen.get(rule) ?? 0, rule).toBeGreaterThan(20);
    }
  }, 30_000);

  it("would be caught if one of the things that it leads to were enough, or the list need not be complete", () => {
    expect(() => soundness([...Object.values(FALSITY_RULES), falseOfOne])).toThrow();
  }, 30_000);

  it.each(["F1", "F2"] as const)(
    "is not proven false by %s once that is switched off",
    (rule) => {
      const others = Object.entries(FALSITY_RULES).flatMap(([id, one]) => (id === rule ? [] : one));
      expect(soundness(others).get(rule) ?? 0).toBe(0);
    },
    30_000,
  );
});
