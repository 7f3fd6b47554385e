import { inMemoryGraphReader, relation, tinyGraph } from "@strata/graph-model/testing";
import { describe, expect, it } from "vitest";
import { allItems, itemsOfSeeds } from "../../testing/all-items.ts";

const NAMES = ["linux", "linux-kernel", "kvm", "namespaces", "container", "image", "docker"];

/** A straight line of learning, from Linux up to Docker. */
const line = NAMES.slice(1).map((before, i) => ({
  ...relation(`p${i}`, [NAMES[i] ?? "", "PREREQUISITE_OF", before]),
  inferred: true,
}));
const claims = [
  ...tinyGraph.claims.filter(
    (claim) => claim.kind !== "RELATION" || claim.relation !== "PREREQUISITE_OF",
  ),
  ...line,
];
const reader = inMemoryGraphReader({ ...tinyGraph, claims }, "r1");
const type = "prerequisite";

/** What is wrong on either side of the line. */
const before = (id: string): readonly string[] => NAMES.slice(0, NAMES.indexOf(id));
const after = (id: string): readonly string[] => NAMES.slice(NAMES.indexOf(id) + 1);

const items = () => itemsOfSeeds(reader, type, 20);

describe("prerequisite", () => {
  it("asks what two things lie behind, on one side or the other", async () => {
    const facts = (await allItems(reader, type)).map(({ fact }) => fact);
    // "Linux kernel" in the stem would give "Linux" away.
    expect(facts.sort()).toEqual(["p1", "p2", "p3", "p4", "p5"]);
  });

  it("asks what comes before among what comes after, and the other way round", async () => {
    const seen = new Set<string>();
    for (const item of await items()) {
      const asked = item.subject;
      const key = item.options.find(({ right }) => right)?.statement;
      if (key?.kind !== "RELATION") throw new Error(item.fact);
      const asksBefore = key.object === asked;
      seen.add(`${item.fact} ${asksBefore ? "before" : "after"}`);
      for (const { right, proof, statement } of item.options) {
        expect(proof.rule).toBe(right ? "ACCEPTED" : "F4");
        if (statement.kind !== "RELATION") throw new Error(item.fact);
        const [end, shown] = asksBefore
          ? [statement.object, statement.subject]
          : [statement.subject, statement.object];
        expect(end).toBe(asked);
        if (!right) expect(asksBefore ? after(asked) : before(asked)).toContain(shown);
      }
    }
    // From the ends of the line one can look one way only.
    expect([...seen].sort()).toEqual([
      "p1 before",
      "p2 before",
      "p3 after",
      "p3 before",
      "p4 after",
      "p5 after",
    ]);
  });

  it("gives each direction a cell of its own", async () => {
    const cells = (await items()).filter(({ fact }) => fact === "p3").map(({ cell }) => cell);
    expect([...new Set(cells)].sort()).toEqual(["container/BEFORE", "namespaces/AFTER"]);
  });

  it("offers no foil that never is an answer", async () => {
    // "Linux" is the answer to nothing, and so is no foil, though it lies before all the others.
    const offered = (await items()).flatMap(({ options }) => options);
    const keys = new Set(offered.filter(({ right }) => right).map(({ text }) => text.en));
    for (const { text } of offered) expect(keys).toContain(text.en);
    expect(keys).not.toContain("Linux");
  });

  it("asks in three ways in each direction and language", async () => {
    const of = (await itemsOfSeeds(reader, type, 60)).filter(({ fact }) => fact === "p3");
    for (const language of ["en", "zh"] as const) {
      expect(new Set(of.map(({ stem }) => stem[language])).size).toBe(6);
    }
    expect(of.map(({ stem }) => stem.zh)).toContain("刚学完命名空间，接下来可以学下列哪一项？");
  });
});
