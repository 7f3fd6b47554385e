import { fileURLToPath } from "node:url";
import { type Knowledge, LANGUAGES } from "@strata/graph-model";
import { loadSeed, revisionOf } from "@strata/graph-model/seed-files";
import { inMemoryGraphReader } from "@strata/graph-model/testing";
import { beforeAll, describe, expect, it } from "vitest";
import { ANSWER_FORMAT_IDS } from "../answer-formats/registry.ts";
import { QUESTION_TYPE_IDS } from "../question-types/registry.ts";
import type { Quiz } from "../quiz.ts";
import { citationsOf, quizOfAllTypes, tinyOptions } from "./fixtures/quizzes.ts";
import { isAskedByAiken, readAiken } from "./fixtures/read-aiken.ts";
import { readAnki, readCards } from "./fixtures/read-anki.ts";
import {
  bodyOf,
  comparable,
  fileOf,
  inMoodle,
  type ReadQuestion,
  toldBy,
} from "./fixtures/read-back.ts";
import { readCsv } from "./fixtures/read-csv.ts";
import { readGift } from "./fixtures/read-gift.ts";
import { readMoodleXml } from "./fixtures/read-moodle-xml.ts";
import { QUIZ_EXPORTS } from "./registry.ts";

const SEED = fileURLToPath(new URL("../../../../graph-seed", import.meta.url));

/** What every file holds of a question, whatever its ids and its general feedback. */
const withoutFrame = (questions: readonly ReadQuestion[]) =>
  comparable(questions, quiz).map(({ stem, options }) => ({ stem, options }));

let knowledge: Knowledge;
let quiz: Quiz;

beforeAll(async () => {
  const seed = await loadSeed(SEED);
  if (seed.knowledge === null) throw new Error("graph-seed has errors: npm run seed:check");
  knowledge = seed.knowledge;
  quiz = await quizOfAllTypes(inMemoryGraphReader(knowledge, revisionOf(knowledge)), 8);
}, 60_000);

describe.each(LANGUAGES)("a quiz of every type on what Strata knows, in %s", (language) => {
  const options = () => tinyOptions({ language, citations: citationsOf(knowledge) });
  const told = () => toldBy(quiz, options(), language);

  it("has every question type and answer format, each question with sources", async () => {
    expect(new Set(quiz.questions.map(({ type }) => type))).toEqual(new Set(QUESTION_TYPE_IDS));
    expect(new Set(quiz.questions.map(({ format }) => format))).toEqual(new Set(ANSWER_FORMAT_IDS));
    const { notes } = await fileOf(QUIZ_EXPORTS.JSON, quiz, options());
    expect(notes).toEqual([]);
  });

  it("reads back from GIFT", async () => {
    const { questions } = readGift(await bodyOf(QUIZ_EXPORTS.GIFT, quiz, options()));
    const held = inMoodle(await told(), quiz, ["True", "False"]);
    expect(withoutFrame(questions)).toEqual(withoutFrame(held));
  });

  it("reads back from Moodle XML", async () => {
    const questions = readMoodleXml(await bodyOf(QUIZ_EXPORTS.MOODLE_XML, quiz, options()));
    const held = inMoodle(await told(), quiz, ["true", "false"]);
    expect(withoutFrame(questions)).toEqual(withoutFrame(held));
  });

  it("reads back from Anki", async () => {
    const read = await readAnki((await fileOf(QUIZ_EXPORTS.ANKI, quiz, options())).body);
    expect(withoutFrame(readCards(read, language))).toEqual(withoutFrame(await told()));
  });

  it("reads back from CSV", async () => {
    const questions = readCsv(await bodyOf(QUIZ_EXPORTS.CSV, quiz, options()), language);
    expect(withoutFrame(questions)).toEqual(withoutFrame(await told()));
  });

  it("reads back from Aiken, but for what it cannot hold", async () => {
    const questions = readAiken(await bodyOf(QUIZ_EXPORTS.AIKEN, quiz, options()));
    const held = (await told()).filter((_, i) => isAskedByAiken(quiz, i));
    const texts = (list: readonly ReadQuestion[]) =>
      list.map(({ stem, options: shown }) => [stem, shown.map(({ text, right }) => [text, right])]);
    expect(texts(questions)).toEqual(texts(held));
  });
});
