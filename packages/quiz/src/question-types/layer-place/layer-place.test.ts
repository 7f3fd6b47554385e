import { inMemoryGraphReader } from "@strata/graph-model/testing";
import { afterEach, describe, expect, it, vi } from "vitest";
import { FALSITY_RULES } from "../../proof/judge.ts";
import { allItems, itemsOfSeeds } from "../../testing/all-items.ts";
import { orderedGraph, painting, tower } from "../../testing/ordered-graph.ts";

const type = "layer-place";
const readerOf = (of: Parameters<typeof orderedGraph>[0]) =>
  inMemoryGraphReader(orderedGraph(of), "r1");
const LAYERS = ["Linux kernel", "KVM", "Virtual machine", "Guest operating system"];

describe("layer-place", () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it("asks for a neighbour of every layer, among the other layers", async () => {
    const items = await itemsOfSeeds(readerOf({ stacks: [tower] }), type, 8);
    expect(new Set(items.map(({ fact }) => fact)).size).toBe(4);
    for (const { fact, stem, options } of items) {
      const place = Number(fact.split("/")[1]);
      const names = options.map(({ text }) => text.en);
      const key = options.find(({ right }) => right)?.text.en;
      expect(stem.en).toContain("“From bottom to top”");
      expect(stem.zh).toContain("“从底到顶”");
      expect(names).toHaveLength(3);
      expect(names).not.toContain(LAYERS[place]);
      expect(Math.abs(LAYERS.indexOf(key ?? "") - place)).toBe(1);
    }
  });

  it("asks upwards and downwards, and keys what the stem asks for", async () => {
    const items = await itemsOfSeeds(readerOf({ stacks: [tower] }), type, 12);
    const up = items.filter(({ stem }) => /above|going up|stands directly on/i.test(stem.en));
    expect(up.length).toBeGreaterThan(5);
    expect(items.length - up.length).toBeGreaterThan(5);
    for (const item of items) {
      const place = Number(item.fact.split("/")[1]);
      const key = item.options.find(({ right }) => right)?.text.en;
      expect(key).toBe(LAYERS[up.includes(item) ? place + 1 : place - 1]);
    }
  });

  it("asks for the step before or after, with a line of its own for each", async () => {
    const items = await itemsOfSeeds(readerOf({ lifecycles: [painting(5)] }), type, 8);
    const stems = new Set(items.map(({ stem }) => stem.zh.replace(/“[^”]*”/g, "…")));
    expect(stems.size).toBeGreaterThanOrEqual(6);
    for (const { fact, stem, options } of items) {
      const place = Number(fact.split("/")[1]);
      const { steps } = painting(5);
      const key = options.find(({ right }) => right)?.text.en;
      const next = /after/.test(stem.en) ? place + 1 : place - 1;
      expect(key).toBe(steps[next]?.text.en);
      expect(options).toHaveLength(4);
    }
  });

  it("is disproved by the order, and lost without that rule", async () => {
    const reader = readerOf({ stacks: [tower], lifecycles: [painting(4)] });
    const items = await allItems(reader, type);
    expect(items).toHaveLength(8);
    for (const { options } of items) {
      for (const { right, proof } of options) {
        expect(proof.rule).toBe(right ? "ACCEPTED" : "F4");
        expect(proof).toMatchObject({ claimIds: [] });
        expect("sections" in proof && proof.sections?.length).toBeTruthy();
      }
    }
    vi.spyOn(FALSITY_RULES, "F4").mockReturnValue(null);
    expect(await allItems(reader, type)).toEqual([]);
  });

  it.each([
    ["a stack that a dispute touches", { stacks: [{ ...tower, dispute: "kvm-type" }] }],
    ["a list that is no order", { lifecycles: [{ ...painting(5), ordered: false }] }],
    ["what leaves two options only", { lifecycles: [painting(3)] }],
  ])("does not ask %s", async (_, of) => {
    expect(await allItems(readerOf(of), type)).toEqual([]);
  });
});
