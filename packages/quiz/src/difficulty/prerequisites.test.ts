import { inMemoryGraphReader, tinyGraph } from "@strata/graph-model/testing";
import { expect, it } from "vitest";
import { prerequisitesOf, readPrerequisites } from "./prerequisites.ts";

const reader = inMemoryGraphReader(tinyGraph, "r1");

it("counts the longest chain of what comes before", async () => {
  const { depthOf } = await readPrerequisites(reader, ["kubernetes", "docker", "nothing"]);
  // The kernel, then namespaces or cgroups, then containers, then Pods.
  expect(depthOf("kubernetes")).toBe(4);
  expect(depthOf("docker")).toBe(0);
  expect(depthOf("nothing")).toBeNull();
  expect(depthOf("pod")).toBeNull();
});

it("takes the longer of two ways and leaves out what is disputed", async () => {
  const { claims } = await reader.chain(["kubernetes"], "PREREQUISITE_OF", "down");
  const known = ["kubernetes", "pod", "container"];
  const shortcut = claims.map((claim) =>
    claim.id === "r033" ? { ...claim, subject: "linux-kernel" } : claim,
  );
  expect(prerequisitesOf({ known, claims: shortcut }).depthOf("kubernetes")).toBe(4);
  const cut = claims.map((claim) =>
    claim.id === "r034" ? { ...claim, status: "DISPUTED" as const } : claim,
  );
  const { depthOf } = prerequisitesOf({ known, claims: cut });
  expect([depthOf("kubernetes"), depthOf("pod"), depthOf("container")]).toEqual([1, 0, 2]);
});

it("comes to an end on a circle", async () => {
  const { claims } = await reader.chain(["kubernetes"], "PREREQUISITE_OF", "down");
  const round = claims.map((claim) =>
    claim.id === "r030" ? { ...claim, subject: "kubernetes" } : claim,
  );
  const { depthOf } = prerequisitesOf({ known: ["kubernetes"], claims: round });
  expect(depthOf("kubernetes")).toBeGreaterThanOrEqual(4);
});
