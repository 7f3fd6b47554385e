import type { RelationClaim } from "@strata/graph-model";
import { tinyGraph } from "@strata/graph-model/testing";
import { expect, it } from "vitest";
import { learningSteps } from "./prerequisites.ts";

const claims = tinyGraph.claims.filter(
  (claim): claim is RelationClaim =>
    claim.kind === "RELATION" && claim.relation === "PREREQUISITE_OF",
);
const steps = (goal: string, ...known: string[]) =>
  learningSteps(goal, known, claims).map(({ entityId }) => entityId);

it("orders every prerequisite after its own, the least id first", () => {
  expect(steps("kubernetes")).toEqual([
    "linux-kernel",
    "cgroups",
    "namespaces",
    "container",
    "pod",
  ]);
});

it("leaves out what is known and what that implies", () => {
  expect(steps("kubernetes", "namespaces")).toEqual(["cgroups", "container", "pod"]);
  expect(steps("kubernetes", "container")).toEqual(["pod"]);
  expect(steps("kubernetes", "kubernetes")).toEqual([]);
  expect(steps("cgroups", "kubernetes")).toEqual([]);
  expect(steps("pod", "no-such-thing")).toEqual(steps("pod"));
});

it("says of each step before what it comes, within the path", () => {
  const [first, second] = learningSteps("container", ["namespaces"], claims);
  expect([first, second]).toEqual([{ entityId: "cgroups", claimIds: ["r033"] }, undefined]);
  expect(learningSteps("pod", [], claims)[0]).toEqual({
    entityId: "linux-kernel",
    claimIds: ["r030", "r031"],
  });
});

it("is empty for what needs nothing", () => {
  expect(steps("linux-kernel")).toEqual([]);
  expect(steps("nothing")).toEqual([]);
});
