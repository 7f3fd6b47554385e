import { QUESTION_TYPE_IDS, questionType } from "@strata/quiz";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { OpenApi } from "./testing/open-api.ts";
import {
  type AttemptRow,
  anyAnswer,
  openSeededApi,
  parameter,
  type QuizClient,
  quizClient,
} from "./testing/quiz-client.ts";
import { sixFormats } from "./testing/six-formats.ts";

let open: OpenApi;
let client: QuizClient;

beforeAll(async () => {
  open = await openSeededApi(inject("neo4j"));
  client = quizClient(open);
});

afterAll(() => open[Symbol.asyncDispose]());

/** What an answer says before it may be told what it was worth. */
const UNTOLD = { correct: null, credit: null, fact: null, key: null, explanation: null };

/** Answers what comes next. */
const answerNext = ({ id, next }: AttemptRow) =>
  client.answered({ attemptId: id, questionId: next?.id, chosen: next ? anyAnswer(next) : [] });

const again = async (id: string): Promise<AttemptRow> => {
  const found = await client.attempt(id);
  if (!found) throw new Error(`No attempt ${id}.`);
  return found;
};

describe.each(["TEST", "CHALLENGE"])("%s", (mode) => {
  it("tells nothing of an answer before it is finished, and all of every question after", async () => {
    const begun = await client.started({ mode, size: 3, seed: "silent" });
    expect(begun).toMatchObject({ finishedAt: null, correct: null, score: null });
    expect(begun.next).toEqual(begun.quiz.questions[0]);
    const first = await answerNext(begun);
    expect(first).toMatchObject(UNTOLD);
    const running = await again(begun.id);
    expect(running).toMatchObject({ answered: 1, correct: null, score: null, answers: [UNTOLD] });
    expect(running.next?.id).toBe("2");

    const done = await client.finished(begun.id);
    expect(done).toMatchObject({ answered: 1, next: null });
    expect(done.finishedAt).not.toBeNull();
    expect(done.answers.map(({ questionId }) => questionId)).toEqual(["1", "2", "3"]);
    for (const { key, fact, explanation } of done.answers) {
      expect(key.length).toBeGreaterThan(0);
      expect(fact && explanation.verdictEn).toBeTruthy();
    }
    for (const left of done.answers.slice(1)) {
      expect(left).toMatchObject({ chosen: [], answeredAt: null, correct: false, credit: 0 });
    }
    const [given] = done.answers;
    expect(done.correct).toBe(given?.correct ? 1 : 0);
    expect(done.score).toBeCloseTo((given?.credit ?? 0) / 3, 12);
  });

  it("is finished once; then it takes no answer, and repeats those it has", async () => {
    const begun = await client.started({ mode, size: 2, seed: "finished" });
    const first = await answerNext(begun);
    const done = await client.finished(begun.id);
    expect(await client.finished(begun.id)).toEqual(done);
    const refusal = await client.answerRefused({
      attemptId: begun.id,
      questionId: "2",
      chosen: done.quiz.questions[1] && anyAnswer(done.quiz.questions[1]),
    });
    expect([refusal.__typename, refusal.code]).toEqual([
      "AttemptFinishedError",
      "ATTEMPT_FINISHED",
    ]);
    expect(parameter(refusal, "quizCode")).toEqual([done.quiz.code]);
    const repeated = await answerNext(begun);
    expect(repeated).toMatchObject({ chosen: first.chosen, key: done.answers[0]?.key });
    expect(await again(begun.id)).toEqual(done);
  });

  it("asks all who have the code the same, and one who has finished opens it for nobody else", async () => {
    const one = await client.started({ mode, size: 3, seed: "shared" });
    const other = await client.started({ code: one.quiz.code });
    expect(other.quiz).toEqual(one.quiz);
    expect([one.madeQuiz, other.madeQuiz]).toEqual([true, false]);
    await client.finished(one.id);
    await answerNext(other);
    expect((await again(other.id)).answers).toMatchObject([UNTOLD]);
  });
});

describe("PRACTICE", () => {
  it("explains at once, and can be finished too", async () => {
    const begun = await client.started({ size: 2, seed: "practice" });
    expect(begun.quiz.mode).toBe("PRACTICE");
    const { correct, credit } = await answerNext(begun);
    expect(await again(begun.id)).toMatchObject({ correct: correct ? 1 : 0, score: null });
    const done = await client.finished(begun.id);
    expect(done.answers).toHaveLength(2);
    expect(done.score).toBeCloseTo(credit / 2, 12);
  });
});

describe.each(["REVIEW", "MISTAKES"])("%s", (mode) => {
  it("asks the facts that are given, the most wanted first, and explains at once", async () => {
    const learnt = await client.finished((await client.started({ size: 6, seed: "facts" })).id);
    const facts = learnt.answers.map(({ fact }) => fact).reverse();
    const begun = await client.started({ mode, facts, size: 3, seed: "again" });
    const marked = await answerNext(begun);
    expect(marked.explanation.verdictEn).toBeTruthy();
    const done = await client.finished(begun.id);
    const asked = done.answers.map(({ fact }) => fact);
    expect(facts).toEqual(expect.arrayContaining(asked));
    expect(facts.filter((fact) => asked.includes(fact))).toEqual(asked);
  });
});

