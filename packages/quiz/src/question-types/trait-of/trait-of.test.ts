import type { Dimension } from "@strata/graph-model";
import { inMemoryGraphReader, tinyGraph } from "@strata/graph-model/testing";
import { describe, expect, it } from "vitest";
import { checkText } from "../../items/check-item.ts";
import { allItems, itemsOfSeeds } from "../../testing/all-items.ts";
import { heldGraph, withEveryValueHeld } from "../../testing/held-graph.ts";
import { askTrait } from "./trait-of.ts";

const reader = inMemoryGraphReader(heldGraph, "r1");
const type = "trait-of";

const withDimension = (id: string, more: Partial<Dimension>) =>
  inMemoryGraphReader(
    withEveryValueHeld({
      ...tinyGraph,
      dimensions: tinyGraph.dimensions.map((one) => (one.id === id ? { ...one, ...more } : one)),
    }),
    "r2",
  );

describe("trait-of", () => {
  it("asks every value on a scale of three or more, and none on two or on prose", async () => {
    const facts = (await allItems(reader, type)).map((item) => item.fact).sort();
    expect(facts).toEqual([
      ...["t004", "t005", "t006", "t007", "t008", "t009"],
      ...["y-startup-time-tens-of-seconds", "y-virtualization-level-language"],
    ]);
  });

  it("keys the asserted value and disproves the others by it", async () => {
    for (const item of await itemsOfSeeds(reader, type, 10)) {
      const claim = heldGraph.claims.find(({ id }) => id === item.fact);
      for (const { statement, right, proof } of item.options) {
        if (statement.kind !== "TRAIT" || claim?.kind !== "TRAIT") throw new Error(item.fact);
        expect(statement.value === claim.value).toBe(right);
        expect(proof.rule).toMatch(right ? /ACCEPTED/ : /F[13]/);
        if (proof.rule !== "F3") expect(proof.claimIds).toEqual([item.fact]);
      }
    }
  });

  it("asks nothing on a dimension that may take several values", async () => {
    const several = withDimension("virtualization-level", { singleValued: false });
    const facts = (await allItems(several, type)).map((item) => item.fact);
    expect(facts.sort()).toEqual(["t004", "t005", "y-startup-time-tens-of-seconds"]);
  });

  it("leaves out an overlong value rather than the question", async () => {
    const values = [
      { id: "startup-time/seconds", name: { en: "seconds", zh: "秒级" }, amount: null },
      { id: "startup-time/minutes", name: { en: "minutes", zh: "分钟级" }, amount: null },
      { id: "startup-time/hours", name: { en: "hours", zh: "小时级" }, amount: null },
      {
        id: "startup-time/never",
        name: { en: "longer than anybody would ever care to wait", zh: "久得没有人愿意等" },
        amount: null,
      },
    ];
    const items = await itemsOfSeeds(withDimension("startup-time", { values }), type, 10);
    const about = items.filter(({ fact }) => fact === "t004" || fact === "t005");
    expect(about).toHaveLength(20);
    for (const item of about) expect(item.options).toHaveLength(3);
  });

  it("keeps numbers in their order", async () => {
    const values = ["0", "3", "12"].map((n) => ({
      id: `startup-time/${n}`,
      name: { en: n, zh: n },
      amount: { least: Number(n), most: Number(n) },
    }));
    const numeric = inMemoryGraphReader(
      withEveryValueHeld({
        ...tinyGraph,
        dimensions: tinyGraph.dimensions.map((one) =>
          one.id === "startup-time" ? { ...one, scale: "NUMERIC" as const, values } : one,
        ),
        claims: tinyGraph.claims.map((claim) =>
          claim.id === "t004" && claim.kind === "TRAIT"
            ? { ...claim, value: "startup-time/3" }
            : claim,
        ),
      }),
      "r3",
    );
    const items = (await itemsOfSeeds(numeric, type, 5)).filter(({ fact }) => fact === "t004");
    expect(items).toHaveLength(5);
    for (const item of items) {
      expect(item.options.map((option) => option.text.en)).toEqual(["0", "3", "12"]);
    }
  });

  it("has three phrasings, with a question of the dimension's own and without", () => {
    const [dimension] = tinyGraph.dimensions.filter(({ id }) => id === "virtualization-level");
    const [docker] = tinyGraph.entities.filter(({ id }) => id === "docker");
    if (dimension === undefined || docker === undefined) throw new Error("fixture");
    for (const one of [dimension, { ...dimension, question: null }]) {
      const stems = askTrait(one, docker);
      expect(new Set(stems.map(({ en }) => en)).size).toBeGreaterThanOrEqual(3);
      expect(new Set(stems.map(({ zh }) => zh)).size).toBeGreaterThanOrEqual(3);
      for (const stem of stems) {
        expect(checkText(stem)).toEqual([]);
        expect(stem.en).toContain("Docker");
        expect(stem.zh).toContain("Docker");
      }
    }
  });
});
