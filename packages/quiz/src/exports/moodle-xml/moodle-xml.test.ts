import { LANGUAGES } from "@strata/graph-model";
import { describe, expect, it } from "vitest";
import type { AnswerFormat } from "../../answer-formats/registry.ts";
import { QUIZZES_TO_READ_BACK, tinyOptions, tinyQuiz } from "../fixtures/quizzes.ts";
import {
  bodyOf,
  comparable,
  fileOf,
  inMoodle,
  reasonsApart,
  toldBy,
} from "../fixtures/read-back.ts";
import { readMoodleElements, readMoodleXml } from "../fixtures/read-moodle-xml.ts";
import { moodleXml } from "./moodle-xml.ts";

const TYPES: Readonly<Record<AnswerFormat, string>> = {
  PICK_ONE: "multichoice",
  PICK_MANY: "multichoice",
  TRUE_FALSE: "truefalse",
  PUT_IN_ORDER: "ordering",
  MATCH_PAIRS: "matching",
  TYPE_THE_TERM: "shortanswer",
};

describe.each(LANGUAGES)("Moodle XML in %s", (language) => {
  const options = tinyOptions({ language });

  it.each(QUIZZES_TO_READ_BACK)("reads back %s", async (_, makeQuiz) => {
    const quiz = await makeQuiz();
    const questions = comparable(readMoodleXml(await bodyOf(moodleXml, quiz, options)), quiz);
    const told = inMoodle(await toldBy(quiz, options, language), quiz, ["true", "false"]);
    expect(questions).toHaveLength(told.length);
    for (const [i, { id, general, ...rest }] of comparable(told, quiz).entries()) {
      expect(questions[i]).toMatchObject({ id: `${id}-${language}`, ...rest });
      expect(questions[i]?.general?.startsWith(general ?? "?")).toBe(true);
      for (const reason of reasonsApart(quiz, i, language)) {
        expect(questions[i]?.general).toContain(reason);
      }
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
      const { format = "PICK_ONE", type } = quiz.questions[i] ?? {};
      expect(element["@_type"]).toBe(TYPES[format]);
      const { single, shuffleanswers } = element;
      expect({ single, shuffleanswers }).toEqual({
        single: { PICK_ONE: "true", PICK_MANY: "false" }[String(format)],
        shuffleanswers: ["PICK_ONE", "PICK_MANY", "MATCH_PAIRS"].includes(format)
          ? "false"
          : undefined,
      });
      expect(element.tags.tag.map(({ text }) => text)).toEqual(["strata", type]);
    }
  });

  it("gives the right ones of several options equal parts, and takes all away for a wrong one", async () => {
    const elements = readMoodleElements(await bodyOf(moodleXml, await tinyQuiz(1), tinyOptions()));
    const many = elements.find(({ single }) => single === "false");
    expect(many?.answer?.map((one) => one["@_fraction"])).toEqual([
      ...["50", "-100", "50", "-100", "-100"],
    ]);
  });

  it("shows all that is to be put in order and marks it as Strata does", async () => {
    const elements = readMoodleElements(await bodyOf(moodleXml, await tinyQuiz(1), tinyOptions()));
    expect(elements.find((one) => one["@_type"] === "ordering")).toMatchObject({
      selecttype: "ALL",
      selectcount: "4",
      gradingtype: "RELATIVE_ALL_PREVIOUS_AND_NEXT",
    });
  });

  it("minds no capitals in what is typed", async () => {
    const elements = readMoodleElements(await bodyOf(moodleXml, await tinyQuiz(1), tinyOptions()));
    expect(elements.find((one) => one["@_type"] === "shortanswer")?.usecase).toBe("0");
  });

  it("says what Moodle needs for an order, only where one is asked", async () => {
    const said = async (format: AnswerFormat) => {
      const { questions, ...quiz } = await tinyQuiz(1);
      const some = questions.filter((one) => one.format === format);
      const { notes } = await fileOf(moodleXml, { ...quiz, questions: some }, tinyOptions());
      return notes.some(({ en, zh }) => en.includes("Moodle 4.4") && zh.includes("Moodle 4.4"));
    };
    expect(await said("PUT_IN_ORDER")).toBe(true);
    expect(await said("PICK_ONE")).toBe(false);
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
