import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type OpenApi, openApi } from "./testing/open-api.ts";
import {
  type AttemptRow,
  anyAnswer,
  openSeededApi,
  parameter,
  type QuizClient,
  quizClient,
  wrongAnswer,
} from "./testing/quiz-client.ts";

/** Types of questions of which one option is to be chosen. */
const PICK_ONE = ["trait-of", "direction", "relation-target"];

let open: OpenApi;
let client: QuizClient;

beforeAll(async () => {
  open = await openSeededApi(inject("neo4j"));
  client = quizClient(open);
});

afterAll(() => open[Symbol.asyncDispose]());

/** Answers every question somehow, and says which answers were right. */
const learnKeys = async ({ id, quiz }: AttemptRow): Promise<Map<string, readonly string[]>> => {
  const keys = new Map<string, readonly string[]>();
  for (const question of quiz.questions) {
    const given = await client.answered({
      attemptId: id,
      questionId: question.id,
      chosen: anyAnswer(question),
    });
    keys.set(question.id, question.format === "TYPE_THE_TERM" ? given.key.slice(0, 1) : given.key);
  }
  return keys;
};

describe("a quiz", () => {
  it("is taken to its end, and scores what was right", async () => {
    const first = await client.started({ size: 10, seed: "to the end" });
    expect(first.quiz.questions).toHaveLength(10);
    const keys = await learnKeys(first);

    const second = await client.started({ code: first.quiz.code });
    expect(second.id).not.toBe(first.id);
    expect(second.quiz).toEqual(first.quiz);
    for (const [number, question] of second.quiz.questions.entries()) {
      const right = keys.get(question.id) ?? [];
      const chosen = number < 7 ? right : wrongAnswer(question, right);
      const given = await client.answered({
        attemptId: second.id,
        questionId: question.id,
        chosen,
        confidence: "FAIRLY_SURE",
      });
      expect(given).toMatchObject({ correct: number < 7, chosen });
      expect(given.key).toEqual(expect.arrayContaining([...right]));
    }
    const { data } = await open.ask<{ attempt: Record<string, unknown> }>(
      "query($id: ID!) { attempt(id: $id) { answered correct answers { questionId confidence correct } } }",
      { id: second.id },
    );
    expect(data.attempt).toMatchObject({ answered: 10, correct: 7 });
    expect(data.attempt.answers).toHaveLength(10);
  });

  it("explains every option, with claims that cite their sections", async () => {
    const attempt = await client.started({ size: 10, seed: "explained" });
    for (const question of attempt.quiz.questions) {
      const { key, explanation } = await client.answered({
        attemptId: attempt.id,
        questionId: question.id,
        chosen: anyAnswer(question),
      });
      expect(explanation.verdictEn && explanation.verdictZh).toBeTruthy();
      const isTyped = question.format === "TYPE_THE_TERM";
      expect(explanation.options.map(({ optionId }) => optionId)).toEqual(
        isTyped ? ["a"] : question.options.map(({ id }) => id),
      );
      const isChosen = question.targets.length === 0 && !isTyped;
      expect(explanation.entities.length).toBeGreaterThan(0);
      for (const claim of explanation.claims) expect(claim.sections.length).toBeGreaterThan(0);
      for (const option of explanation.options) {
        expect(option.truth === "TRUE").toBe(!isChosen || key.includes(option.optionId));
        expect(option.claims.length + option.sections.length).toBeGreaterThan(0);
        expect(option.textEn && option.textZh).toBeTruthy();
      }
    }
  });

  it("is the same for the same seed, and another for another", async () => {
    const [a, b, c] = [
      await client.started({ size: 5, seed: "same" }),
      await client.started({ size: 5, seed: "same" }),
      await client.started({ size: 5, seed: "other" }),
    ];
    expect(b.quiz).toEqual(a.quiz);
    expect(b.id).not.toBe(a.id);
    expect(c.quiz.code).not.toBe(a.quiz.code);
  });

  it("takes the first answer to a question and returns it when another comes", async () => {
    const { id, quiz } = await client.started({ size: 3, types: PICK_ONE, seed: "once" });
    const [question] = quiz.questions;
    const [one, other] = question?.options ?? [];
    const input = { attemptId: id, questionId: question?.id };
    const first = await client.answered({ ...input, chosen: [one?.id] });
    const again = await client.answered({ ...input, chosen: [other?.id] });
    expect(again).toEqual(first);
    expect(again.chosen).toEqual([one?.id]);
  });

  it("takes one of two answers that come at once", async () => {
    const { id, quiz } = await client.started({ size: 3, types: PICK_ONE, seed: "at once" });
    const [question] = quiz.questions;
    const given = await Promise.all(
      (question?.options ?? []).map((option) =>
        client.answered({ attemptId: id, questionId: question?.id, chosen: [option.id] }),
      ),
    );
    expect(new Set(given.map(({ chosen }) => chosen.join())).size).toBe(1);
  });

  it("of the day is one question, the same on that day, and can be started", async () => {
    const query =
      "{ featuredQuiz { code size questions { stemEn stemZh options { textEn textZh } } } }";
    const [one, two] = [await open.ask(query), await open.ask(query)];
    expect(one.errors).toEqual([]);
    expect(two.data).toEqual(one.data);
    const featured = one.data.featuredQuiz as { code: string; size: number };
    expect(featured.size).toBe(1);
    expect((await client.started({ code: featured.code })).quiz.code).toBe(featured.code);

    await using tomorrow = await openApi(inject("neo4j"), {
      now: () => new Date("2031-01-02T00:00:00Z"),
    });
    const { data } = await tomorrow.ask<{ featuredQuiz: { code: string } }>(query);
    expect(data.featuredQuiz.code).not.toBe(featured.code);
  });
});

