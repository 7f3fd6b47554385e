import { describe, expect, it } from "vitest";
import type { Question } from "../question.ts";
import { tinyOptions, tinyQuiz } from "./fixtures/quizzes.ts";
import { fileOf } from "./fixtures/read-back.ts";
import { WITHOUT_KEY } from "./key-needed.ts";
import { isQuizFile, type QuizExport } from "./quiz-export.ts";
import { QUIZ_EXPORT_IDS, QUIZ_EXPORTS, quizFileName } from "./registry.ts";

const formats: readonly (readonly [string, QuizExport])[] = QUIZ_EXPORT_IDS.map((id) => [
  id,
  QUIZ_EXPORTS[id],
]);

/** A question of a stored quiz whose answer format this engine does not know. */
const unknown = (question: Question): Question => ({
  ...question,
  format: "DRAW_A_PICTURE" as Question["format"],
});

const renumbered = (question: Question, i: number): Question => ({ ...question, number: i + 1 });

describe.each(formats)("the quiz export %s", (id, format) => {
  it("is named in both languages and served as what it is", () => {
    expect(format.name.en).not.toBe("");
    expect(format.name.zh).not.toBe("");
    expect(format.mediaType).toMatch(/^[a-z]+\/[a-z+-]+(?:; [a-z]+=[\w-]+)*$/);
  });

  it("writes the same for the same quiz", async () => {
    const quiz = await tinyQuiz(1);
    const [one, two] = [
      await fileOf(format, quiz, tinyOptions()),
      await fileOf(format, quiz, tinyOptions()),
    ];
    expect(one).toEqual(two);
    expect(one.body.length).toBeGreaterThan(100);
  });

  it("says in both languages which questions it had to leave out, and writes the others", async () => {
    const { questions, ...rest } = await tinyQuiz(1);
    // What every format can ask.
    const quiz = {
      ...rest,
      questions: questions.filter(({ key }) => key.length === 1).map(renumbered),
    };
    const some = quiz.questions.map((one, i) => (i === 1 || i === 3 ? unknown(one) : one));
    const { notes } = await fileOf(format, { ...quiz, questions: some }, tinyOptions());
    const note = notes.find(({ en }) => en.includes("left out: "));
    expect(note).toEqual({
      en: `Questions 2 and 4 are left out: ${format.name.en} has no way to ask what they ask.`,
      zh: `第 2、4 题未写入：${format.name.zh}无法表达这种题型。`,
    });
    const whole = await fileOf(format, quiz, tinyOptions());
    expect(whole.notes.some(({ en }) => en.includes("left out: "))).toBe(false);
  });

  it("is written without the key if and only if the others say so", async () => {
    const result = await format.write(await tinyQuiz(1), tinyOptions({ withKey: false }));
    expect(isQuizFile(result)).toBe(WITHOUT_KEY.some((one) => one === id));
  });
});

describe("quizFileName", () => {
  it("names the language of a file that holds one", () => {
    expect(quizFileName("GIFT", "0123456789", "zh")).toBe("strata-quiz-0123456789-zh.gift.txt");
    expect(quizFileName("ANKI", "0123456789", "zh")).toBe("strata-quiz-0123456789.apkg");
  });
});
