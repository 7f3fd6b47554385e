import type { RelationClaim } from "@strata/graph-model";
import { inMemoryGraphReader, tinyGraph } from "@strata/graph-model/testing";
import { describe, expect, it } from "vitest";
import { allItems, itemsOfSeeds } from "../../testing/all-items.ts";

const NAMES = ["linux", "linux-kernel", "namespaces", "container", "image", "docker"];

/** A straight line of learning, from Linux up to Docker. */
const line = NAMES.slice(1).map(
  (before, i): RelationClaim => ({
    kind: "RELATION",
    id: `p${i}`,
    subject: NAMES[i] ?? "",
    relation: "PREREQUISITE_OF",
    object: before,
    value: null,
    contrast: null,
    statement: { en: "One needs the other.", zh: "后者要用到前者。" },
    status: "ACCEPTED",
    since: null,
    sinceLabel: null,
    until: null,
    untilLabel: null,
    inferred: true,
    dispute: null,
    citations: [{ section: "tiny-guide.basics", stance: "ASSERTS" }],
  }),
);
const claims = [
  ...tinyGraph.claims.filter(
    (claim) => claim.kind !== "RELATION" || claim.relation !== "PREREQUISITE_OF",
  ),
  ...line,
];
const reader = inMemoryGraphReader({ ...tinyGraph, claims }, "r1");
const type = "prerequisite";

describe("prerequisite", () => {
  it("asks what at least two things build on, at whatever distance", async () => {
    const facts = (await allItems(reader, type)).map(({ fact }) => fact);
    // On "docker" builds nothing, on "image" only docker; "Linux kernel" in the stem would give "Linux" away.
    expect(facts.sort()).toEqual(["p1", "p2"]);
  });

  it("keys what comes before, and disproves what builds on it by the order", async () => {
    for (const item of await itemsOfSeeds(reader, type, 10)) {
      for (const { right, proof, statement } of item.options) {
        expect(proof.rule).toBe(right ? "ACCEPTED" : "F4");
        expect(statement).toMatchObject({ relation: "PREREQUISITE_OF", object: item.subject });
      }
    }
  });

  it("asks in both languages", async () => {
    const stems = (await itemsOfSeeds(reader, type, 12))
      .filter(({ fact }) => fact === "p2")
      .map(({ stem }) => stem);
    expect(new Set(stems.map(({ en }) => en)).size).toBe(3);
    expect(stems.map(({ zh }) => zh)).toContain("学容器之前，先要弄懂下列哪一项？");
  });
});
