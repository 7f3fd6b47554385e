import { inMemoryGraphReader, tinyGraph } from "@strata/graph-model/testing";
import { describe, expect, it } from "vitest";
import { exportQuiz } from "./export-quiz.ts";
import { tinyOptions, tinyQuiz } from "./fixtures/quizzes.ts";
import { isQuizFile } from "./quiz-export.ts";
import { readCitations } from "./read-citations.ts";
import { QUIZ_EXPORT_IDS, QUIZ_EXPORTS } from "./registry.ts";

describe("exportQuiz", () => {
  it.each(QUIZ_EXPORT_IDS)("gives a file of %s to save and serve, with its notes", async (id) => {
    const quiz = await tinyQuiz(1);
    const citations = await readCitations(quiz, inMemoryGraphReader(tinyGraph, "r1"));
    const options = tinyOptions({ language: "zh", citations });
    const file = await exportQuiz(quiz, id, options);
    if (!isQuizFile(file)) throw new Error(file.message);
    const { fileName, mediaType, ...rest } = file;
    expect(fileName).toMatch(/^strata-quiz-0123456789(?:-zh)?\.[a-z.]+$/);
    expect(mediaType).toBe(QUIZ_EXPORTS[id].mediaType);
    expect(rest).toEqual(await QUIZ_EXPORTS[id].write(quiz, options));
    expect(rest).toEqual(await QUIZ_EXPORTS[id].write(quiz, tinyOptions({ language: "zh" })));
  });

  it("says why there is no file, and what can be had instead", async () => {
    const problem = await exportQuiz(await tinyQuiz(1), "AIKEN", tinyOptions({ withKey: false }));
    expect(problem).toMatchObject({
      code: "KEY_NEEDED",
      parameters: { format: "Aiken", instead: ["CSV", "JSON"] },
    });
  });
});
