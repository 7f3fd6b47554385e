import type { QuestionTypeId } from "./question-types/registry.ts";

/**
 * What a quiz is for. PRACTICE, REVIEW and MISTAKES explain each answer at once; TEST, ADAPTIVE and CHALLENGE when all is answered. REVIEW and MISTAKES
 * ask given facts. The questions of ADAPTIVE are a bank of which a test asks a part.
 */
export const QUIZ_MODES = [
  "PRACTICE",
  "TEST",
  "ADAPTIVE",
  "REVIEW",
  "MISTAKES",
  "CHALLENGE",
] as const;
export type QuizMode = (typeof QUIZ_MODES)[number];

/** Whether answers are explained one by one, and not only at the end. */
export const explainsAtOnce = (mode: QuizMode): boolean =>
  mode === "PRACTICE" || mode === "REVIEW" || mode === "MISTAKES";

/** How hard the questions are supposed to be: the prior difficulty below −0.5 logits, between, above 0.5. */
export const LEVELS = ["EASY", "MEDIUM", "HARD"] as const;
export type Level = (typeof LEVELS)[number];

const MEDIUM_WITHIN = 0.5;

/** The level of a difficulty in logits. */
export const levelOf = (difficulty: number): Level => {
  if (difficulty < -MEDIUM_WITHIN) return "EASY";
  return difficulty > MEDIUM_WITHIN ? "HARD" : "MEDIUM";
};

/** What a quiz is to be made of. An empty list means: all. */
export interface Blueprint {
  readonly mode: QuizMode;
  /** Ids of entities; a question's fact is about one of them. */
  readonly topics: readonly string[];
  readonly types: readonly QuestionTypeId[];
  readonly levels: readonly Level[];
  /** Ids of the facts to ask, the most wanted first; see `Question.fact`. */
  readonly facts: readonly string[];
  readonly size: number;
}

/** A blueprint as it arrives: nothing of it is checked yet. What is left out is PRACTICE and everything. */
export interface BlueprintRequest {
  readonly mode?: string;
  readonly topics: readonly string[];
  readonly types: readonly string[];
  readonly levels?: readonly string[];
  readonly facts?: readonly string[];
  readonly size: number;
}

export const QUIZ_SIZE = { min: 1, max: 50 } as const;

/** Most facts that a blueprint may name. */
export const MOST_FACTS = 500;

interface Problem<Code extends string, Parameters> {
  readonly code: Code;
  readonly message: string;
  readonly parameters: Parameters;
}

/** Why no quiz can be made of a blueprint, and what can be had instead. */
export type BlueprintProblem =
  | Problem<
      "SIZE_OUT_OF_RANGE",
      { readonly size: number; readonly min: number; readonly max: number }
    >
  | Problem<
      "UNKNOWN_MODE" | "UNKNOWN_LEVEL",
      { readonly given: readonly string[]; readonly known: readonly string[] }
    >
  | Problem<
      "UNKNOWN_TYPE",
      { readonly types: readonly string[]; readonly known: readonly string[] }
    >
  | Problem<
      "TYPE_NOT_IN_MODE",
      { readonly types: readonly string[]; readonly modes: readonly QuizMode[] }
    >
  | Problem<"UNKNOWN_TOPIC", { readonly topics: readonly string[] }>
  | Problem<"FACTS_NEEDED", { readonly mode: QuizMode }>
  | Problem<"TOO_MANY_FACTS", { readonly facts: number; readonly max: number }>
  | Problem<
      "TOO_FEW_QUESTIONS",
      {
        readonly asked: number;
        readonly possible: number;
        /** Types that were not asked for and would add questions on these topics. */
        readonly otherTypes: readonly string[];
        /** Ids of entities next to the topics that would add questions. */
        readonly otherTopics: readonly string[];
      }
    >;
