import { inMemoryGraphReader, tinyGraph } from "@strata/graph-model/testing";
import { describe, expect, it } from "vitest";
import { itemsOfSeeds } from "../../testing/all-items.ts";
import { APART, definedGraph } from "../../testing/defined-graph.ts";
import { acceptedNames } from "./gloss-to-term.ts";

const type = "gloss-to-term";
const itemsOf = (knowledge = definedGraph(), seeds = 12) =>
  itemsOfSeeds(inMemoryGraphReader(knowledge, "r1"), type, seeds);
const entity = (id: string) => {
  const found = tinyGraph.entities.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

describe("gloss-to-term", () => {
  it("asks only for what has a discriminating gloss, be it of a class or only in a group", async () => {
    const subjects = new Set((await itemsOf()).map(({ subject }) => subject));
    expect(subjects.size).toBeGreaterThan(1);
    for (const subject of subjects) expect(APART).toContain(subject);
    expect(await itemsOf(definedGraph([]))).toEqual([]);
  });

  it("quotes the gloss and keys its own entity, among others that disjoint classes keep apart", async () => {
    const chosen = (await itemsOf()).filter(({ format }) => format === "PICK_ONE");
    expect(chosen.length).toBeGreaterThan(3);
    for (const { stem, options, subject } of chosen) {
      expect(stem.en).toContain(entity(subject).gloss.en);
      expect(stem.zh).toContain(entity(subject).gloss.zh);
      expect(options.length).toBeGreaterThanOrEqual(3);
      for (const { statement, right, proof } of options) {
        if (statement.kind !== "GLOSS") throw new Error(statement.kind);
        expect(statement.object).toBe(subject);
        expect(statement.subject === subject).toBe(right);
        expect(proof.rule).toBe(right ? "ACCEPTED" : "F5");
      }
    }
  });

  it("has no foil that has no gloss of its own to be asked for", async () => {
    const items = await itemsOf(definedGraph(["container", "image", "pod"]));
    const shown = items.flatMap(({ options }) =>
      options.flatMap(({ statement }) => (statement.kind === "GLOSS" ? statement.subject : [])),
    );
    expect(shown).toContain("pod");
    expect(shown).not.toContain("virtual-machine");
  });

  it("asks some by typing, with every name that names nothing else", async () => {
    const typed = (await itemsOf()).filter(({ format }) => format === "TYPE_THE_TERM");
    expect(typed.length).toBeGreaterThan(0);
    for (const { options, stem, subject } of typed) {
      expect(options).toHaveLength(1);
      expect(options[0]?.accepts).toEqual(acceptedNames(entity(subject)));
      for (const name of options[0]?.accepts ?? []) {
        expect(`${stem.en} ${stem.zh}`.toLowerCase()).not.toContain(name.toLowerCase());
      }
    }
    expect(acceptedNames(entity("image"))).toEqual([
      "Image",
      "镜像",
      "container image",
      "容器镜像",
    ]);
  });

  it("does not have a name typed that the gloss gives away", async () => {
    const graph = definedGraph();
    const entities = graph.entities.map((one) =>
      one.id === "pod"
        ? {
            ...one,
            aliases: { en: ["share"], zh: [] },
            gloss: { en: "Units that share all.", zh: "共用一切的单元。" },
          }
        : one,
    );
    const items = await itemsOf({ ...graph, entities }, 24);
    const pods = items.filter(({ subject }) => subject === "pod");
    expect(pods.length).toBeGreaterThan(0);
    for (const { format } of pods) expect(format).toBe("PICK_ONE");
  });
});
