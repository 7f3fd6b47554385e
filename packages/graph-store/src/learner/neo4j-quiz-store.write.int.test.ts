import type { Question, QuestionReport, Quiz, QuizStore, RecordedAnswer } from "@strata/quiz";
import type { Driver } from "neo4j-driver";
import { afterAll, beforeAll, beforeEach, expect, inject, it } from "vitest";
import { connect } from "../connect.ts";
import { migrate } from "../migrate.ts";
import { neo4jQuizStore } from "./neo4j-quiz-store.ts";

const quiz: Quiz = {
  code: "0a1b2c3d4e",
  seed: "容器",
  revision: "0".repeat(64),
  engineVersion: "1",
  blueprint: { mode: "PRACTICE", topics: [], types: ["direction"], levels: [], facts: [], size: 1 },
  questions: [],
};

const answer: RecordedAnswer = {
  questionId: "1",
  chosen: ["a"],
  confidence: "CERTAIN",
  correct: false,
  credit: 0.5,
  answeredAt: "2026-01-01T00:00:01.000Z",
};

const attempt = { id: "attempt-1", quizCode: quiz.code, startedAt: "2026-01-01T00:00:00.000Z" };

/** The attempt as it is read when nothing has happened in it. */
const fresh = { ...attempt, madeQuiz: false, finishedAt: null, answers: [] };
const END = "2026-01-01T00:10:00.000Z";

let driver: Driver;
let store: QuizStore;
beforeAll(async () => {
  driver = await connect(inject("neo4j"));
  await migrate(driver);
  store = neo4jQuizStore(driver);
}, 60_000);
afterAll(() => driver?.close());
beforeEach(async () => {
  await driver.executeQuery("MATCH (n) DETACH DELETE n");
  await store.saveQuiz(quiz, null);
  await store.createAttempt(attempt);
});

it("gives back a quiz as it was saved, and null for a code it does not know", async () => {
  expect(await store.quiz(quiz.code)).toEqual(quiz);
  expect(await store.quiz("zzzzzzzzzz")).toBeNull();
});

it("leaves a saved quiz as it is, also when two save it at once", async () => {
  await store.saveQuiz({ ...quiz, seed: "another" }, null);
  expect(await store.quiz(quiz.code)).toEqual(quiz);
  const other = { ...quiz, code: "fghjkmnpqr" };
  await Promise.all([1, 2, 3, 4].map(() => store.saveQuiz(other, null)));
  const { records } = await driver.executeQuery("MATCH (q:Quiz) RETURN q.code");
  expect(records).toHaveLength(2);
});

it("starts an attempt without answers, once, and only on a quiz that is there", async () => {
  expect(await store.createAttempt({ ...attempt, id: "attempt-0" })).toEqual({
    ...fresh,
    id: "attempt-0",
  });
  expect(await store.attempt(attempt.id)).toEqual(fresh);
  expect(await store.attempt("attempt-2")).toBeNull();
  await expect(store.createAttempt(attempt)).rejects.toMatchObject({ code: "ATTEMPT_EXISTS" });
  await expect(
    store.createAttempt({ ...attempt, id: "attempt-2", quizCode: "unknown" }),
  ).rejects.toMatchObject({ code: "QUIZ_UNKNOWN" });
  expect(await store.attempt("attempt-2")).toBeNull();
});

it("records the first answer to a question and returns it to every later one", async () => {
  expect(await store.recordAnswer(attempt.id, answer)).toEqual({ answer });
  const second = { ...answer, chosen: ["b"], correct: true, credit: 1, confidence: null };
  expect(await store.recordAnswer(attempt.id, second)).toEqual({ answer });
  expect((await store.attempt(attempt.id))?.answers).toEqual([answer]);
});

it("keeps answers in the order in which they were given", async () => {
  const third = { ...answer, questionId: "3", confidence: null };
  const first = { ...answer, chosen: ["a", "c"] };
  await store.recordAnswer(attempt.id, third);
  await store.recordAnswer(attempt.id, first);
  expect((await store.attempt(attempt.id))?.answers).toEqual([third, first]);
});

