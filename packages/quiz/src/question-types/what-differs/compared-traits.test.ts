import { inMemoryGraphReader, tinyGraph } from "@strata/graph-model/testing";
import { describe, expect, it } from "vitest";
import { itemsOfSeeds } from "../../testing/all-items.ts";
import { comparedGraph } from "../../testing/compared-graph.ts";

const reader = inMemoryGraphReader(comparedGraph(), "r1");

describe.each([
  ["what-differs", "FALSE"],
  ["what-they-share", "TRUE"],
] as const)("%s", (type, wanted) => {
  it("keys the one respect, the others proven to be otherwise", async () => {
    const items = await itemsOfSeeds(reader, type, 8);
    expect(items.length).toBeGreaterThan(8);
    for (const item of items) {
      expect(item.options.length).toBeGreaterThanOrEqual(3);
      for (const { right, truth, statement } of item.options) {
        expect(right).toBe(truth === wanted);
        expect(statement.kind).toBe("ALL");
      }
    }
  });

  it("names both entities in the stem, in either order", async () => {
    const items = await itemsOfSeeds(reader, type, 20);
    const dockerFirst = items.filter(({ stem }) => /Docker.*KVM/.test(stem.en)).length;
    const kvmFirst = items.filter(({ stem }) => /KVM.*Docker/.test(stem.en)).length;
    expect(dockerFirst).toBeGreaterThan(0);
    expect(kvmFirst).toBeGreaterThan(0);
  });

  it("tells of both what is so", async () => {
    const [item] = await itemsOfSeeds(reader, type, 1);
    const key = item?.options.findIndex((option) => option.right) ?? -1;
    const told = item?.explanation.options[key]?.text.en ?? "";
    expect(told).toContain("Docker");
    expect(told).toContain("KVM");
  });
});

describe("two values that say that something is not there", () => {
  it("are no shared trait", async () => {
    const reader = inMemoryGraphReader(comparedGraph({ same: "none" }), "r2");
    expect(await itemsOfSeeds(reader, "what-they-share", 3)).toEqual([]);
  });

  it("are nothing that tinyGraph has", () => {
    expect(tinyGraph.dimensions.some(({ id }) => id.startsWith("same-"))).toBe(false);
  });
});
