import { inMemoryGraphReader } from "@strata/graph-model/testing";
import { describe, expect, it } from "vitest";
import { atomsOf, entitiesOfAtom } from "../../proof/proof.ts";
import { allItems, itemsOfSeeds } from "../../testing/all-items.ts";
import { comparedGraph } from "../../testing/compared-graph.ts";

const reader = inMemoryGraphReader(comparedGraph(), "r1");
const type = "odd-one-out";

describe("odd-one-out", () => {
  it("finds the one whose value no other has", async () => {
    // KVM alone is high on differs-0; Docker, LXC and VirtualBox are all low.
    expect((await allItems(reader, type)).map(({ fact }) => fact)).toEqual(["z-differs-0-kvm"]);
  });

  it("disproves the others by the value that they have in common", async () => {
    for (const item of await itemsOfSeeds(reader, type, 8)) {
      expect(item.options.length).toBeGreaterThanOrEqual(3);
      for (const { right, statement, proof } of item.options) {
        expect(statement).toMatchObject({ value: "differs-0/high" });
        expect(right).toBe(atomsOf(statement).flatMap(entitiesOfAtom)[0] === "kvm");
        if (!right) expect(proof).toMatchObject({ rule: "F1", has: "differs-0/low" });
      }
    }
  });

  it("names the dimension in the stem", async () => {
    for (const { stem } of await itemsOfSeeds(reader, type, 8)) {
      expect(stem.en).toContain("outer colour");
      expect(stem.zh).toContain("外部颜色");
    }
  });
});