it("agrees on one answer when many come at once", async () => {
  const given = ["a", "b", "c", "d"].map((chosen) => ({ ...answer, chosen: [chosen] }));
  const recorded = await Promise.all(given.map((each) => store.recordAnswer(attempt.id, each)));
  expect(new Set(recorded.map((each) => JSON.stringify(each))).size).toBe(1);
  expect((await store.attempt(attempt.id))?.answers).toHaveLength(1);
});

it("keeps the answers of two attempts apart", async () => {
  await store.createAttempt({ ...attempt, id: "attempt-2" });
  await store.recordAnswer(attempt.id, answer);
  const other = { ...answer, chosen: ["b"] };
  expect(await store.recordAnswer("attempt-2", other)).toEqual({ answer: other });
});

it("records nothing for an attempt that is not there", async () => {
  expect(await store.recordAnswer("nobody", answer)).toEqual({ refused: "UNKNOWN_ATTEMPT" });
  const { records } = await driver.executeQuery("MATCH (a:Answer) RETURN a");
  expect(records).toEqual([]);
});

it("says of the attempt that the quiz was made for, and of no other, that it made it", async () => {
  const other = { ...quiz, code: "fghjkmnpqr" };
  await store.saveQuiz(other, "maker");
  await store.saveQuiz(other, "late");
  const made = async (id: string) =>
    (await store.createAttempt({ ...attempt, id, quizCode: other.code })).madeQuiz;
  expect([await made("maker"), await made("late"), await made("anybody")]).toEqual([
    true,
    false,
    false,
  ]);
  expect((await store.attempt("maker"))?.madeQuiz).toBe(true);
});

it("finishes an attempt once, and takes no new answer after that", async () => {
  await store.recordAnswer(attempt.id, answer);
  const finished = { ...fresh, finishedAt: END, answers: [answer] };
  expect(await store.finishAttempt(attempt.id, END)).toEqual(finished);
  expect(await store.finishAttempt(attempt.id, "2027-01-01T00:00:00.000Z")).toEqual(finished);
  expect(await store.recordAnswer(attempt.id, { ...answer, questionId: "2" })).toEqual({
    refused: "ATTEMPT_FINISHED",
  });
  // A request that got lost on its way back is asked again.
  expect(await store.recordAnswer(attempt.id, { ...answer, chosen: ["b"] })).toEqual({ answer });
  expect(await store.attempt(attempt.id)).toEqual(finished);
  expect(await store.finishAttempt("nobody", END)).toBeNull();
});

it("keeps a complaint with the question as it stood", async () => {
  const question: Question = {
    id: "1",
    number: 1,
    type: "direction",
    format: "PICK_ONE",
    fact: "r001",
    cell: "docker/RUNS_ON",
    difficulty: -0.5,
    stem: { en: "Which?", zh: "哪个？" },
    options: [],
    targets: [],
    key: ["a"],
    explanation: { verdict: { en: "", zh: "" }, options: [], claimIds: ["r001"], entityIds: [] },
  };
  const report: QuestionReport = {
    id: "receipt",
    quizCode: quiz.code,
    revision: quiz.revision,
    engineVersion: quiz.engineVersion,
    question,
    reason: "OUTDATED",
    comment: "已经不是这样了。",
    reportedAt: END,
  };
  await store.saveReport(report);
  await store.saveReport({ ...report, comment: "another" });
  const { records } = await driver.executeQuery("MATCH (r:QuizReport) RETURN properties(r) AS r");
  const [stored] = records.map((record) => record.get("r"));
  expect(stored).toMatchObject({
    id: "receipt",
    quizCode: quiz.code,
    questionId: "1",
    reason: "OUTDATED",
    comment: report.comment,
    reportedAt: END,
  });
  expect(JSON.parse(stored.question)).toEqual(question);
  expect(stored.schemaVersion.toNumber()).toBe(2);
});

it("ties learner data to no knowledge", async () => {
  await store.recordAnswer(attempt.id, answer);
  const { records } = await driver.executeQuery(
    "MATCH (n)-[r]-() WHERE n:Quiz OR n:Attempt OR n:Answer OR n:QuizReport RETURN DISTINCT type(r) AS type",
  );
  expect(records.map((record) => record.get("type"))).toEqual(["ANSWER_IN"]);
});
