import { fileURLToPath } from "node:url";
import { type Knowledge, LANGUAGES } from "@strata/graph-model";
import { loadSeed, revisionOf } from "@strata/graph-model/seed-files";
import { inMemoryGraphReader } from "@strata/graph-model/testing";
import { beforeAll, describe, expect, it } from "vitest";
import { QUESTION_TYPE_IDS } from "../question-types/registry.ts";
import type { Quiz } from "../quiz.ts";
import { citationsOf, quizOfAllTypes, tinyOptions } from "./fixtures/quizzes.ts";
import { readAiken } from "./fixtures/read-aiken.ts";
import { readAnki, readCards } from "./fixtures/read-anki.ts";
import { bodyOf, fileOf, type ReadQuestion, toldBy } from "./fixtures/read-back.ts";
import { readCsv } from "./fixtures/read-csv.ts";
import { readGift } from "./fixtures/read-gift.ts";
import { readMoodleXml } from "./fixtures/read-moodle-xml.ts";
import { QUIZ_EXPORTS } from "./registry.ts";

const SEED = fileURLToPath(new URL("../../../../graph-seed", import.meta.url));

/** True and False are the importer's own words in some formats: what stands there is compared by its place. */
const comparable = (questions: readonly ReadQuestion[], quiz: Quiz) =>
  questions.map(({ stem, options }, i) => ({
    stem,
    options: options.map(({ text, right, feedback }) =>
      quiz.questions[i]?.format === "TRUE_FALSE" ? { right, feedback } : { text, right, feedback },
    ),
  }));

let knowledge: Knowledge;
let quiz: Quiz;

beforeAll(async () => {
  const seed = await loadSeed(SEED);
  if (seed.knowledge === null) throw new Error("graph-seed has errors: npm run seed:check");
  knowledge = seed.knowledge;
  quiz = await quizOfAllTypes(inMemoryGraphReader(knowledge, revisionOf(knowledge)), 12);
}, 60_000);

describe.each(LANGUAGES)("a quiz of every type on what Strata knows, in %s", (language) => {
  const options = () => tinyOptions({ language, citations: citationsOf(knowledge) });
  const told = async () => comparable(await toldBy(quiz, options(), language), quiz);

  it("has every question type, each question with sources", async () => {
    expect(new Set(quiz.questions.map(({ type }) => type))).toEqual(new Set(QUESTION_TYPE_IDS));
    const { notes } = await fileOf(QUIZ_EXPORTS.JSON, quiz, options());
    expect(notes).toEqual([]);
  });

  it("reads back from GIFT", async () => {
    const { questions } = readGift(await bodyOf(QUIZ_EXPORTS.GIFT, quiz, options()));
    expect(comparable(questions, quiz)).toEqual(await told());
  });

  it("reads back from Moodle XML", async () => {
    const questions = readMoodleXml(await bodyOf(QUIZ_EXPORTS.MOODLE_XML, quiz, options()));
    expect(comparable(questions, quiz)).toEqual(await told());
  });

  it("reads back from Anki", async () => {
    const read = await readAnki((await fileOf(QUIZ_EXPORTS.ANKI, quiz, options())).body);
    expect(comparable(readCards(read, language), quiz)).toEqual(await told());
  });

  it("reads back from CSV", async () => {
    const questions = readCsv(await bodyOf(QUIZ_EXPORTS.CSV, quiz, options()), language);
    expect(comparable(questions, quiz)).toEqual(await told());
  });

  it("reads back from Aiken, but for what it cannot hold", async () => {
    const questions = readAiken(await bodyOf(QUIZ_EXPORTS.AIKEN, quiz, options()));
    const without = (list: readonly ReturnType<typeof comparable>[number][]) =>
      list.map(({ stem, options: shown }) => ({
        stem,
        options: shown.map((option) => ({ ...option, feedback: null })),
      }));
    expect(without(comparable(questions, quiz))).toEqual(without(await told()));
  });
});
