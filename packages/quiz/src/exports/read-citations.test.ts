import { inMemoryGraphReader, tinyGraph } from "@strata/graph-model/testing";
import { describe, expect, it } from "vitest";
import { exportedQuestions } from "./exported-question.ts";
import { FORMAT_QUESTIONS } from "./fixtures/format-questions.ts";
import { citationsOf, tinyQuiz } from "./fixtures/quizzes.ts";
import { readCitations } from "./read-citations.ts";

const quizOf = async () => ({ ...(await tinyQuiz(1)), questions: FORMAT_QUESTIONS });

const cited = async (graph: typeof tinyGraph) => {
  const quiz = await quizOf();
  const citations = await readCitations(quiz, inMemoryGraphReader(graph, "r1"));
  return exportedQuestions(quiz, { citations });
};

describe("readCitations", () => {
  it("reads what the claims of all proofs cite and what proofs cite themselves", async () => {
    const quiz = await quizOf();
    const whole = await exportedQuestions(quiz, { citations: citationsOf(tinyGraph) });
    expect((await cited(tinyGraph)).map(({ sources }) => sources)).toEqual(
      whole.map(({ sources }) => sources),
    );
    const headings = whole.map(({ sources }) => sources.map(({ headingEn }) => headingEn));
    // The first rests on claims and on a list that a section calls complete; the second and the last on no claim.
    expect(headings[0]).toEqual(["The basics", "Differences"]);
    expect(headings[1]).toEqual(["Architecture"]);
    expect(headings[3]).toEqual(["The basics"]);
  });

  it("does without what has left the graph", async () => {
    const left = await cited({ ...tinyGraph, claims: [], sources: [] });
    expect(left.flatMap(({ sources }) => sources)).toEqual([]);
  });

  it("asks for nothing twice", async () => {
    const reader = inMemoryGraphReader(tinyGraph, "r1");
    const asked: (readonly string[])[] = [];
    const recorded =
      <T>(read: (ids: readonly string[]) => T) =>
      (ids: readonly string[]) => {
        asked.push(ids);
        return read(ids);
      };
    await readCitations(await quizOf(), {
      claims: recorded(reader.claims),
      sections: recorded(reader.sections),
    });
    expect(asked).toHaveLength(2);
    for (const ids of asked) expect(new Set(ids).size).toBe(ids.length);
  });
});
