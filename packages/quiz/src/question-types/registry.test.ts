import { readdirSync } from "node:fs";
import { type Knowledge, LANGUAGES } from "@strata/graph-model";
import { inMemoryGraphReader, relation } from "@strata/graph-model/testing";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ANSWER_FORMAT_IDS } from "../answer-formats/registry.ts";
import type { Draft } from "../items/draft.ts";
import { allItems } from "../testing/all-items.ts";
import { closedCell } from "../testing/closed-cell.ts";
import { comparedGraph } from "../testing/compared-graph.ts";
import { definedGraph } from "../testing/defined-graph.ts";
import { heldGraph } from "../testing/held-graph.ts";
import { disputeOf, orderedGraph, painting, tower } from "../testing/ordered-graph.ts";
import type { AskedFact } from "./asked-fact.ts";
import type { QuestionTypeDefinition } from "./question-type.ts";
import { QUESTION_TYPE_IDS, QUESTION_TYPES, questionType } from "./registry.ts";

/** The folders beside the registry; each holds one type. */
const FOLDERS = readdirSync(new URL(".", import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const isDefinition = (exported: unknown): boolean =>
  typeof exported === "object" && exported !== null && "drafts" in exported;

const definitionsIn = async (folder: string): Promise<readonly unknown[]> =>
  Object.values(await import(`./${folder}/${folder}.ts`)).filter(isDefinition);

describe("the registry of question types", () => {
  it("has the definition of each folder under the folder's name, and nothing else", async () => {
    for (const folder of FOLDERS) {
      const registered = QUESTION_TYPE_IDS.find((id) => id === folder);
      expect(registered, folder).toBeDefined();
      expect(await definitionsIn(folder), folder).toEqual(
        registered === undefined ? [] : [QUESTION_TYPES[registered]],
      );
    }
    expect(QUESTION_TYPE_IDS.toSorted()).toEqual(FOLDERS.toSorted());
    expect(new Set(Object.values(QUESTION_TYPES)).size).toBe(FOLDERS.length);
  });

  it("names each type in both languages, as no other", () => {
    for (const language of LANGUAGES) {
      const names = QUESTION_TYPE_IDS.map((id) => questionType(id).name[language]);
      for (const name of names)
        expect(name).toMatch(language === "zh" ? /[\u4e00-\u9fff]/ : /[a-z]/);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it.each(QUESTION_TYPE_IDS)("has answer formats that exist, each once, for %s", (id) => {
    const { formats } = questionType(id);
    for (const format of formats) expect(ANSWER_FORMAT_IDS).toContain(format);
    expect(new Set(formats).size).toBe(formats.length);
  });
});

/** Between them, something for every type to ask. */
const WORLDS: readonly Knowledge[] = [
  heldGraph,
  comparedGraph(),
  definedGraph(),
  orderedGraph({
    stacks: [tower],
    lifecycles: [painting(6)],
    disputes: [disputeOf(["tiny-guide.basics"], ["tiny-notes.differences"])],
  }),
  {
    ...heldGraph,
    claims: [...heldGraph.claims, relation("z1", ["virtual-machine", "CREATES", "image"])],
    closedCells: [
      ...heldGraph.closedCells,
      closedCell("kvm", "CREATES", ["virtual-machine"]),
      closedCell("virtual-machine", "CREATES", ["image"]),
    ],
  },
];

/** All that a type proposes in these worlds, proven or not. */
const draftsOf = async (id: (typeof QUESTION_TYPE_IDS)[number]): Promise<readonly Draft[]> => {
  const definition: QuestionTypeDefinition<AskedFact> = questionType(id);
  const { drafts } = definition;
  const proposed: Draft[] = [];
  vi.spyOn(definition, "drafts").mockImplementation((...given) => {
    const made = [...drafts(...given)];
    proposed.push(...made);
    return made;
  });
  for (const world of WORLDS) await allItems(inMemoryGraphReader(world, "r1"), id);
  return proposed;
};

describe("the phrasings", () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it.each(QUESTION_TYPE_IDS)(
    "of each draft are three or more in both languages for %s",
    async (id) => {
      const drafts = await draftsOf(id);
      expect(drafts.length).toBeGreaterThan(0);
      for (const { stems, fact } of drafts) {
        for (const language of LANGUAGES) {
          const texts = stems.map((stem) => stem[language]);
          expect(new Set(texts).size, `${fact}: ${texts[0]}`).toBeGreaterThanOrEqual(3);
        }
      }
    },
  );
});
