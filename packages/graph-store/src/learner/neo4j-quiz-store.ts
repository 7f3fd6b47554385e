import { type Attempt, CONFIDENCES, type QuizStore, type RecordedAnswer } from "@strata/quiz";
import neo4j, { type Driver, Neo4jError } from "neo4j-driver";
import {
  ATTEMPT_BY_ID,
  CREATE_ATTEMPT,
  FINISH_ATTEMPT,
  QUIZ_BY_CODE,
  RECORD_ANSWER,
  SAVE_QUIZ,
  SAVE_REPORT,
} from "../cypher/quiz-store.ts";
import {
  boolean,
  list,
  optionalBoolean,
  optionalNumber,
  optionalString,
  optionalWord,
  string,
  strings,
} from "../reader/fields.ts";
import { type Parameters, type PlainRow, plainRow, type QueryOptions, read } from "../run-query.ts";
import { StoreError } from "../store-error.ts";
import { quizFrom, SCHEMA_VERSION } from "./snapshot.ts";

const VERSION = neo4j.int(SCHEMA_VERSION);

const CONSTRAINT_BROKEN = "Neo.ClientError.Schema.ConstraintValidationFailed";

/**
 * Keeps quizzes and attempts in Neo4j. A quiz is stored whole, as JSON: grading reads the snapshot, so that
 * seeding never changes a quiz. Run `migrate` first: uniqueness is what makes recording atomic.
 */
export const neo4jQuizStore = (
  driver: Driver,
  options: QueryOptions = { timeoutMs: 10_000 },
): QuizStore => {
  const write = async (cypher: string, parameters: Parameters): Promise<readonly PlainRow[]> => {
    const session = driver.session();
    try {
      return await session.executeWrite(
        async (transaction) => (await transaction.run(cypher, parameters)).records.map(plainRow),
        { timeout: options.timeoutMs },
      );
    } finally {
      await session.close();
    }
  };

  return {
    saveQuiz: async (quiz, madeBy) => {
      const { code, seed, revision, engineVersion } = quiz;
      await write(SAVE_QUIZ, {
        code,
        snapshot: JSON.stringify(quiz),
        properties: { seed, revision, engineVersion, madeBy, schemaVersion: VERSION },
      });
    },

    quiz: async (code) => {
      const [row] = await read(driver, QUIZ_BY_CODE, { code }, options);
      return row === undefined ? null : quizFrom(string(row, "snapshot"));
    },

    createAttempt: async (attempt) => {
      const [row] = await write(CREATE_ATTEMPT, { ...attempt, schemaVersion: VERSION }).catch(
        (error: unknown) => {
          if (!(error instanceof Neo4jError && error.code === CONSTRAINT_BROKEN)) throw error;
          throw new StoreError("ATTEMPT_EXISTS", `Attempt ${attempt.id} exists already.`, error);
        },
      );
      if (row === undefined) {
        throw new StoreError("QUIZ_UNKNOWN", `No quiz has the code ${attempt.quizCode}.`);
      }
      return attemptFrom(row.attempt);
    },

    attempt: async (id) => {
      const [row] = await read(driver, ATTEMPT_BY_ID, { id }, options);
      return row === undefined ? null : attemptFrom(row.attempt);
    },

    recordAnswer: async (attemptId, answer) => {
      const [row] = await write(RECORD_ANSWER, {
        attemptId,
        answerId: `${attemptId}/${answer.questionId}`,
        answer: { ...answer },
      });
      if (row === undefined) return { refused: "UNKNOWN_ATTEMPT" };
      return row.answer === null
        ? { refused: "ATTEMPT_FINISHED" }
        : { answer: answerFrom(row.answer) };
    },

    finishAttempt: async (id, finishedAt) => {
      const [row] = await write(FINISH_ATTEMPT, { id, finishedAt });
      return row === undefined ? null : attemptFrom(row.attempt);
    },

    saveReport: async ({ id, question, ...report }) => {
      await write(SAVE_REPORT, {
        id,
        properties: {
          ...report,
          questionId: question.id,
          question: JSON.stringify(question),
          schemaVersion: VERSION,
        },
      });
    },
  };
};

const attemptFrom = (record: unknown): Attempt => ({
  id: string(record, "id"),
  quizCode: string(record, "quizCode"),
  startedAt: string(record, "startedAt"),
  // Attempts of schema version 1 say neither.
  madeQuiz: optionalBoolean(record, "madeQuiz") ?? false,
  finishedAt: optionalString(record, "finishedAt"),
  answers: list(record, "answers").map(answerFrom),
});

const answerFrom = (record: unknown): RecordedAnswer => ({
  questionId: string(record, "questionId"),
  chosen: strings(record, "chosen"),
  confidence: optionalWord(record, "confidence", CONFIDENCES),
  correct: boolean(record, "correct"),
  // Answers of before there was credit for a part have none.
  credit: optionalNumber(record, "credit") ?? (boolean(record, "correct") ? 1 : 0),
  answeredAt: string(record, "answeredAt"),
});
