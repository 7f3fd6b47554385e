import type { Stack } from "@strata/graph-model";
import { expect, it } from "vitest";
import { alignStacks } from "./stack-alignment.ts";
import { stackPlaces } from "./stack-places.ts";

const stack = (id: string, layers: string): Stack => ({
  id,
  name: { en: id, zh: id },
  note: null,
  dispute: null,
  sections: [],
  layers: layers.split("").map((entity) => ({ entity, role: { en: `${id} ${entity}`, zh: "" } })),
});

/** Rows from the bottom, each as its entity and the columns that have it. */
const aligned = (...layers: string[]): string[] =>
  alignStacks(layers.map((text, n) => stack(String(n), text))).map(
    ({ entityId, layers: row }) =>
      `${entityId} ${row.map((layer) => layer?.position ?? "-").join("")}`,
  );

it("puts shared layers in one row and the others between", () => {
  expect(aligned("hkva", "hkca")).toEqual(["h 00", "k 11", "v 2-", "c -2", "a 33"]);
});

it("shares as many layers as can be", () => {
  expect(aligned("abcd", "dabc").filter((row) => !row.includes("-"))).toEqual([
    "a 01",
    "b 12",
    "c 23",
  ]);
});

it("breaks no stack's order, even where two are upside down", () => {
  const rows = alignStacks([stack("x", "abc"), stack("y", "cba"), stack("z", "bac")]);
  for (const column of [0, 1, 2]) {
    const positions = rows.flatMap(({ layers }) => layers[column]?.position ?? []);
    expect(positions).toEqual([0, 1, 2]);
    for (const { entityId, layers } of rows) {
      const layer = layers[column];
      if (layer) expect(layer.role.en).toBe(`${layer.stackId} ${entityId}`);
    }
  }
});

it("has a column for each stack in every row, and no row for no stack", () => {
  for (const row of alignStacks([stack("x", "ab"), stack("y", "c"), stack("z", "ca")])) {
    expect(row.layers).toHaveLength(3);
    expect(row.layers.some((layer) => layer !== null)).toBe(true);
  }
  expect(alignStacks([])).toEqual([]);
  expect(aligned("ab")).toEqual(["a 0", "b 1"]);
});

it("tells each place of an entity, and what is above and below, nearest first", () => {
  expect(stackPlaces("b", [stack("x", "abcb"), stack("y", "ac")])).toEqual([
    {
      stackId: "x",
      position: 1,
      layers: 4,
      role: { en: "x b", zh: "" },
      below: ["a"],
      above: ["c"],
    },
    {
      stackId: "x",
      position: 3,
      layers: 4,
      role: { en: "x b", zh: "" },
      below: ["c", "a"],
      above: [],
    },
  ]);
});