describe("ADAPTIVE", () => {
  it("chooses each question by the answers before, and tells the ability at the end", async () => {
    const begun = await client.started({ mode: "ADAPTIVE" });
    expect(begun.quiz).toMatchObject({ mode: "ADAPTIVE", size: 30, questions: [] });
    const asked: string[] = [];
    let running = begun;
    while (running.next !== null) {
      expect(running.next.number).toBe(asked.length + 1);
      asked.push(running.next.id);
      expect(await answerNext(running)).toMatchObject(UNTOLD);
      running = await again(begun.id);
      expect(running).toMatchObject({ answered: asked.length, correct: null, ability: null });
    }
    expect(asked.length).toBeGreaterThanOrEqual(10);
    expect(asked.length).toBeLessThanOrEqual(30);
    expect(new Set(asked).size).toBe(asked.length);
    const done = await client.finished(begun.id);
    expect(done.answers.map(({ questionId }) => questionId)).toEqual(asked);
    for (const { key } of done.answers) expect(key).toHaveLength(1);
    expect(Math.abs(done.ability?.theta ?? Number.NaN)).toBeLessThan(4);
    expect(done.ability?.standardError).toBeGreaterThan(0);
  });

  it("lets nobody pick a question, shares its bank, and asks another learner other questions", async () => {
    const one = await client.started({ mode: "ADAPTIVE" });
    const other = await client.started({ mode: "ADAPTIVE" });
    expect(other.quiz.code).toBe(one.quiz.code);
    const foreign = one.next?.id === "1" ? "2" : "1";
    const refusal = await client.answerRefused({
      attemptId: one.id,
      questionId: foreign,
      chosen: ["a"],
    });
    expect(refusal.code).toBe("UNKNOWN_QUESTION");
    expect(parameter(refusal, "questions")).toEqual([one.next?.id]);
  });
});

describe("the formats", () => {
  it("are each answered in their form, and give credit for a part where there are parts", async () => {
    await open.services.quizStore.saveQuiz(sixFormats, null);
    const { id, quiz } = await client.started({ code: sixFormats.code });
    const of = (format: string) => quiz.questions.find((question) => question.format === format);
    expect(of("MATCH_PAIRS")?.targets.map(({ textEn }) => textEn)).toEqual([
      "1960",
      "1970",
      "1980",
    ]);
    expect(of("TYPE_THE_TERM")).toMatchObject({ options: [], targets: [] });
    const given = [
      ["PICK_ONE", ["b"], 1],
      ["PICK_MANY", ["a", "c"], 1],
      ["TRUE_FALSE", ["a"], 0],
      ["PUT_IN_ORDER", ["a", "c", "b"], 2 / 3],
      ["MATCH_PAIRS", ["a:1", "b:3", "c:3"], 1 / 3],
      ["TYPE_THE_TERM", ["  the Name-Space "], 1],
    ] as const;
    for (const [format, chosen, credit] of given) {
      const marked = await client.answered({ attemptId: id, questionId: of(format)?.id, chosen });
      expect([format, marked.credit, marked.correct]).toEqual([
        format,
        expect.closeTo(credit, 12),
        credit === 1,
      ]);
      expect(marked.key).toEqual(sixFormats.questions.find((one) => one.format === format)?.key);
    }
    const { score } = await client.finished(id);
    expect(score).toBeCloseTo((3 + 2 / 3 + 1 / 3) / 6, 12);
  });

  it("refuse another form by saying what there is", async () => {
    await open.services.quizStore.saveQuiz(sixFormats, null);
    const { id } = await client.started({ code: sixFormats.code });
    const refused = async (questionId: string, chosen: readonly string[]) => {
      const refusal = await client.answerRefused({ attemptId: id, questionId, chosen });
      return [refusal.code, parameter(refusal, "options"), parameter(refusal, "targets")];
    };
    const [letters, numbers] = [
      ["a", "b", "c"],
      ["1", "2", "3"],
    ];
    expect(await refused("1", ["a", "b"])).toEqual(["WRONG_NUMBER_OF_OPTIONS", letters, []]);
    expect(await refused("4", ["a", "b"])).toEqual(["WRONG_NUMBER_OF_OPTIONS", letters, []]);
    expect(await refused("5", ["a:1", "b:2", "c:9"])).toEqual(["UNKNOWN_OPTION", letters, numbers]);
    expect(await refused("6", [" "])).toEqual(["EMPTY_TERM", [], []]);
  });
});

describe("questionTypes", () => {
  it("are all that the engine has, with their names and formats", async () => {
    const { data, errors } = await open.ask<{ questionTypes: unknown[] }>(
      "{ questionTypes { id nameEn nameZh formats asksForViews } }",
    );
    expect(errors).toEqual([]);
    expect(data.questionTypes).toEqual(
      QUESTION_TYPE_IDS.map((id) => {
        const { name, formats, asksForViews = false } = questionType(id);
        return { id, nameEn: name.en, nameZh: name.zh, formats, asksForViews };
      }),
    );
  });
});

describe("when the knowledge changes", () => {
  it("a quiz says that it is stale and is marked on, and a new one is of what is known now", async () => {
    const wish = { mode: "TEST", size: 3, seed: "stale" };
    const begun = await client.started(wish);
    expect(begun.quiz.isStale).toBe(false);
    const setRevision = async (hash: string) => {
      await open.driver.executeQuery('MATCH (r:Revision {id: "current"}) SET r.hash = $hash', {
        hash,
      });
    };
    const now = await open.services.reader.revision();
    await setRevision("f".repeat(64));
    try {
      const late = await client.started({ code: begun.quiz.code });
      expect(late.quiz).toEqual({ ...begun.quiz, isStale: true });
      await answerNext(begun);
      expect((await client.finished(begun.id)).answers).toHaveLength(3);
      const anew = await client.started(wish);
      expect(anew.quiz.isStale).toBe(false);
      expect(anew.quiz.code).not.toBe(begun.quiz.code);
    } finally {
      await setRevision(now);
    }
  });
});

it("finishQuiz refuses an attempt that is not there", async () => {
  const refusal = await client.finishRefused("nobody");
  expect([refusal.__typename, refusal.code]).toEqual(["UnknownAttemptError", "UNKNOWN_ATTEMPT"]);
});
