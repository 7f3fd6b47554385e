import { readFile } from "node:fs/promises";
import { inMemoryGraphReader, tinyGraph } from "@strata/graph-model/testing";
import { describe, expect, it } from "vitest";
import { exportedQuestions } from "../exports/exported-question.ts";
import { FORMAT_QUESTIONS } from "../exports/fixtures/format-questions.ts";
import { readCitations } from "../exports/read-citations.ts";
import { QUESTION_TYPE_IDS } from "../question-types/registry.ts";
import { ENGINE_VERSION } from "../session/assemble-quiz.ts";
import { drawSample, isSample } from "./draw-sample.ts";
import { samplePage } from "./page.ts";

const reader = inMemoryGraphReader(tinyGraph, "r1");
const TYPES = ["direction", "relation-kind", "true-or-false"] as const;

const draw = async (seed: string, size: number) => {
  const questions = await drawSample({ reader, seed, size, types: TYPES });
  if (!isSample(questions)) throw new Error(questions.problem.message);
  return questions;
};

describe("drawSample", () => {
  it("gives each type its share, and the rest to some", async () => {
    const types = (await draw("x", 5)).map(({ type }) => type);
    expect(new Set(types)).toEqual(new Set(TYPES));
    const shares = TYPES.map((id) => types.filter((type) => type === id).length);
    expect(shares.sort()).toEqual([1, 2, 2]);
  });

  it("numbers them through, and gives the same for the same seed and others for another", async () => {
    const ids = (await draw("x", 5)).map(({ id }) => id);
    expect(ids).toEqual(["1", "2", "3", "4", "5"]);
    expect(await draw("x", 5)).toEqual(await draw("x", 5));
    const stems = async (seed: string) => (await draw(seed, 5)).map(({ stem }) => stem.en);
    expect(await stems("x")).not.toEqual(await stems("y"));
  });

  it("names the type that has too few", async () => {
    const result = await drawSample({ reader, seed: "x", size: 40, types: ["who-says"] });
    expect(result).toMatchObject({ type: "who-says", problem: { code: "TOO_FEW_QUESTIONS" } });
  });
});

describe("samplePage", () => {
  const page = async () => {
    const citations = await readCitations({ questions: FORMAT_QUESTIONS }, reader);
    const exported = await exportedQuestions({ questions: FORMAT_QUESTIONS }, { citations });
    const origin = { seed: "x", revision: "0".repeat(64), engineVersion: "9" };
    return samplePage(exported, origin);
  };

  it("shows every option of every format with what is right, in both languages", async () => {
    const shown = await page();
    for (const { stem, options, targets } of FORMAT_QUESTIONS) {
      for (const { en, zh } of [stem, ...[...options, ...targets].map(({ text }) => text)]) {
        const escaped = (text: string) => text.replace(/[\\`*_[\]<>|]/g, "\\$&");
        expect(shown).toContain(escaped(en));
        expect(shown).toContain(escaped(zh));
      }
    }
    expect(shown).toMatch(/^- \*\*a\. Image\*\* ✓: /m);
    expect(shown).toMatch(/^- Right order: [a-f](?: → [a-f])+$/m);
    expect(shown).toMatch(/^- 正确配对：[a-d]–[1-4](?:、[a-d]–[1-4])+$/m);
    expect(shown).toMatch(/^- Accepted: .+/m);
  });

  it("cites sources by title, section and address", async () => {
    expect(await page()).toMatch(/^Sources: .*\[[^\]]+: [^\]]+\]\(http[^)]+\)/m);
  });
});

describe("docs/quiz-sample.md", () => {
  it("was written by this version of the engine: forty questions of all types", async () => {
    const page = await readFile(
      new URL("../../../../docs/quiz-sample.md", import.meta.url),
      "utf8",
    );
    expect(page).toContain(`engine version ${ENGINE_VERSION},`);
    expect(page.match(/^## \d+\. /gm)).toHaveLength(40);
    const types = [...page.matchAll(/^`([a-z-]+)`, `[A-Z_]+`$/gm)].map(([, type]) => type);
    expect(new Set(types)).toEqual(new Set(QUESTION_TYPE_IDS));
  });
});
