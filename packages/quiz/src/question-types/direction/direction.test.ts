import { RELATION_KINDS } from "@strata/graph-model";
import { inMemoryGraphReader, tinyGraph } from "@strata/graph-model/testing";
import { describe, expect, it } from "vitest";
import { allItems, itemsOfSeeds } from "../../testing/all-items.ts";

const reader = inMemoryGraphReader(tinyGraph, "r1");
const type = "direction";

describe("direction", () => {
  it("asks every current claim of a strict order, and no other", async () => {
    const facts = (await allItems(reader, type)).map((item) => item.fact).sort();
    const strict = tinyGraph.claims.filter(
      (claim) =>
        claim.kind === "RELATION" &&
        claim.status === "ACCEPTED" &&
        claim.until === null &&
        RELATION_KINDS[claim.relation].acyclic &&
        RELATION_KINDS[claim.relation].family !== "learning",
    );
    expect(facts).toEqual(strict.map((claim) => claim.id).sort());
  });

  it("offers the claim and its reverse, disproved by the claim itself", async () => {
    for (const item of await itemsOfSeeds(reader, type, 5)) {
      expect(item.options).toHaveLength(2);
      const [right, wrong] = [...item.options].sort((a, b) => Number(b.right) - Number(a.right));
      expect(right?.proof).toEqual({ rule: "ACCEPTED", claimIds: [item.fact] });
      expect(wrong?.proof).toEqual({ rule: "F4", claimIds: [item.fact] });
    }
  });

  it("names the two in the stem in either order, whichever is right", async () => {
    const items = (await itemsOfSeeds(reader, type, 40)).filter(({ fact }) => fact === "r004");
    const kvmFirst = items.filter(({ stem }) => stem.en.indexOf("KVM") < stem.en.indexOf("kernel"));
    expect(kvmFirst.length).toBeGreaterThan(8);
    expect(kvmFirst.length).toBeLessThan(32);
    expect(new Set(items.map(({ stem }) => stem.zh)).size).toBeGreaterThanOrEqual(3);
  });
});
