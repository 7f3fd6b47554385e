import type { Claim, RelationClaim } from "@strata/graph-model";
import { inMemoryGraphReader, tinyGraph } from "@strata/graph-model/testing";
import { describe, expect, it } from "vitest";
import { allItems, itemsOfSeeds } from "../../testing/all-items.ts";

const reader = inMemoryGraphReader(tinyGraph, "r1");
const type = "true-or-false";

/** The tiny graph with one relation changed. */
const changed = (id: string, change: Partial<RelationClaim>) => {
  const claims = tinyGraph.claims.map(
    (claim): Claim =>
      claim.id === id && claim.kind === "RELATION" ? { ...claim, ...change } : claim,
  );
  return inMemoryGraphReader({ ...tinyGraph, claims }, "r2");
};

describe("true-or-false", () => {
  it("asks traits, orders, definite negations, and relations of which a false variant is provable", async () => {
    const facts = (await allItems(reader, type)).map((item) => item.fact).sort();
    expect(facts).toEqual(
      [
        ..."n001 n002 n003".split(" "),
        "o001",
        ..."r001 r002 r003 r004 r005 r006 r007 r010 r011 r012 r013 r019 r022".split(" "),
        ..."r030 r031 r032 r033 r034 r035".split(" "),
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

  it("says a denial alone where nothing alike is known, and proves it by itself", async () => {
    const items = (await itemsOfSeeds(reader, type, 5)).filter(({ fact }) => fact === "n001");
    expect(items).toHaveLength(5);
    for (const { options, verdict } of items) {
      expect(options[1]).toMatchObject({ right: true, proof: { rule: "F3", claimIds: ["n001"] } });
      expect(verdict.zh).toBe("错误。容器不需要客户机操作系统。");
    }
  });

  it("sets a denial against what is so, which may be true or false", async () => {
    // A virtual machine requires the guest system that a container does not require.
    const requiring = changed("r017", {
      subject: "virtual-machine",
      relation: "REQUIRES",
      object: "guest-os",
    });
    const about = (await itemsOfSeeds(requiring, type, 40)).filter(({ fact }) => fact === "n001");
    const truths = about.map(({ options }) => options[0]?.truth);
    expect(truths.filter((truth) => truth === "TRUE").length).toBeGreaterThan(8);
    expect(truths.filter((truth) => truth === "FALSE").length).toBeGreaterThan(8);
    for (const { stem, options } of about) {
      const holds = options[0]?.truth === "TRUE" ? "virtual machine" : "container";
      expect(stem.en).toContain(`it is the ${holds} that requires the guest operating system`);
      expect(stem.zh).toContain("离不开客户机操作系统的是");
    }
  });

  it("asks nothing of a relation that nothing could falsify", async () => {
    const requiring = changed("r017", { relation: "REQUIRES", object: "linux-kernel" });
    const facts = (await itemsOfSeeds(requiring, type, 5)).map(({ fact }) => fact);
    expect(facts).not.toContain("r017");
  });

  it("asks no false sentence with two claims", async () => {
    for (const seed of ["a", "b", "c", "d", "e", "f"]) {
      const items = await allItems(reader, type, seed);
      const sentences = items.map(({ options, cell }) =>
        JSON.stringify([cell, options[0]?.statement]),
      );
      expect(new Set(sentences).size).toBe(sentences.length);
    }
  });

  it("turns an order of learning round", async () => {
    const items = (await itemsOfSeeds(reader, type, 20)).filter(({ fact }) => fact === "r035");
    const stems = new Set(items.map(({ stem }) => stem.zh));
    expect([...stems].some((stem) => stem.includes("学 Kubernetes 之前，要先弄懂 Pod"))).toBe(true);
    expect([...stems].some((stem) => stem.includes("学 Pod 之前，要先弄懂 Kubernetes"))).toBe(true);
  });

  it("asks which of two ranks higher", async () => {
    const items = (await itemsOfSeeds(reader, type, 20)).filter(({ fact }) => fact === "o001");
    for (const { options, stem } of items) {
      expect(options[0]?.statement.kind).toBe("ORDER");
      expect(stem.en).toMatch(/which of the two/);
      expect(stem.zh).toMatch(/哪一个/);
    }
    expect(new Set(items.map(({ options }) => options[0]?.truth))).toEqual(
      new Set(["TRUE", "FALSE"]),
    );
  });

  it("tells in the verdict what is so, whatever was said", async () => {
    const items = (await itemsOfSeeds(reader, type, 10)).filter(({ fact }) => fact === "r001");
    for (const { verdict } of items)
      expect(verdict.zh).toContain("。Linux 内核是 Linux 的组成部分。");
  });
});
