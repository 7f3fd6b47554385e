import { LANGUAGES } from "@strata/graph-model";
import { describe, expect, it } from "vitest";
import { awkwardQuiz, tinyOptions, tinyQuiz } from "../fixtures/quizzes.ts";
import { bodyOf, fileOf, toldBy } from "../fixtures/read-back.ts";
import { readMoodleElements, readMoodleXml } from "../fixtures/read-moodle-xml.ts";
import { moodleXml } from "./moodle-xml.ts";

describe.each(LANGUAGES)("Moodle XML in %s", (language) => {
  const options = tinyOptions({ language });

  it.each([
    ["a quiz of every question type", tinyQuiz],
    ["a quiz of awkward texts", awkwardQuiz],
  ])("reads back %s", async (_, makeQuiz) => {
    const quiz = await makeQuiz();
    const questions = readMoodleXml(await bodyOf(moodleXml, quiz, options));
    const told = await toldBy(quiz, options, language);
    expect(questions).toHaveLength(told.length);
    for (const [i, { id, stem, options: shown, general }] of told.entries()) {
      const isTrueFalse = quiz.questions[i]?.format === "TRUE_FALSE";
      const inWords = shown.map((option, n) =>
        isTrueFalse ? { ...option, text: n === 0 ? "true" : "false" } : option,
      );
      expect(questions[i]).toMatchObject({ id: `${id}-${language}`, stem, options: inWords });
      expect(questions[i]?.general?.startsWith(general ?? "?")).toBe(true);
    }
  });

  it("names and links the sources in the general feedback", async () => {
    const questions = readMoodleXml(await bodyOf(moodleXml, await tinyQuiz(), options));
    const link =
      language === "en"
        ? "〈https://example.org/guide〉A guide to virtual machines and containers: The basics"
        : "〈https://example.org/guide〉虚拟机与容器入门：基础";
    expect(questions.some(({ general }) => general?.includes(link))).toBe(true);
  });
});

describe("Moodle XML", () => {
  it("keeps options in their places, and knows the type of each question", async () => {
    const quiz = await tinyQuiz();
    const [category, ...elements] = readMoodleElements(
      await bodyOf(moodleXml, quiz, tinyOptions()),
    );
    expect(category?.category?.text).toBe("$course$/top/Strata/Quiz 0123456789 (English)");
    for (const [i, element] of elements.entries()) {
      const pickOne = quiz.questions[i]?.format === "PICK_ONE";
      expect(element["@_type"]).toBe(pickOne ? "multichoice" : "truefalse");
      expect(element.shuffleanswers).toBe(pickOne ? "false" : undefined);
      expect(element.single).toBe(pickOne ? "true" : undefined);
      expect(element.tags.tag.map(({ text }) => text)).toEqual(["strata", quiz.questions[i]?.type]);
    }
  });

  it("says that Moodle does not update", async () => {
    const { notes } = await fileOf(moodleXml, await tinyQuiz(1), tinyOptions());
    expect(notes.some(({ en }) => en.startsWith("Moodle adds on every import"))).toBe(true);
  });

  it("refuses to be written without the key", async () => {
    expect(await moodleXml.write(await tinyQuiz(1), tinyOptions({ withKey: false }))).toMatchObject(
      { code: "KEY_NEEDED" },
    );
  });
});
