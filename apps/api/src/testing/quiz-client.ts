import { fileURLToPath } from "node:url";
import { loadSeed, revisionOf } from "@strata/graph-model/seed-files";
import { applySeed, connect, migrate, type Neo4jAddress } from "@strata/graph-store";
import { expect } from "vitest";
import { type OpenApi, openApi } from "./open-api.ts";

const SEED_FOLDER = fileURLToPath(new URL("../../../../graph-seed/", import.meta.url));

export interface ChoiceRow {
  readonly id: string;
  readonly textEn: string;
  readonly textZh: string;
}

export interface QuestionRow {
  readonly id: string;
  readonly number: number;
  readonly format: string;
  readonly stemEn: string;
  readonly stemZh: string;
  readonly options: readonly ChoiceRow[];
  readonly targets: readonly ChoiceRow[];
}

export interface ErrorRow {
  readonly __typename: string;
  readonly code: string;
  readonly message: string;
  readonly parameters: readonly { readonly name: string; readonly values: readonly string[] }[];
}

export interface ExplanationRow {
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
}

/** An answer whose marks may be told. */
export interface MarkedRow {
  readonly __typename: "Answer";
  readonly questionId: string;
  readonly chosen: readonly string[];
  readonly answeredAt: string | null;
  readonly correct: boolean;
  readonly credit: number;
  readonly fact: string;
  readonly key: readonly string[];
  readonly explanation: ExplanationRow;
}

export interface AttemptRow {
  readonly __typename: "Attempt";
  readonly id: string;
  readonly finishedAt: string | null;
  readonly madeQuiz: boolean;
  readonly answered: number;
  readonly correct: number | null;
  readonly score: number | null;
  readonly ability: { readonly theta: number; readonly standardError: number } | null;
  readonly next: QuestionRow | null;
  readonly answers: readonly MarkedRow[];
  readonly quiz: {
    readonly code: string;
    readonly mode: string;
    readonly size: number;
    readonly isStale: boolean;
    readonly questions: readonly QuestionRow[];
  };
}

const ERROR = "__typename ... on MutationError { code message parameters { name values } }";
const QUESTION =
  "id number format stemEn stemZh options { id textEn textZh } targets { id textEn textZh }";
const ANSWER = "questionId chosen answeredAt correct credit fact key";
const ATTEMPT = `__typename id finishedAt madeQuiz answered correct score ability { theta standardError }
  next { ${QUESTION} } answers { ${ANSWER} explanation { verdictEn } }
  quiz { code mode size isStale questions { ${QUESTION} } }`;

const QUERIES = {
  startQuiz: `mutation($input: StartQuizInput!) { startQuiz(input: $input) { ${ERROR} ... on Attempt { ${ATTEMPT} } } }`,
  finishQuiz: `mutation($attemptId: ID!) { finishQuiz(attemptId: $attemptId) { ${ERROR} ... on Attempt { ${ATTEMPT} } } }`,
  answerQuestion: `mutation($input: AnswerQuestionInput!) { answerQuestion(input: $input) { ${ERROR}
    ... on Answer { ${ANSWER} explanation {
      verdictEn verdictZh claims { id sections { id } } entities { id }
      options { optionId truth rule textEn textZh claims { id } sections { id } } } } } }`,
  attempt: `query($id: ID!) { attempt(id: $id) { ${ATTEMPT} } }`,
} as const;

type Row = { readonly __typename: string };

/** A database that holds graph-seed and nothing else. WRITES to it. */
export const seedGraph = async (address: Neo4jAddress): Promise<void> => {
  const { knowledge } = await loadSeed(SEED_FOLDER);
  if (knowledge === null) throw new Error("graph-seed is not valid.");
  const driver = await connect(address);
  try {
    await migrate(driver);
    await applySeed(driver, knowledge, revisionOf(knowledge));
  } finally {
    await driver.close();
  }
};

/** The API over graph-seed. WRITES to the database. */
export const openSeededApi = async (address: Neo4jAddress): Promise<OpenApi> => {
  await seedGraph(address);
  return openApi(address);
};

/** Takes quizzes over GraphQL. What fails without being asked to fails the test. */
export const quizClient = ({ ask }: Pick<OpenApi, "ask">) => {
  const send = async <Result>(
    field: keyof typeof QUERIES,
    variables: Readonly<Record<string, unknown>>,
  ): Promise<Result> => {
    const { data, errors } = await ask<Record<string, Result>>(QUERIES[field], variables);
    expect(errors).toEqual([]);
    return data[field] as Result;
  };
  const got = <Wanted extends Row>(row: Row, type: Wanted["__typename"]): Wanted => {
    if (row.__typename !== type) throw new Error(`No ${type}: ${JSON.stringify(row)}`);
    return row as Wanted;
  };
  const refused = (row: Row): ErrorRow => {
    if (!("code" in row)) throw new Error(`Not refused: ${JSON.stringify(row)}`);
    return row as ErrorRow;
  };
  type Input = Readonly<Record<string, unknown>>;
  const answer = (input: Input) => send<Row>("answerQuestion", { input });
  const start = (input: Input) => send<Row>("startQuiz", { input });
  return {
    started: async (input: Input) => got<AttemptRow>(await start(input), "Attempt"),
    startRefused: async (input: Input) => refused(await start(input)),
    answered: async (input: Input) => got<MarkedRow>(await answer(input), "Answer"),
    answerRefused: async (input: Input) => refused(await answer(input)),
    finished: async (attemptId: string) =>
      got<AttemptRow>(await send<Row>("finishQuiz", { attemptId }), "Attempt"),
    finishRefused: async (attemptId: string) =>
      refused(await send<Row>("finishQuiz", { attemptId })),
    attempt: (id: string) => send<AttemptRow | null>("attempt", { id }),
  };
};

export type QuizClient = ReturnType<typeof quizClient>;

/** Some answer that can be marked, in the form that the question's format takes. */
export const anyAnswer = ({ format, options, targets }: QuestionRow): readonly string[] => {
  const ids = options.map(({ id }) => id);
  switch (format) {
    case "PUT_IN_ORDER":
      return ids;
    case "MATCH_PAIRS":
      return ids.map((id, i) => `${id}:${targets[i]?.id}`);
    case "TYPE_THE_TERM":
      return ["no such name"];
    default:
      return ids.slice(0, 1);
  }
};

/** An answer that can be marked and is wrong. */
export const wrongAnswer = (question: QuestionRow, key: readonly string[]): readonly string[] => {
  switch (question.format) {
    case "PUT_IN_ORDER":
      return [...key].reverse();
    case "MATCH_PAIRS": {
      const targets = key.map((pair) => pair.split(":")[1]);
      return key.map((pair, i) => `${pair.split(":")[0]}:${targets[(i + 1) % targets.length]}`);
    }
    case "TYPE_THE_TERM":
      return ["no such name"];
    default:
      return question.options
        .map(({ id }) => id)
        .filter((id) => !key.includes(id))
        .slice(0, 1);
  }
};

/** The values of one parameter of an error. */
export const parameter = ({ parameters }: ErrorRow, name: string): readonly string[] | undefined =>
  parameters.find((one) => one.name === name)?.values;
