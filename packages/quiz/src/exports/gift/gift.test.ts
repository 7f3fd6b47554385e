import { LANGUAGES } from "@strata/graph-model";
import { describe, expect, it } from "vitest";
import { awkwardQuiz, QUIZZES_TO_READ_BACK, tinyOptions, tinyQuiz } from "../fixtures/quizzes.ts";
import {
  bodyOf,
  comparable,
  fileOf,
  inMoodle,
  inOneLine,
  type ReadQuestion,
  reasonsApart,
  toldBy,
} from "../fixtures/read-back.ts";
import { readGift } from "../fixtures/read-gift.ts";
import { gift } from "./gift.ts";

/** What is to be put in order stands to the right of a position, where no line break can. */
const ordered = (question: ReadQuestion): ReadQuestion => ({
  ...question,
  options: question.options.map((one) => ({ ...one, text: inOneLine(one.text) })),
});

describe.each(LANGUAGES)("GIFT in %s", (language) => {
  const options = tinyOptions({ language });

  it.each(QUIZZES_TO_READ_BACK)("reads back %s", async (_, makeQuiz) => {
    const quiz = await makeQuiz();
    const questions = comparable(readGift(await bodyOf(gift, quiz, options)).questions, quiz);
    const told = inMoodle(await toldBy(quiz, options, language), quiz, ["True", "False"]);
    expect(questions).toHaveLength(told.length);
    for (const [i, one] of comparable(told, quiz).entries()) {
      const { general, ...rest } =
        quiz.questions[i]?.format === "PUT_IN_ORDER" ? ordered(one) : one;
      expect(questions[i]).toMatchObject({ ...rest, id: `${one.id}-${language}` });
      expect(questions[i]?.general?.startsWith(general ?? "?")).toBe(true);
      for (const reason of reasonsApart(quiz, i, language)) {
        expect(questions[i]?.general).toContain(reason);
      }
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
    for (const point of [
      "file is in English",
      "shuffles",
      "Moodle adds",
      "credit for a part",
      "positions are to be matched",
      "letter by letter",
    ]) {
      expect(said).toContain(point);
    }
    expect(said).not.toContain("Line breaks");
    const awkward = await fileOf(gift, await awkwardQuiz(), tinyOptions());
    expect(awkward.notes.some(({ en }) => en.startsWith("Line breaks"))).toBe(true);
    expect(said).not.toContain("left out");
  });

  it("gives the right ones of several options equal parts, and takes all away for a wrong one", async () => {
    const body = await bodyOf(gift, await tinyQuiz(1), tinyOptions());
    const weights = [...body.matchAll(/~%(-?[\d.]+)%/g)].map(([, weight]) => Number(weight));
    expect(weights.slice(0, 5)).toEqual([50, -100, 50, -100, -100]);
    const { questions, ...quiz } = await tinyQuiz(1);
    const three = questions.slice(0, 1).map((one) => ({ ...one, key: ["a", "b", "c"] }));
    const other = await bodyOf(gift, { ...quiz, questions: three }, tinyOptions());
    expect(other.match(/~%33\.33333%/g)).toHaveLength(3);
  });

  it("takes every accepted name, that of the file's language first", async () => {
    const first = async (language: "en" | "zh") => {
      const body = await bodyOf(gift, await tinyQuiz(1), tinyOptions({ language }));
      const names = [...body.matchAll(/=%100%\[plain\](.*)/g)].map(([, name]) => name);
      expect(new Set(names)).toEqual(
        new Set(["Container", "容器", "Linux container", "OS container", "Linux 容器"]),
      );
      return names[0];
    };
    expect(await first("en")).toBe("Container");
    expect(await first("zh")).toBe("容器");
  });

  it.each(["a->b", "a &&035; b"])(
    "leaves a question out whose accepted name it cannot hold, and says so: %s",
    async (name) => {
      const { questions, ...quiz } = await tinyQuiz(1);
      const [one] = questions
        .filter(({ format }) => format === "TYPE_THE_TERM")
        .map((question) => ({ ...question, key: ["Container", name] }));
      const [two] = questions.filter(({ format }) => format === "PICK_ONE");
      if (one === undefined || two === undefined) throw new Error("no such questions");
      const some = { ...quiz, questions: [one, two] };
      const { body, notes } = await fileOf(gift, some, tinyOptions());
      expect(readGift(String(body)).questions).toHaveLength(1);
      expect(notes.map(({ en }) => en)).toContain(
        `Question ${one.number} is left out: GIFT has no way to ask what it asks.`,
      );
    },
  );

  it("refuses to be written without the key", async () => {
    expect(await gift.write(await tinyQuiz(1), tinyOptions({ withKey: false }))).toEqual({
      code: "KEY_NEEDED",
      message:
        "A GIFT file without the key cannot be imported. Ask for the key, or for one of: CSV, JSON.",
      parameters: { format: "GIFT", instead: ["CSV", "JSON"] },
    });
  });
});
