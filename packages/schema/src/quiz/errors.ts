import type { Builder } from "../builder.ts";
import { enumValues } from "../enum-values.ts";

const CODES = {
  UNKNOWN_TOPIC: "A topic names no entity.",
  UNKNOWN_QUIZ: "No quiz has this code.",
  UNKNOWN_QUESTION_TYPE: "There is no such question type.",
  SIZE_OUT_OF_RANGE: "A quiz cannot have so few or so many questions.",
  TOO_FEW_QUESTIONS: "The graph proves fewer questions on this than were asked for.",
  CONFLICTING_INPUT: "A quiz was named by its code and described anew at once.",
  SEED_TOO_LONG: "A seed is a short text.",
  TYPE_NOT_IN_MODE: "The mode does not ask questions of this type.",
  FACTS_NEEDED: "The mode asks given facts, and none is given.",
  TOO_MANY_FACTS: "More facts are named than a quiz may have.",
  UNKNOWN_ATTEMPT: "No attempt has this id.",
  ATTEMPT_FINISHED: "The attempt is finished and takes no more answers.",
  UNKNOWN_QUESTION: "The quiz has no such question, or an adaptive test does not ask it now.",
  UNKNOWN_OPTION: "The question has no such option.",
  WRONG_NUMBER_OF_OPTIONS: "More or fewer options were chosen than the question takes.",
  EMPTY_TERM: "A name was to be typed, and nothing was.",
  KEY_NOT_YOURS: "The key is for the attempt that made the quiz, or a finished one at it.",
  KEY_NEEDED: "The format cannot do without the key.",
  NOT_EXPORTABLE: "An adaptive test has no list of questions to write down.",
  COMMENT_TOO_LONG: "The comment is too long.",
} as const;

export type MutationErrorCode = keyof typeof CODES;

/** The values that a sentence in any language needs. */
export type Parameters = Readonly<Record<string, string | number | readonly string[]>>;

/**
 * A failure that a client is expected to handle: part of a mutation's result, not of `errors`.
 * `message` is for developers; pages write their own sentence from code and parameters.
 */
export abstract class MutationError extends Error {
  readonly code: MutationErrorCode;
  readonly parameters: Parameters;

  constructor(code: MutationErrorCode, message: string, parameters: Parameters) {
    super(message);
    this.code = code;
    this.parameters = parameters;
  }
}

/** The longest text of a client that is told back to it. */
const LONGEST_ECHO = 100;

const echo = (text: string): string =>
  text.length > LONGEST_ECHO ? `${text.slice(0, LONGEST_ECHO)}…` : text;

export class UnknownTopicError extends MutationError {
  override readonly name = "UnknownTopicError";
  /** `instead` are ids of entities that may have been meant. */
  constructor(topics: readonly string[], instead: readonly string[]) {
    const hint = instead.length === 0 ? "" : ` Perhaps ${instead.join(", ")}?`;
    super("UNKNOWN_TOPIC", `No entity has the id ${topics.map(echo).join(", ")}.${hint}`, {
      topics: topics.map(echo),
      instead,
    });
  }
}

export class UnknownQuizError extends MutationError {
  override readonly name = "UnknownQuizError";
  constructor(quizCode: string) {
    super("UNKNOWN_QUIZ", `No quiz has the code ${echo(quizCode)}. Start a new one.`, {
      quizCode: echo(quizCode),
    });
  }
}

export class BlueprintError extends MutationError {
  override readonly name = "BlueprintError";
}

export class UnknownAttemptError extends MutationError {
  override readonly name = "UnknownAttemptError";
  constructor(attemptId: string) {
    super(
      "UNKNOWN_ATTEMPT",
      `No attempt has the id ${echo(attemptId)}. Begin one with startQuiz.`,
      {
        attemptId: echo(attemptId),
      },
    );
  }
}

export class AttemptFinishedError extends MutationError {
  override readonly name = "AttemptFinishedError";
  constructor(attemptId: string, quizCode: string) {
    super(
      "ATTEMPT_FINISHED",
      `The attempt is finished. Start quiz ${quizCode} again to answer once more.`,
      { attemptId, quizCode },
    );
  }
}

export class UnknownQuestionError extends MutationError {
  override readonly name = "UnknownQuestionError";
  /** `questions` are the ids that the quiz has, or the one that an adaptive test asks now. */
  constructor(questionId: string, quizCode: string, questions: readonly string[]) {
    const instead = questions.length === 0 ? "none to answer" : questions.join(", ");
    super(
      "UNKNOWN_QUESTION",
      `Quiz ${quizCode} has no question ${echo(questionId)} here; it has ${instead}.`,
      { questionId: echo(questionId), quizCode, questions },
    );
  }
}

export class InvalidAnswerError extends MutationError {
  override readonly name = "InvalidAnswerError";
}

export class QuizExportError extends MutationError {
  override readonly name = "QuizExportError";
}

export class ReportError extends MutationError {
  override readonly name = "ReportError";
}

const DESCRIPTIONS = [
  [UnknownTopicError, "UnknownTopicError", "A topic names no entity."],
  [UnknownQuizError, "UnknownQuizError", "No quiz has the code."],
  [BlueprintError, "BlueprintError", "No quiz can be made of what was asked for."],
  [UnknownAttemptError, "UnknownAttemptError", "No attempt has the id."],
  [AttemptFinishedError, "AttemptFinishedError", "The attempt takes no more answers."],
  [UnknownQuestionError, "UnknownQuestionError", "The quiz has no such question."],
  [InvalidAnswerError, "InvalidAnswerError", "What was chosen cannot be marked as an answer."],
  [QuizExportError, "QuizExportError", "The quiz cannot be written as was asked."],
  [ReportError, "ReportError", "The report cannot be taken."],
] as const;

/** The error types and what they have in common. */
export const defineErrors = (builder: Builder): void => {
  const code = builder.enumType("MutationErrorCode", {
    description: "What went wrong.",
    values: enumValues(CODES),
  });

  const parameter = builder
    .objectRef<{ readonly name: string; readonly values: readonly string[] }>("ErrorParameter")
    .implement({
      description: "A value to put into the sentence that a page writes.",
      fields: (t) => ({
        name: t.exposeString("name", { description: "Such as topics." }),
        values: t.stringList({
          description: "One or several values as text.",
          resolve: ({ values }) => [...values],
        }),
      }),
    });

  const common = builder.interfaceRef<MutationError>("MutationError").implement({
    description: "A failure that a client is expected to handle.",
    fields: (t) => ({
      code: t.expose("code", { type: code, description: "What went wrong." }),
      message: t.exposeString("message", { description: "For developers, in English." }),
      parameters: t.field({
        type: [parameter],
        description: "The values concerned.",
        resolve: ({ parameters }) =>
          Object.entries(parameters).map(([name, value]) => ({
            name,
            values: Array.isArray(value) ? value.map(String) : [String(value)],
          })),
      }),
    }),
  });

  for (const [type, name, description] of DESCRIPTIONS) {
    builder.objectType(type as typeof BlueprintError, { name, description, interfaces: [common] });
  }
};
