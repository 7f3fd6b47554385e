import type { PathStep } from "@strata/graph-model";
import { expect, it } from "vitest";
import { searchPaths } from "./path-search.ts";

const step = (claimId: string, subject: string, object: string): PathStep => ({
  claimId,
  subject,
  relation: "USES",
  object,
});

/** A ladder of `rungs` pairs in which every node leads to both of the next: two to the power of `rungs` ways through. */
const ladder = (rungs: number): PathStep[] => {
  const pair = (n: number) => (n === 0 ? ["start"] : [`a${n}`, `b${n}`]);
  return Array.from({ length: rungs }, (_, n) =>
    pair(n).flatMap((near) => pair(n + 1).map((far) => step(`${near} ${far}`, near, far))),
  ).flat();
};

const question = { from: "start", to: "a5", first: 3, maxLength: 6, directed: true };

it("stops at the last path wanted, in the order of the ids", () => {
  const found = searchPaths({ steps: ladder(6), properties: new Set() }, question);
  expect(found.map(({ entityIds }) => entityIds.join(" "))).toEqual([
    "start a1 a2 a3 a4 a5",
    "start a1 a2 a3 b4 a5",
    "start a1 a2 b3 a4 a5",
  ]);
});

it("finds nothing where the goal cannot be reached, without walking about", () => {
  const steps = ladder(6);
  expect(searchPaths({ steps, properties: new Set() }, { ...question, to: "nowhere" })).toEqual([]);
  expect(searchPaths({ steps, properties: new Set() }, { ...question, maxLength: 4 })).toEqual([]);
  expect(
    searchPaths({ steps, properties: new Set() }, { ...question, from: "a5", to: "start" }),
  ).toEqual([]);
});

it("leads through no property, but from one and to one", () => {
  const steps = [step("1", "a", "light"), step("2", "b", "light"), step("3", "b", "c")];
  const properties = new Set(["light"]);
  const ask = (from: string, to: string) =>
    searchPaths({ steps, properties }, { from, to, first: 5, maxLength: 6, directed: false }).map(
      ({ entityIds }) => entityIds.join(" "),
    );
  expect(ask("a", "b")).toEqual([]);
  expect(ask("c", "light")).toEqual(["c b light"]);
  expect(ask("light", "c")).toEqual(["light b c"]);
});
