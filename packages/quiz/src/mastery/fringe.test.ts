import { inMemoryGraphReader, tinyGraph } from "@strata/graph-model/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fringeOf } from "./fringe.ts";
import { learningOrderIn, type Prerequisite, readLearningOrder } from "./learning-order.ts";
import type { Mastery } from "./mastery.ts";

const masteries = (
  concepts: readonly string[],
  mastered: readonly string[],
  retrievability = 0.95,
): ReadonlyMap<string, Mastery> =>
  new Map(
    concepts.map((concept) => [
      concept,
      {
        mastered: mastered.includes(concept),
        average: 1,
        correct: 4,
        types: 2,
        spaced: true,
        retrievability,
      },
    ]),
  );

const TINY = learningOrderIn(tinyGraph.claims.filter((claim) => claim.kind === "RELATION"));
const LINE = ["linux-kernel", "namespaces", "cgroups", "container", "pod", "kubernetes"];
const ids = (list: readonly { readonly concept: string }[]) => list.map(({ concept }) => concept);

describe("the fringes in the tiny graph", () => {
  it("begin at what needs nothing", () => {
    const fringe = fringeOf(masteries(LINE, []), TINY);
    expect(fringe.outer).toEqual([{ concept: "linux-kernel", unlocks: 2 }]);
    expect(fringe.inner).toEqual([]);
  });

  it("open a concept when the last of its prerequisites is mastered", () => {
    const first = fringeOf(masteries(LINE, ["linux-kernel"]), TINY);
    expect(first.outer).toEqual([
      { concept: "cgroups", unlocks: 0 },
      { concept: "namespaces", unlocks: 0 },
    ]);
    expect(first.inner).toEqual([{ concept: "linux-kernel", unlocks: 2, weak: false }]);
    const second = fringeOf(masteries(LINE, ["linux-kernel", "cgroups"]), TINY);
    expect(second.outer).toEqual([{ concept: "namespaces", unlocks: 1 }]);
    expect(ids(second.inner)).toEqual(["cgroups"]);
  });

  it("hold no unmastered foundation against one who knows what stands on it", () => {
    const fringe = fringeOf(masteries(LINE, ["container"]), TINY);
    expect(ids(fringe.outer)).toEqual(["linux-kernel", "pod"]);
  });

  it("begin with what unlocks most", () => {
    const fringe = fringeOf(masteries(["docker", ...LINE, "zfs"], []), TINY);
    expect(ids(fringe.outer)).toEqual(["linux-kernel", "docker", "zfs"]);
  });

  it("follow claims that are current, and no other kind of relation", () => {
    const claims = tinyGraph.claims.filter((claim) => claim.kind === "RELATION");
    const aged = claims.map((claim) => ({ ...claim, status: "OUTDATED" as const }));
    expect(learningOrderIn(aged)).toEqual([]);
    const stated = claims.filter(({ relation }) => relation === "PREREQUISITE_OF");
    expect(TINY).toHaveLength(stated.length);
  });

  it("call the inner one weak when it is less well remembered than is aimed at", () => {
    const fringe = fringeOf(masteries(LINE, ["linux-kernel"], 0.8), TINY);
    expect(fringe.inner).toEqual([{ concept: "linux-kernel", unlocks: 2, weak: true }]);
  });

  it("pass through what cannot be mastered, so that it bars no way", () => {
    const without = LINE.filter((id) => id !== "container");
    const fringe = fringeOf(masteries(without, ["linux-kernel", "cgroups"]), TINY);
    expect(fringe.outer).toEqual([{ concept: "namespaces", unlocks: 1 }]);
  });

  it("read only what lies along the order of learning", async () => {
    const reader = inMemoryGraphReader(tinyGraph, "tiny");
    const from = async (...concepts: string[]) =>
      (await readLearningOrder(reader, concepts)).map(({ before, after }) => `${before} ${after}`);
    // Control groups lead to containers, and those need namespaces too.
    expect(await from("cgroups")).toEqual(TINY.map(({ before, after }) => `${before} ${after}`));
    expect(await from("docker")).toEqual([]);
  });
});

/** Orders of learning on up to eight concepts, some of which cannot be mastered, and a state that the rest of them allows. */
const learners = fc
  .record({
    size: fc.integer({ min: 1, max: 8 }),
    edges: fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 16 }),
    outside: fc.array(fc.nat(7), { maxLength: 3 }),
    wanted: fc.array(fc.nat(7), { maxLength: 8 }),
  })
  .map(({ size, edges, outside, wanted }) => {
    const name = (n: number) => `c${n % size}`;
    const prerequisites: readonly Prerequisite[] = edges
      .map(([a, b]) => [Math.min(a % size, b % size), Math.max(a % size, b % size)] as const)
      .filter(([a, b]) => a !== b)
      .map(([a, b]) => ({ before: name(a), after: name(b) }));
    const concepts = Array.from({ length: size }, (_, n) => name(n)).filter(
      (concept) => !outside.map(name).includes(concept),
    );
    return { prerequisites, concepts, wanted: wanted.map(name) };
  });

/** All that lies before a concept, however far. */
const allBefore = (concept: string, edges: readonly Prerequisite[]): ReadonlySet<string> => {
  const found = new Set<string>();
  const visit = (id: string): void => {
    for (const { before, after } of edges) {
      if (after !== id || found.has(before)) continue;
      found.add(before);
      visit(before);
    }
  };
  visit(concept);
  return found;
};

describe("the fringes by their definition", () => {
  it("are what can be added to a state and what can be taken from it, and open what they say", () => {
    fc.assert(
      fc.property(learners, ({ prerequisites, concepts, wanted }) => {
        const isState = (set: ReadonlySet<string>): boolean =>
          [...set].every((concept) =>
            [...allBefore(concept, prerequisites)].every(
              (one) => !concepts.includes(one) || set.has(one),
            ),
          );
        const plus = (set: ReadonlySet<string>, one: string) => new Set([...set, one]);
        const minus = (set: ReadonlySet<string>, one: string) =>
          new Set([...set].filter((other) => other !== one));
        const outer = (set: ReadonlySet<string>) =>
          concepts.filter((one) => !set.has(one) && isState(plus(set, one)));

        const state = new Set(
          wanted
            .flatMap((one) => [one, ...allBefore(one, prerequisites)])
            .filter((one) => concepts.includes(one)),
        );
        expect(isState(state)).toBe(true);
        const fringe = fringeOf(masteries(concepts, [...state]), prerequisites);
        expect(ids(fringe.outer).sort()).toEqual(outer(state).sort());
        expect(ids(fringe.inner).sort()).toEqual(
          concepts.filter((one) => state.has(one) && isState(minus(state, one))).sort(),
        );
        for (const { concept, unlocks } of fringe.outer) {
          const opened = outer(plus(state, concept)).filter((one) => !outer(state).includes(one));
          expect(unlocks).toBe(opened.length);
        }
        for (const { concept, unlocks } of fringe.inner) {
          const left = outer(minus(state, concept));
          expect(unlocks).toBe(outer(state).filter((one) => !left.includes(one)).length);
        }
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});
