import { inMemoryGraphReader, tinyGraph } from "@strata/graph-model/testing";
import { afterEach, describe, expect, it, vi } from "vitest";
import { FALSITY_RULES } from "../../proof/judge.ts";
import { allItems, itemsOfSeeds } from "../../testing/all-items.ts";
import { disputeOf, orderedGraph } from "../../testing/ordered-graph.ts";

const type = "who-says";
const [GUIDE, NOTES] = ["tiny-guide.basics", "tiny-notes.differences"];
const readerOf = (...sides: readonly (readonly string[])[]) =>
  inMemoryGraphReader(orderedGraph({ disputes: [disputeOf(...sides)] }), "r1");
const titleOf = (section: string) =>
  tinyGraph.sources.find(({ sections }) => sections.some(({ id }) => id === section))?.title.en;

describe("who-says", () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it("keys the source on the side that it quotes, beside one on another side", async () => {
    const items = await itemsOfSeeds(readerOf([GUIDE], [NOTES]), type, 6);
    expect(new Set(items.map(({ fact }) => fact))).toEqual(new Set(["matter/0", "matter/1"]));
    for (const { fact, stem, options } of items) {
      const side = Number(fact.split("/")[1]);
      expect(stem.en).toContain(`“Best is what comes at turn ${side + 1} on the list”`);
      expect(stem.zh).toContain(`“列表上排在第 ${side + 1} 的最好”`);
      const key = options.find(({ right }) => right);
      expect(key?.text.en).toBe(titleOf(side === 0 ? GUIDE : NOTES));
      expect(options.map(({ proof }) => proof.rule).toSorted()).toEqual(["ACCEPTED", "F1"]);
    }
  });

  it("tells every view, that it is disputed, and what is accepted since when", async () => {
    const [item] = await allItems(readerOf([GUIDE], [NOTES], [NOTES]), type);
    const { explanation } = item ?? {};
    const told = [explanation?.verdict, ...(explanation?.options ?? []).map(({ text }) => text)];
    const text = told.map((one) => one?.en).join(" ");
    for (const turn of [1, 2, 3]) expect(text).toContain(`at turn ${turn} on the list`);
    expect(text).toContain("disputed");
    expect(text).toContain("2024-05-01");
    expect(text).toContain("no longer contains the adapter");
    expect(told.map((one) => one?.zh).join("")).toContain("有争议");
  });

  it("neither keys nor offers a source that is on both sides", async () => {
    expect(await allItems(readerOf([GUIDE], [NOTES, GUIDE]), type)).toEqual([]);
    expect(await allItems(readerOf([GUIDE, NOTES], [NOTES, GUIDE]), type)).toEqual([]);
  });

  it("does not ask where one source alone has a view", async () => {
    expect(await allItems(readerOf([GUIDE]), type)).toEqual([]);
    expect(await allItems(readerOf([GUIDE], [GUIDE]), type)).toEqual([]);
  });

  it("is lost without the rule that sides exclude each other", async () => {
    vi.spyOn(FALSITY_RULES, "F1").mockReturnValue(null);
    expect(await allItems(readerOf([GUIDE], [NOTES]), type)).toEqual([]);
  });
});
