import { LANGUAGES } from "@strata/graph-model";
import { describe, expect, it } from "vitest";
import { FORMAT_QUESTIONS } from "../fixtures/format-questions.ts";
import { awkwardQuiz, QUIZZES_TO_READ_BACK, tinyOptions, tinyQuiz } from "../fixtures/quizzes.ts";
import { isAskedByAiken, readAiken } from "../fixtures/read-aiken.ts";
import { bodyOf, fileOf, inOneLine, toldBy } from "../fixtures/read-back.ts";
import { aiken } from "./aiken.ts";

describe.each(LANGUAGES)("Aiken in %s", (language) => {
  const options = tinyOptions({ language });

  it.each(QUIZZES_TO_READ_BACK)("reads back %s", async (_, makeQuiz) => {
    const quiz = await makeQuiz();
    const questions = readAiken(await bodyOf(aiken, quiz, options));
    const told = (await toldBy(quiz, options, language)).filter((_, i) => isAskedByAiken(quiz, i));
    expect(questions).toHaveLength(told.length);
    for (const [i, { stem, options: shown }] of told.entries()) {
      expect(questions[i]?.stem.replace(/^Question: |^题目：/, "")).toBe(inOneLine(stem));
      expect(questions[i]?.options).toEqual(
        shown.map(({ text, right }) => ({ text: inOneLine(text), right, feedback: null })),
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

  it("says which questions have more or less than one right option, and leaves them out", async () => {
    const quiz = await tinyQuiz(1);
    const pickOne = quiz.questions.filter(({ format }) => format === "PICK_ONE");
    const some = { ...quiz, questions: [...FORMAT_QUESTIONS, ...pickOne] };
    const { body, notes } = await fileOf(aiken, some, tinyOptions());
    expect(readAiken(String(body))).toHaveLength(pickOne.length);
    expect(notes).toContainEqual({
      en: "Questions 1, 2, 3 and 4 are left out: Aiken has no way to ask what they ask.",
      zh: "第 1、2、3、4 题未写入：Aiken 文本无法表达这种题型。",
    });
  });

  it("refuses to be written without the key", async () => {
    expect(await aiken.write(await tinyQuiz(1), tinyOptions({ withKey: false }))).toMatchObject({
      code: "KEY_NEEDED",
    });
  });
});
