import { RELATION_KINDS } from "@strata/graph-model";
import { inMemoryGraphReader, tinyGraph } from "@strata/graph-model/testing";
import { describe, expect, it } from "vitest";
import { itemsOfSeeds } from "../../testing/all-items.ts";

const reader = inMemoryGraphReader(tinyGraph, "r1");
const type = "relation-kind";
/** Of what stands out by its kind only some is asked, not the same with each seed. */
const SEEDS = 40;

describe("relation-kind", () => {
  it("offers three relations or more, of which all but one are provably wrong", async () => {
    const items = await itemsOfSeeds(reader, type, 10);
    expect(items.length).toBeGreaterThan(20);
    for (const item of items) {
      expect(item.options.length).toBeGreaterThanOrEqual(3);
      for (const { right, proof } of item.options) {
        expect(proof.rule).toMatch(right ? /ACCEPTED/ : /F[2345]/);
      }
      for (const { statement } of item.options) {
        if (statement.kind !== "RELATION") throw new Error("no relation");
        expect(RELATION_KINDS[statement.relation].family).not.toBe("learning");
      }
      expect(item.options.filter(({ right }) => right)).toHaveLength(1);
    }
  });

  it("asks only kinds that other kinds exclude", async () => {
    const facts = (await itemsOfSeeds(reader, type, SEEDS)).map((item) => item.fact);
    const kinds = new Set(
      tinyGraph.claims.flatMap((claim) =>
        claim.kind === "RELATION" && facts.includes(claim.id) ? [claim.relation] : [],
      ),
    );
    expect([...kinds].sort()).toEqual(["ALTERNATIVE_TO", "CREATES", "IS_A", "PART_OF"]);
  });

  it("leaves a pair alone that a second relation joins", async () => {
    const [whole] = tinyGraph.claims.filter(({ id }) => id === "r004");
    if (whole?.kind !== "RELATION") throw new Error("fixture");
    const second = { ...whole, id: "r999", relation: "USES" as const };
    const joined = inMemoryGraphReader(
      { ...tinyGraph, claims: [...tinyGraph.claims, second] },
      "r2",
    );
    const facts = async (one: typeof reader) =>
      (await itemsOfSeeds(one, type, SEEDS)).map(({ fact }) => fact);
    expect(await facts(reader)).toContain("r004");
    expect(await facts(joined)).not.toContain("r004");
  });

  it("says each relation as a sentence in both languages", async () => {
    const item = (await itemsOfSeeds(reader, type, SEEDS)).find(({ fact }) => fact === "r004");
    const right = item?.options.find((option) => option.right)?.text;
    expect(right).toEqual({
      en: "KVM is part of the Linux kernel.",
      zh: "KVM 是 Linux 内核的组成部分。",
    });
  });
});
