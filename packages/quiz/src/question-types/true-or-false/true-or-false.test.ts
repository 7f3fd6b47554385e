import type { Claim } from "@strata/graph-model";
import { inMemoryGraphReader, tinyGraph } from "@strata/graph-model/testing";
import { describe, expect, it } from "vitest";
import { allItems, itemsOfSeeds } from "../../testing/all-items.ts";

const reader = inMemoryGraphReader(tinyGraph, "r1");
const type = "true-or-false";

describe("true-or-false", () => {
  it("asks traits, definite negations, and relations of which a false variant is provable", async () => {
    const facts = (await allItems(reader, type)).map((item) => item.fact).sort();
    expect(facts).toEqual(
      [
        ..."n001 n002 n003".split(" "),
        ..."r001 r002 r003 r004 r005 r006 r007 r012 r013 r019".split(" "),
        ..."t001 t002 t003 t004 t005 t006 t007 t008 t009 t012".split(" "),
      ].sort(),
    );
  });

  it("says true and false of a claim about equally often", async () => {
    const items = (await itemsOfSeeds(reader, type, 30)).filter(
      ({ fact }) => !fact.startsWith("n"),
    );
    const isTrue = items.filter(({ options }) => options[0]?.right);
    expect(isTrue.length / items.length).toBeGreaterThan(0.42);
    expect(isTrue.length / items.length).toBeLessThan(0.58);
  });

  it("keeps True before False, and stands both on one statement", async () => {
    for (const item of await itemsOfSeeds(reader, type, 5)) {
      const [yes, no] = item.options;
      expect([yes?.text.en, no?.text.en]).toEqual(["True", "False"]);
      expect(yes?.statement).toEqual(no?.statement);
      expect(yes?.right).toBe(yes?.truth === "TRUE");
      expect(no?.right).toBe(no?.truth === "FALSE");
    }
  });

  it("calls a negation false, and proves it by the negation", async () => {
    const items = (await itemsOfSeeds(reader, type, 5)).filter(({ fact }) => fact === "n001");
    expect(items).toHaveLength(5);
    for (const { options, verdict } of items) {
      expect(options[1]).toMatchObject({ right: true, proof: { rule: "F3", claimIds: ["n001"] } });
      expect(verdict.zh).toBe("错误。容器不需要客户机操作系统。");
    }
  });

  it("only affirms a relation that nothing but a negation could falsify", async () => {
    // Beside "requires a guest system", which is denied, a container now requires a kernel.
    const claims = tinyGraph.claims.map(
      (claim): Claim =>
        claim.id === "r017" && claim.kind === "RELATION"
          ? { ...claim, relation: "REQUIRES" }
          : claim,
    );
    const requiring = inMemoryGraphReader({ ...tinyGraph, claims }, "r2");
    const items = await itemsOfSeeds(requiring, type, 10);
    const about = items.filter(({ fact }) => fact === "r017");
    expect(about).toHaveLength(10);
    for (const { options } of about) expect(options[0]).toMatchObject({ right: true });
  });

  it("disproves a relation's false variant by the claim itself or by its closed cell", async () => {
    const items = (await itemsOfSeeds(reader, type, 30)).filter(({ fact }) => fact.startsWith("r"));
    for (const { fact, options } of items) {
      const [yes] = options;
      expect(yes?.proof.claimIds, fact).toContain(fact);
    }
  });
});
