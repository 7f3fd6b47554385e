import type { Claim } from "@strata/graph-model";
import { inMemoryGraphReader, tinyGraph } from "@strata/graph-model/testing";
import { describe, expect, it } from "vitest";
import { everyItem } from "../session/every-item.ts";
import { coverageOf, duplicatesIn } from "./coverage.ts";

const items = await everyItem(inMemoryGraphReader(tinyGraph, "r1"), "true-or-false", "coverage");

describe("coverageOf", () => {
  it("counts a claim as asked with its twin", () => {
    const [item] = items.filter(({ fact }) => fact === "r001");
    const claim = tinyGraph.claims.find(({ id }) => id === item?.fact);
    if (item === undefined || claim === undefined) throw new Error("r001 is not asked");
    const twin = { ...claim, id: "z001" } as Claim;
    const other = { ...claim, id: "z002", object: "docker" } as Claim;
    const coverage = coverageOf([claim, twin, other], [item], () => null);
    expect(coverage).toMatchObject({ claims: 3, eligible: 3, asked: 2, types: [1, 1, 0] });
  });
});

describe("duplicatesIn", () => {
  it("finds one question that is put for two facts, and none where each is put once", () => {
    expect(duplicatesIn(items)).toEqual([]);
    const [first] = items;
    if (first === undefined) throw new Error("no items");
    const again = { ...first, fact: "z", stem: { en: "Is this so?", zh: "对吗？" } };
    expect(duplicatesIn([first, again])).toHaveLength(1);
  });
});
