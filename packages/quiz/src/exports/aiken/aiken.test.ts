import { LANGUAGES } from "@strata/graph-model";
import { describe, expect, it } from "vitest";
import { awkwardQuiz, tinyOptions, tinyQuiz } from "../fixtures/quizzes.ts";
import { readAiken } from "../fixtures/read-aiken.ts";
import { bodyOf, fileOf, toldBy } from "../fixtures/read-back.ts";
import { aiken } from "./aiken.ts";

const oneLine = (text: string): string => text.replace(/\s+/g, " ");

describe.each(LANGUAGES)("Aiken in %s", (language) => {
  const options = tinyOptions({ language });

  it.each([
    ["a quiz of every question type", tinyQuiz],
    ["a quiz of awkward texts", awkwardQuiz],
  ])("reads back %s", async (_, makeQuiz) => {
    const quiz = await makeQuiz();
    const questions = readAiken(await bodyOf(aiken, quiz, options));
    const told = await toldBy(quiz, options, language);
    expect(questions).toHaveLength(told.length);
    for (const [i, { stem, options: shown }] of told.entries()) {
      expect(questions[i]?.stem.replace(/^Question: |^题目：/, "")).toBe(oneLine(stem));
      expect(questions[i]?.options).toEqual(
        shown.map(({ text, right }) => ({ text: oneLine(text), right, feedback: null })),
      );
    }
  });
});

describe("Aiken", () => {
  const said = async (make: typeof tinyQuiz) =>
    (await fileOf(aiken, await make(1), tinyOptions())).notes.map(({ en }) => en).join("\n");

  it("says what it leaves out, and what it turns into something else", async () => {
    const notes = await said(tinyQuiz);
    for (const point of ["sources are left out", "has no ids", "two options"]) {
      expect(notes).toContain(point);
    }
    expect(notes).not.toContain("Line breaks");
    expect(await said(awkwardQuiz)).toContain("Line breaks");
  });

  it("refuses to be written without the key", async () => {
    expect(await aiken.write(await tinyQuiz(1), tinyOptions({ withKey: false }))).toMatchObject({
      code: "KEY_NEEDED",
    });
  });
});
