/** What is wrong with an answer that cannot be marked. */
export interface InvalidAnswer {
  readonly code: "UNKNOWN_OPTION" | "WRONG_NUMBER_OF_OPTIONS";
  readonly message: string;
}

/** What marking needs to know of a question. */
export interface Marked {
  readonly options: readonly { readonly id: string }[];
  readonly key: readonly string[];
}

export type Grade = { readonly correct: boolean } | { readonly invalid: InvalidAnswer };

/** One way of answering. Formats are few and closed: the web renders each once, whatever the question type. */
export interface AnswerFormatDefinition {
  /** How many options a question of this format may have. */
  readonly options: { readonly min: number; readonly max: number };
  readonly grade: (question: Marked, chosen: readonly string[]) => Grade;
}
