import { fileURLToPath } from "node:url";
import { loadSeed, revisionOf } from "@strata/graph-model/seed-files";
import { applySeed, connect, migrate } from "@strata/graph-store";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type OpenApi, openApi } from "./testing/open-api.ts";
import { everySelection } from "./testing/walk-schema.ts";

const SEED_FOLDER = fileURLToPath(new URL("../../../graph-seed/", import.meta.url));

interface QuestionRow {
  readonly id: string;
  readonly options: readonly { readonly id: string }[];
}

interface AttemptRow {
  readonly __typename: "Attempt";
  readonly id: string;
  readonly quiz: { readonly code: string; readonly questions: readonly QuestionRow[] };
}

interface ErrorRow {
  readonly __typename: string;
  readonly code: string;
  readonly message: string;
  readonly parameters: readonly { readonly name: string; readonly values: readonly string[] }[];
}

interface AnswerRow {
  readonly __typename: "Answer";
  readonly questionId: string;
  readonly chosen: readonly string[];
  readonly correct: boolean;
  readonly key: readonly string[];
  readonly explanation: {
    readonly verdictEn: string;
    readonly verdictZh: string;
    readonly claims: readonly { readonly id: string; readonly sections: readonly unknown[] }[];
    readonly entities: readonly { readonly id: string }[];
    readonly options: readonly {
      readonly optionId: string;
      readonly truth: "TRUE" | "FALSE";
      readonly rule: string;
      readonly textEn: string;
      readonly textZh: string;
      readonly claims: readonly { readonly id: string }[];
      readonly sections: readonly { readonly id: string }[];
    }[];
  };
}

const ERROR = "... on MutationError { code message parameters { name values } }";
const START = `mutation($input: StartQuizInput!) { startQuiz(input: $input) { __typename ${ERROR}
  ... on Attempt { id quiz { code questions { id options { id } } } } } }`;
const ANSWER = `mutation($input: AnswerQuestionInput!) { answerQuestion(input: $input) { __typename ${ERROR}
  ... on Answer { questionId chosen correct key explanation {
    verdictEn verdictZh claims { id sections { id } } entities { id }
    options { optionId truth rule textEn textZh claims { id } sections { id } } } } } }`;

let open: OpenApi;

beforeAll(async () => {
  const { knowledge } = await loadSeed(SEED_FOLDER);
  if (knowledge === null) throw new Error("graph-seed is not valid.");
  const driver = await connect(inject("neo4j"));
  await migrate(driver);
  await applySeed(driver, knowledge, revisionOf(knowledge));
  await driver.close();
  open = await openApi(inject("neo4j"));
});

afterAll(() => open[Symbol.asyncDispose]());

const startQuiz = async (input: Record<string, unknown>): Promise<AttemptRow | ErrorRow> => {
  const { data, errors } = await open.ask<{ startQuiz: AttemptRow | ErrorRow }>(START, { input });
  expect(errors).toEqual([]);
  return data.startQuiz;
};

const isAttempt = (row: AttemptRow | ErrorRow): row is AttemptRow => row.__typename === "Attempt";

const started = async (input: Record<string, unknown>): Promise<AttemptRow> => {
  const row = await startQuiz(input);
  if (!isAttempt(row)) throw new Error(`No attempt: ${JSON.stringify(row)}`);
  return row;
};

const answer = async (input: Record<string, unknown>): Promise<AnswerRow | ErrorRow> => {
  const { data, errors } = await open.ask<{ answerQuestion: AnswerRow | ErrorRow }>(ANSWER, {
    input,
  });
  expect(errors).toEqual([]);
  return data.answerQuestion;
};

const isAnswer = (row: AnswerRow | ErrorRow): row is AnswerRow => row.__typename === "Answer";

const answered = async (input: Record<string, unknown>): Promise<AnswerRow> => {
  const row = await answer(input);
  if (!isAnswer(row)) throw new Error(`No answer: ${JSON.stringify(row)}`);
  return row;
};

/** Answers every question with its first option, and says which options were right. */
const learnKeys = async ({ id, quiz }: AttemptRow): Promise<Map<string, readonly string[]>> => {
  const keys = new Map<string, readonly string[]>();
  for (const question of quiz.questions) {
    const chosen = question.options.slice(0, 1).map((option) => option.id);
    const given = await answered({ attemptId: id, questionId: question.id, chosen });
    keys.set(question.id, given.key);
  }
  return keys;
};

