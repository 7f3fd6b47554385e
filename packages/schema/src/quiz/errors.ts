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
  UNKNOWN_MODE: "There is no such mode.",
  UNKNOWN_LEVEL: "There is no such level of difficulty.",
  TYPE_NOT_IN_MODE: "The mode does not ask questions of this type.",
  FACTS_NEEDED: "The mode asks given facts, and none is given.",
  TOO_MANY_FACTS: "More facts are named than a quiz may have.",
  UNKNOWN_ATTEMPT: "No attempt has this id.",
  UNKNOWN_QUESTION: "The quiz has no such question.",
  UNKNOWN_OPTION: "The question has no such option.",
  WRONG_NUMBER_OF_OPTIONS: "More or fewer options were chosen than the question takes.",
  EMPTY_TERM: "A name was to be typed, and nothing was.",
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

export class UnknownTopicError extends MutationError {
  override readonly name = "UnknownTopicError";
  constructor(topics: readonly string[]) {
    super("UNKNOWN_TOPIC", `No entity has the id ${topics.join(", ")}.`, { topics });
  }
}

export class UnknownQuizError extends MutationError {
  override readonly name = "UnknownQuizError";
  constructor(quizCode: string) {
    super("UNKNOWN_QUIZ", `No quiz has the code ${quizCode}.`, { quizCode });
  }
}

export class BlueprintError extends MutationError {
  override readonly name = "BlueprintError";
}

export class UnknownAttemptError extends MutationError {
  override readonly name = "UnknownAttemptError";
  constructor(attemptId: string) {
    super("UNKNOWN_ATTEMPT", `No attempt has the id ${attemptId}.`, { attemptId });
  }
}

export class UnknownQuestionError extends MutationError {
  override readonly name = "UnknownQuestionError";
  constructor(questionId: string) {
    super("UNKNOWN_QUESTION", `The quiz has no question ${questionId}.`, { questionId });
  }
}

export class InvalidAnswerError extends MutationError {
  override readonly name = "InvalidAnswerError";
}

const DESCRIPTIONS = [
  [UnknownTopicError, "UnknownTopicError", "A topic names no entity."],
  [UnknownQuizError, "UnknownQuizError", "No quiz has the code."],
  [BlueprintError, "BlueprintError", "No quiz can be made of what was asked for."],
  [UnknownAttemptError, "UnknownAttemptError", "No attempt has the id."],
  [UnknownQuestionError, "UnknownQuestionError", "The quiz has no such question."],
  [InvalidAnswerError, "InvalidAnswerError", "The chosen options cannot be marked as an answer."],
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
