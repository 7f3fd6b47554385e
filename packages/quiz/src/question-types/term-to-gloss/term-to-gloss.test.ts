import type { Bilingual, Claim, Entity } from "@strata/graph-model";
import { inMemoryGraphReader, negation, relation } from "@strata/graph-model/testing";
import { describe, expect, it } from "vitest";
import { itemsOfSeeds } from "../../testing/all-items.ts";
import { APART, definedGraph } from "../../testing/defined-graph.ts";

const type = "term-to-gloss";

/** The same things with glosses of these lengths, of which no word is in a name. */
const withLengths = (lengths: Readonly<Record<string, number>>) => {
  const graph = definedGraph();
  const gloss = (length: number): Bilingual => ({
    en: "x".repeat(length),
    zh: "甲".repeat(length),
  });
  return {
    ...graph,
    entities: graph.entities.map((one) => {
      const length = lengths[one.id];
      return length === undefined ? one : { ...one, gloss: gloss(length) };
    }),
  };
};
const itemsOf = (knowledge = definedGraph(), seeds = 12) =>
  itemsOfSeeds(inMemoryGraphReader(knowledge, "r1"), type, seeds);

describe("term-to-gloss", () => {
  it("names the thing and keys its own gloss, among those of others that it provably is not", async () => {
    const items = await itemsOf();
    expect(items.length).toBeGreaterThan(6);
    for (const { stem, subject, options } of items) {
      expect(APART).toContain(subject);
      expect(stem.en.toLowerCase()).toContain(subject.replace("-", " "));
      for (const { statement, right, proof } of options) {
        if (statement.kind !== "GLOSS") throw new Error(statement.kind);
        expect(statement.subject).toBe(subject);
        expect(statement.object === subject).toBe(right);
        expect(proof.rule).toBe(right ? "ACCEPTED" : "F5");
      }
    }
  });

  it("asks nothing when no other gloss is discriminating", async () => {
    expect(await itemsOf(definedGraph(["container"]))).toEqual([]);
  });

  it("has no foil that is a kind of the thing, although not every such thing is one", async () => {
    const graph = definedGraph(["virtual-machine", "image", "pod"]);
    const pod = graph.entities.find(({ id }) => id === "pod");
    if (pod === undefined) throw new Error("fixture");
    const kind: Entity = {
      ...pod,
      id: "tiny-guest",
      name: { en: "Tiny guest", zh: "微客体" },
      gloss: {
        en: "A guest that starts at once, with few devices to look after.",
        zh: "设备很少、一开就能用的客体。",
      },
    };
    const denied = negation("n1", ["virtual-machine", "IS_A", "tiny-guest"]);
    const glossesOf = async (claims: readonly Claim[]) => {
      const items = await itemsOf({
        ...graph,
        entities: [...graph.entities, kind],
        claims: [...graph.claims, denied, ...claims],
      });
      return items
        .filter(({ subject }) => subject === "virtual-machine")
        .flatMap(({ options }) => options.map(({ statement }) => statement))
        .map((statement) => (statement.kind === "GLOSS" ? statement.object : ""));
    };
    expect(await glossesOf([])).toContain("tiny-guest");
    const isKind = relation("r1", ["tiny-guest", "IS_A", "virtual-machine"]);
    expect(await glossesOf([isKind])).toContain("pod");
    expect(await glossesOf([isKind])).not.toContain("tiny-guest");
  });

  it("does not let length tell: a key in the middle is the longest now and then the shortest", async () => {
    const graph = definedGraph();
    const pod = graph.entities.find(({ id }) => id === "pod");
    if (pod === undefined) throw new Error("fixture");
    const more = [16, 17, 18, 19, 20, 21, 22].map((length) => ({
      ...pod,
      id: `thing-${length}`,
      name: { en: `Thing ${length}`, zh: `事物 ${length}` },
      aliases: { en: [], zh: [] },
      // In Chinese all are of one length.
      gloss: { en: "x".repeat(length), zh: String(length) },
    }));
    const disjointClasses = graph.disjointClasses.map((group) =>
      group.id === "things"
        ? { ...group, classes: [...group.classes, ...more.map(({ id }) => id)] }
        : group,
    );
    const entities = [...graph.entities, ...more];
    const items = await itemsOf({ ...graph, entities, disjointClasses }, 40);
    const places = items
      .filter(({ subject, options }) => subject === "thing-19" && options.length === 4)
      .map(({ options }) => {
        const key = options.find(({ right }) => right)?.text.en.length ?? 0;
        return options.filter(({ text }) => text.en.length < key).length;
      });
    expect([...new Set(places)].sort()).toEqual([0, 1, 2, 3]);
  });

  it("has no gloss that stands out by its length", async () => {
    const items = await itemsOf(
      withLengths({ container: 20, image: 21, pod: 22, "virtual-machine": 60 }),
    );
    expect(items.length).toBeGreaterThan(0);
    for (const { options } of items) {
      expect(options.map(({ text }) => text.en.length)).not.toContain(60);
    }
  });
});