describe("a quiz in two languages", () => {
  it("has both in every question, so that a page changes language where it stands", async () => {
    const { id, quiz } = await client.started({ size: 10, seed: "languages" });
    const [first] = quiz.questions;
    await client.answered({
      attemptId: id,
      questionId: first?.id,
      chosen: first && anyAnswer(first),
    });
    const in_ = async (language: "En" | "Zh") => {
      const choice = `{ id text: text${language} }`;
      const { data } = await open.ask<{ attempt: { next: { id: string; stem: string } } }>(
        `query($id: ID!) { attempt(id: $id) { next { id stem: stem${language} options ${choice} targets ${choice} } } }`,
        { id },
      );
      return data.attempt.next;
    };
    const [en, zh] = [await in_("En"), await in_("Zh")];
    expect(en.id).toBe(quiz.questions[1]?.id);
    expect(zh.id).toBe(en.id);
    expect(en.stem).not.toMatch(/\p{Script=Han}/u);
    expect(zh.stem).toMatch(/\p{Script=Han}/u);
    for (const { stemEn, stemZh, options, targets } of quiz.questions) {
      expect(stemEn && stemZh).toBeTruthy();
      for (const { textEn, textZh } of [...options, ...targets]) {
        expect(textEn && textZh).toBeTruthy();
      }
    }
  });
});

describe("what cannot be done", () => {
  it("startQuiz says by type, code and parameters", async () => {
    const refusals: [Record<string, unknown>, string, string, readonly string[]][] = [
      [{ topics: ["docker", "nowhere"] }, "UnknownTopicError", "UNKNOWN_TOPIC", ["nowhere"]],
      [{ code: "0000000000" }, "UnknownQuizError", "UNKNOWN_QUIZ", ["0000000000"]],
      [{ types: ["riddle"] }, "BlueprintError", "UNKNOWN_QUESTION_TYPE", ["riddle"]],
      [{ size: 0 }, "BlueprintError", "SIZE_OUT_OF_RANGE", ["0"]],
      [{ size: 51 }, "BlueprintError", "SIZE_OUT_OF_RANGE", ["51"]],
      [{ code: "abc", topics: ["docker"] }, "BlueprintError", "CONFLICTING_INPUT", ["abc"]],
      [{ code: "abc", mode: "TEST" }, "BlueprintError", "CONFLICTING_INPUT", ["abc"]],
      [{ seed: "s".repeat(101) }, "BlueprintError", "SEED_TOO_LONG", ["101"]],
      [{ mode: "REVIEW" }, "BlueprintError", "FACTS_NEEDED", ["REVIEW"]],
      [{ mode: "MISTAKES", facts: [] }, "BlueprintError", "FACTS_NEEDED", ["MISTAKES"]],
      [{ facts: Array(501).fill("r1") }, "BlueprintError", "TOO_MANY_FACTS", ["501"]],
    ];
    for (const [input, ...expected] of refusals) {
      const { __typename, code, parameters } = await client.startRefused(input);
      expect([__typename, code, parameters[0]?.values]).toEqual(expected);
    }
  });

  it("startQuiz names topics that may have been meant, and what an unfillable wish can be instead", async () => {
    const misspelt = await client.startRefused({ topics: ["dokcer"] });
    expect(parameter(misspelt, "instead")).toContain("docker");
    const unfillable = await client.startRefused({
      topics: ["docker"],
      types: ["direction"],
      size: 50,
    });
    expect(unfillable.code).toBe("TOO_FEW_QUESTIONS");
    expect(parameter(unfillable, "otherTypes")?.length).toBeGreaterThan(0);
    const possible = Number(parameter(unfillable, "possible"));
    expect(unfillable.message).toContain(`${possible} question`);
    const { quiz } = await client.started({
      topics: ["docker"],
      types: ["direction"],
      size: possible,
    });
    expect(quiz.size).toBe(possible);
  });

  it("an answer to a question of another quiz is told which questions there are", async () => {
    const { id, quiz } = await client.started({ size: 2, seed: "another" });
    const refusal = await client.answerRefused({
      attemptId: id,
      questionId: "7",
      chosen: ["a"],
    });
    expect(refusal.code).toBe("UNKNOWN_QUESTION");
    expect(parameter(refusal, "questions")).toEqual(["1", "2"]);
    expect(parameter(refusal, "quizCode")).toEqual([quiz.code]);
    expect(refusal.message).toContain("it has 1, 2");
  });

  it("answerQuestion says so too, and records nothing", async () => {
    const { id, quiz } = await client.started({ size: 2, types: PICK_ONE, seed: "wrong ways" });
    const [question] = quiz.questions;
    const [option] = question?.options ?? [];
    const refused = async (input: Record<string, unknown>) => {
      const { __typename, code } = await client.answerRefused(input);
      return [__typename, code];
    };
    const right = { attemptId: id, questionId: question?.id, chosen: [option?.id] };
    expect(await refused({ ...right, attemptId: "x" })).toEqual([
      "UnknownAttemptError",
      "UNKNOWN_ATTEMPT",
    ]);
    expect(await refused({ ...right, questionId: "99" })).toEqual([
      "UnknownQuestionError",
      "UNKNOWN_QUESTION",
    ]);
    expect(await refused({ ...right, chosen: ["z"] })).toEqual([
      "InvalidAnswerError",
      "UNKNOWN_OPTION",
    ]);
    expect(await refused({ ...right, chosen: [] })).toEqual([
      "InvalidAnswerError",
      "WRONG_NUMBER_OF_OPTIONS",
    ]);
    const { data } = await open.ask("query($id: ID!) { attempt(id: $id) { answered } }", { id });
    expect(data).toEqual({ attempt: { answered: 0 } });
  });
});

