import type { Knowledge } from "@strata/graph-model";
import { inMemoryGraphReader, order } from "@strata/graph-model/testing";
import { describe, expect, it } from "vitest";
import { allItems, itemsOfSeeds } from "../../testing/all-items.ts";
import { comparedGraph } from "../../testing/compared-graph.ts";

const type = "ranks-highest";
const graph = comparedGraph();
const reader = inMemoryGraphReader(graph, "r1");

describe("ranks-highest", () => {
  it("keys the strict maximum among values, and no lesser one", async () => {
    expect((await allItems(reader, type)).map(({ fact }) => fact)).toEqual(["z-differs-0-kvm"]);
    for (const item of await itemsOfSeeds(reader, type, 6)) {
      const key = item.options.find(({ right }) => right);
      expect(key?.text.en).toBe("KVM");
      for (const { right, proof } of item.options) {
        expect(proof.rule).toBe(right ? "ACCEPTED" : "F4");
      }
    }
  });

  it("follows order claims, also through one in between", async () => {
    const ordered: Knowledge = {
      ...graph,
      claims: [
        ...graph.claims.filter((claim) => claim.kind !== "TRAIT"),
        order("o1", ["kvm", "same-0", "docker"]),
        order("o2", ["docker", "same-0", "lxc"]),
      ],
    };
    const items = await allItems(inMemoryGraphReader(ordered, "r2"), type);
    expect(items.map(({ fact }) => fact)).toEqual(["o1"]);
    expect(items[0]?.options).toHaveLength(3);
    expect(items[0]?.explanation.claimIds.toSorted()).toEqual(["o1", "o2"]);
  });

  it("asks nothing where nobody is ranked", async () => {
    const unranked = {
      ...graph,
      dimensions: graph.dimensions.map((one) => ({ ...one, ranking: null })),
    };
    expect(await allItems(inMemoryGraphReader(unranked, "r3"), type)).toEqual([]);
  });
});