describe("a quiz", () => {
  it("is taken to its end, and scores what was right", async () => {
    const first = await started({ size: 10, seed: "to the end" });
    expect(first.quiz.questions).toHaveLength(10);
    const keys = await learnKeys(first);

    const second = await started({ code: first.quiz.code });
    expect(second.id).not.toBe(first.id);
    expect(second.quiz).toEqual(first.quiz);
    for (const [number, question] of second.quiz.questions.entries()) {
      const right = keys.get(question.id) ?? [];
      const wrong = question.options.map((option) => option.id).filter((id) => !right.includes(id));
      const chosen = number < 7 ? right : wrong.slice(0, 1);
      const given = await answered({
        attemptId: second.id,
        questionId: question.id,
        chosen,
        confidence: "FAIRLY_SURE",
      });
      expect(given).toMatchObject({ correct: number < 7, chosen, key: right });
    }
    const { data } = await open.ask<{ attempt: Record<string, unknown> }>(
      "query($id: ID!) { attempt(id: $id) { answered correct answers { questionId confidence correct } } }",
      { id: second.id },
    );
    expect(data.attempt).toMatchObject({ answered: 10, correct: 7 });
    expect(data.attempt.answers).toHaveLength(10);
  });

  it("explains every option, with claims that cite their sections", async () => {
    const attempt = await started({ size: 10, seed: "explained" });
    for (const question of attempt.quiz.questions) {
      const chosen = question.options.slice(-1).map(({ id }) => id);
      const { key, explanation } = await answered({
        attemptId: attempt.id,
        questionId: question.id,
        chosen,
      });
      expect(explanation.verdictEn && explanation.verdictZh).toBeTruthy();
      expect(explanation.options.map(({ optionId }) => optionId)).toEqual(
        question.options.map(({ id }) => id),
      );
      expect(explanation.claims.length).toBeGreaterThan(0);
      expect(explanation.entities.length).toBeGreaterThan(0);
      for (const claim of explanation.claims) expect(claim.sections.length).toBeGreaterThan(0);
      for (const option of explanation.options) {
        expect(option.truth === "TRUE").toBe(key.includes(option.optionId));
        expect(option.claims.length + option.sections.length).toBeGreaterThan(0);
        expect(option.textEn && option.textZh).toBeTruthy();
      }
    }
  });

  it("is the same for the same seed, and another for another", async () => {
    const [a, b, c] = [
      await started({ size: 5, seed: "same" }),
      await started({ size: 5, seed: "same" }),
      await started({ size: 5, seed: "other" }),
    ];
    expect(b.quiz).toEqual(a.quiz);
    expect(b.id).not.toBe(a.id);
    expect(c.quiz.code).not.toBe(a.quiz.code);
  });

  it("takes the first answer to a question and returns it when another comes", async () => {
    const { id, quiz } = await started({ size: 3, seed: "once" });
    const [question] = quiz.questions;
    const [one, other] = question?.options ?? [];
    const input = { attemptId: id, questionId: question?.id };
    const first = await answered({ ...input, chosen: [one?.id] });
    const again = await answered({ ...input, chosen: [other?.id] });
    expect(again).toEqual(first);
    expect(again.chosen).toEqual([one?.id]);
  });

  it("takes one of two answers that come at once", async () => {
    const { id, quiz } = await started({ size: 3, seed: "at once" });
    const [question] = quiz.questions;
    const given = await Promise.all(
      (question?.options ?? []).map((option) =>
        answered({ attemptId: id, questionId: question?.id, chosen: [option.id] }),
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
    expect((await started({ code: featured.code })).quiz.code).toBe(featured.code);

    await using tomorrow = await openApi(inject("neo4j"), {
      now: () => new Date("2031-01-02T00:00:00Z"),
    });
    const { data } = await tomorrow.ask<{ featuredQuiz: { code: string } }>(query);
    expect(data.featuredQuiz.code).not.toBe(featured.code);
  });
});

describe("what cannot be done", () => {
  const code = async (input: Record<string, unknown>) => {
    const row = await startQuiz(input);
    return isAttempt(row) ? null : [row.__typename, row.code, row.parameters[0]?.values];
  };

  it("startQuiz says by type, code and parameters", async () => {
    const refusals: [Record<string, unknown>, string, string, readonly string[]][] = [
      [{ topics: ["docker", "nowhere"] }, "UnknownTopicError", "UNKNOWN_TOPIC", ["nowhere"]],
      [{ code: "0000000000" }, "UnknownQuizError", "UNKNOWN_QUIZ", ["0000000000"]],
      [{ types: ["riddle"] }, "BlueprintError", "UNKNOWN_QUESTION_TYPE", ["riddle"]],
      [{ size: 0 }, "BlueprintError", "SIZE_OUT_OF_RANGE", ["0"]],
      [{ size: 51 }, "BlueprintError", "SIZE_OUT_OF_RANGE", ["51"]],
      [{ code: "abc", topics: ["docker"] }, "BlueprintError", "CONFLICTING_INPUT", ["abc"]],
      [{ seed: "s".repeat(101) }, "BlueprintError", "SEED_TOO_LONG", ["101"]],
    ];
    for (const [input, ...expected] of refusals) {
      expect(await code(input)).toEqual(expected);
    }
  });

  it("answerQuestion says so too, and records nothing", async () => {
    const { id, quiz } = await started({ size: 2, seed: "wrong ways" });
    const [question] = quiz.questions;
    const [option] = question?.options ?? [];
    const refused = async (input: Record<string, unknown>) => {
      const row = await answer(input);
      return isAnswer(row) ? null : [row.__typename, row.code];
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

describe("before the answer is given", () => {
  /** What only an answer may show: names of fields, at any depth. */
  const SECRETS = [
    "key",
    "explanation",
    "truth",
    "rule",
    "verdictEn",
    "verdictZh",
    "correctOption",
  ];

  const namesIn = (value: unknown): readonly string[] => {
    if (Array.isArray(value)) return value.flatMap(namesIn);
    if (value === null || typeof value !== "object") return [];
    // What follows from stated facts names a rule of its own, which proves no question.
    return Object.entries(value).flatMap(([name, inner]) =>
      name === "derived" ? [name] : [name, ...namesIn(inner)],
    );
  };

  it("no field that an attempt or a quiz leads to shows a key, a proof or an explanation", async () => {
    const attempt = await started({ size: 10, topics: ["docker"], seed: "secret" });
    const variables = { id: attempt.id, code: attempt.quiz.code };

    const walk = async (root: string, type: string) => {
      const selections = everySelection(open.schema, type);
      const seen = new Set<string>();
      for (const selection of selections) {
        const { data, errors } = await open.ask(
          `query($id: ID = "", $code: ID = "") { ${root} { ${selection} } attempt(id: $id) { answered } quiz(code: $code) { size } }`,
          variables,
        );
        expect(errors).toEqual([]);
        for (const name of namesIn(data)) seen.add(name);
      }
      return { selections: selections.join(" "), seen };
    };

    for (const [root, type] of [
      ["attempt(id: $id)", "Attempt"],
      ["quiz(code: $code)", "Quiz"],
      ["featuredQuiz", "Quiz"],
    ] as const) {
      const { selections, seen } = await walk(root, type);
      expect(selections.includes("explanation")).toBe(type === "Attempt");
      expect([...seen]).toEqual(
        expect.arrayContaining(["questions", "options", "stemZh", "textEn"]),
      );
      for (const secret of SECRETS) expect(seen).not.toContain(secret);
    }
  }, 240_000);

  it("one answer shows the key of its own question and of no other", async () => {
    const attempt = await started({ size: 3, seed: "one key" });
    const { key } = await answered({ attemptId: attempt.id, questionId: "2", chosen: ["a"] });
    const { data } = await open.ask(
      "query($id: ID!) { attempt(id: $id) { answers { questionId key explanation { options { optionId } } } } }",
      { id: attempt.id },
    );
    expect(data).toEqual({
      attempt: {
        answers: [{ questionId: "2", key, explanation: { options: expect.any(Array) } }],
      },
    });
  });

  it("a question's text, ids and order do not depend on who asks", async () => {
    const [one, two] = [
      await started({ size: 5, seed: "order" }),
      await started({ size: 5, seed: "order" }),
    ];
    expect(one.quiz.questions).toEqual(two.quiz.questions);
    expect(one.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