describe("reportQuestion", () => {
  const report = async (input: Record<string, unknown>) => {
    const { data, errors } = await open.ask<{ reportQuestion: Record<string, unknown> }>(
      `mutation($input: ReportQuestionInput!) { reportQuestion(input: $input) {
        ... on QuestionReport { id } ... on MutationError { code parameters { name values } } } }`,
      { input },
    );
    return errors.length === 0 ? data.reportQuestion : errors;
  };

  it("keeps the complaint with the question's proof, beside the knowledge, and gives a receipt", async () => {
    const { quiz } = await client.started({ size: 2, mode: "TEST", seed: "reported" });
    const receipt = await report({
      quizCode: quiz.code,
      questionId: "2",
      reason: "ANOTHER_ALSO_RIGHT",
      comment: "  也可以选 b。 ",
    });
    expect(receipt).toEqual({ id: expect.stringMatching(/^[0-9a-f-]{36}$/) });
    const { records } = await open.driver.executeQuery(
      "MATCH (r:QuizReport {id: $id}) RETURN r {.*} AS report, COUNT { (r)--() } AS ties",
      receipt as { id: string },
    );
    const stored = records[0]?.get("report");
    expect(stored).toMatchObject({
      quizCode: quiz.code,
      questionId: "2",
      reason: "ANOTHER_ALSO_RIGHT",
      comment: "也可以选 b。",
    });
    expect(records[0]?.get("ties").toNumber()).toBe(0);
    const snapshot = await open.services.quizStore.quiz(quiz.code);
    expect(JSON.parse(stored.question)).toEqual(snapshot?.questions[1]);
  });

  it("refuses what names no question, and what is too long, by code", async () => {
    const { quiz } = await client.started({ size: 2, seed: "reported" });
    const right = { quizCode: quiz.code, questionId: "1", reason: "OTHER" };
    expect(await report({ ...right, quizCode: "0000000000" })).toMatchObject({
      code: "UNKNOWN_QUIZ",
    });
    expect(await report({ ...right, questionId: "3" })).toMatchObject({
      code: "UNKNOWN_QUESTION",
      parameters: expect.arrayContaining([{ name: "questions", values: ["1", "2"] }]),
    });
    expect(await report({ ...right, comment: "x".repeat(2_001) })).toEqual({
      code: "COMMENT_TOO_LONG",
      parameters: [
        { name: "length", values: ["2001"] },
        { name: "most", values: ["2000"] },
      ],
    });
    expect(await report({ ...right, reason: "BORING" })).toMatchObject([
      { extensions: { code: "BAD_USER_INPUT" } },
    ]);
  });
});
