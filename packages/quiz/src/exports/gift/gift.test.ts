import { LANGUAGES } from "@strata/graph-model";
import { describe, expect, it } from "vitest";
import { awkwardQuiz, tinyOptions, tinyQuiz } from "../fixtures/quizzes.ts";
import { bodyOf, fileOf, type ReadQuestion, toldBy } from "../fixtures/read-back.ts";
import { readGift } from "../fixtures/read-gift.ts";
import { gift } from "./gift.ts";

/** True and False are Moodle's own words in a file of GIFT. */
const inMoodlesWords = (question: ReadQuestion, trueFalse: boolean): ReadQuestion =>
  trueFalse
    ? {
        ...question,
        options: question.options.map((option, i) => ({
          ...option,
          text: i === 0 ? "True" : "False",
        })),
      }
    : question;

describe.each(LANGUAGES)("GIFT in %s", (language) => {
  const options = tinyOptions({ language });

  it.each([
    ["a quiz of every question type", tinyQuiz],
    ["a quiz of awkward texts", awkwardQuiz],
  ])("reads back %s", async (_, makeQuiz) => {
    const quiz = await makeQuiz();
    const { questions } = readGift(await bodyOf(gift, quiz, options));
    const told = await toldBy(quiz, options, language);
    expect(questions).toHaveLength(told.length);
    for (const [i, one] of told.entries()) {
      const { general, ...rest } = inMoodlesWords(one, quiz.questions[i]?.format === "TRUE_FALSE");
      expect(questions[i]).toMatchObject({ ...rest, id: `${one.id}-${language}` });
      expect(questions[i]?.general?.startsWith(general ?? "?")).toBe(true);
    }
  });

  it("names and links the sources in the general feedback", async () => {
    const { questions } = readGift(await bodyOf(gift, await tinyQuiz(), options));
    const link =
      language === "en"
        ? "〈https://example.org/guide〉A guide to virtual machines and containers: The basics"
        : "〈https://example.org/guide〉虚拟机与容器入门：基础";
    expect(questions.some(({ general }) => general?.includes(link))).toBe(true);
  });

  it("puts the questions into a category of the quiz and the language, under stable names", async () => {
    const quiz = await tinyQuiz();
    const { category, titles } = readGift(await bodyOf(gift, quiz, options));
    expect(category).toBe(
      language === "en"
        ? "$course$/top/Strata/Quiz 0123456789 (English)"
        : "$course$/top/Strata/测验 0123456789（中文）",
    );
    expect(new Set(titles).size).toBe(quiz.questions.length);
    expect(titles[0]).toMatch(/^strata-[0-9a-z]{10} · /);
  });
});

describe("GIFT", () => {
  it("says what it cannot", async () => {
    const { notes } = await fileOf(gift, await tinyQuiz(1), tinyOptions());
    const said = notes.map(({ en }) => en).join("\n");
    for (const point of ["file is in English", "shuffles", "Moodle adds"]) {
      expect(said).toContain(point);
    }
  });

  it("refuses to be written without the key", async () => {
    expect(await gift.write(await tinyQuiz(1), tinyOptions({ withKey: false }))).toEqual({
      code: "KEY_NEEDED",
      message:
        "A GIFT file without the key cannot be imported. Ask for the key, or for one of: CSV, JSON.",
      parameters: { format: "GIFT", instead: ["CSV", "JSON"] },
    });
  });
});
