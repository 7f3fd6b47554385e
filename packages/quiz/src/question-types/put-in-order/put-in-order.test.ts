import type { Knowledge } from "@strata/graph-model";
import { inMemoryGraphReader, relation } from "@strata/graph-model/testing";
import { describe, expect, it } from "vitest";
import { ANSWER_FORMATS } from "../../answer-formats/registry.ts";
import type { ExplainedItem } from "../../items/draft.ts";
import { atomsOf } from "../../proof/proof.ts";
import { allItems, itemsOfSeeds } from "../../testing/all-items.ts";
import { comparedGraph } from "../../testing/compared-graph.ts";
import { orderedGraph, painting, tower } from "../../testing/ordered-graph.ts";

const type = "put-in-order";
const readerOf = (knowledge: Knowledge) => inMemoryGraphReader(knowledge, "r1");

/** The texts in the order of the key. */
const keyed = ({ options, format, targets }: ExplainedItem): readonly string[] =>
  ANSWER_FORMATS[format]
    .keyOf(options, targets)
    .map((id) => options[id.charCodeAt(0) - 97]?.text.en ?? "");

describe("put-in-order of a structure", () => {
  it("keys the layers from the bottom up, and proves every pair", async () => {
    const items = await itemsOfSeeds(readerOf(orderedGraph({ stacks: [tower] })), type, 6);
    const chains = items.filter(({ fact }) => fact === "tower");
    expect(chains).toHaveLength(6);
    for (const item of chains) {
      expect(keyed(item)).toEqual([
        "Linux kernel",
        "KVM",
        "Virtual machine",
        "Guest operating system",
      ]);
      expect(item.options.map(({ place }) => place)).not.toEqual([0, 1, 2, 3]);
      const pairs = item.options.flatMap(({ statement }) => atomsOf(statement));
      const stated = pairs.map((atom) => (atom.kind === "PLACE" ? [atom.place, atom.other] : []));
      expect(new Set(stated.map(String)).size).toBe(6);
      for (const { right, truth } of item.options) expect([right, truth]).toEqual([true, "TRUE"]);
    }
    expect(new Set(chains.map(({ stem }) => stem.zh)).size).toBeGreaterThanOrEqual(2);
  });

  it("takes a run of six out of a longer order, not always the same", async () => {
    const reader = readerOf(orderedGraph({ lifecycles: [painting(8)] }));
    const all = painting(8).steps.map(({ text }) => text.en);
    const runs = (await itemsOfSeeds(reader, type, 8))
      .filter(({ fact }) => fact === "painting")
      .map(keyed);
    expect(runs).toHaveLength(8);
    for (const run of runs) {
      const start = all.indexOf(run[0] ?? "");
      expect(run).toEqual(all.slice(start, start + 6));
    }
    expect(new Set(runs.map(([first]) => first)).size).toBeGreaterThan(1);
  });

  it("asks no list that is no order, and no pair", async () => {
    const lists = [[{ ...painting(5), ordered: false }], [painting(2)]];
    for (const lifecycles of lists) {
      const items = await allItems(readerOf(orderedGraph({ lifecycles })), type);
      expect(items.filter(({ fact }) => fact === "painting")).toEqual([]);
    }
  });
});

describe("put-in-order of ranks", () => {
  const graph = comparedGraph();
  const ranked: Knowledge = {
    ...graph,
    stacks: [],
    lifecycles: [],
    claims: graph.claims.map((claim) =>
      claim.id === "z-differs-0-lxc" && claim.kind === "TRAIT"
        ? { ...claim, value: "differs-0/even" }
        : claim,
    ),
  };

  it("puts in order who differs in rank, and never two of one rank", async () => {
    // LXC is even, Docker and VirtualBox are low, KVM is high.
    const items = await itemsOfSeeds(readerOf(ranked), type, 10);
    expect(items.length).toBeGreaterThan(5);
    for (const item of items) {
      expect(keyed(item)[0]).toBe("LXC");
      expect(["Docker", "VirtualBox"]).toContain(keyed(item)[1]);
      expect(keyed(item)[2]).toBe("KVM");
      expect(item.options).toHaveLength(3);
    }
  });

  it("says in the stem which end is which", async () => {
    for (const { stem } of await itemsOfSeeds(readerOf(ranked), type, 10)) {
      expect(stem.en).toMatch(/“even”.*“high”|Which has the greatest outer colour\?/);
      expect(stem.zh).toMatch(/“值 even”.*“值 high”|哪一项的外部颜色最大？/);
    }
  });

  it("asks for a set by one of its facts only", async () => {
    const items = await allItems(readerOf(ranked), type);
    const sets = items.map((item) => keyed(item).join());
    // Four claims, two sets.
    expect(sets.length).toBeGreaterThan(0);
    expect(new Set(sets).size).toBe(sets.length);
  });

  it("ranks no thing beside a kind of it", async () => {
    const kind = relation("r1", ["virtualbox", "IS_A", "lxc"]);
    const shownIn = async (knowledge: Knowledge) =>
      new Set((await itemsOfSeeds(readerOf(knowledge), type, 10)).flatMap(keyed));
    expect(await shownIn(ranked)).toContain("VirtualBox");
    const shown = await shownIn({ ...ranked, claims: [...ranked.claims, kind] });
    expect(shown).toEqual(new Set(["LXC", "Docker", "KVM"]));
  });

  it("asks nothing where ranks are the same", async () => {
    expect(await allItems(readerOf({ ...graph, stacks: [], lifecycles: [] }), type)).toEqual([]);
  });
});
