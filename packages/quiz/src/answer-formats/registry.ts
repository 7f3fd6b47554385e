import type { AnswerFormatDefinition } from "./answer-format.ts";
import { pickOne } from "./pick-one.ts";
import { trueFalse } from "./true-false.ts";

/** Every way of answering. */
export const ANSWER_FORMATS = {
  PICK_ONE: pickOne,
  TRUE_FALSE: trueFalse,
} as const satisfies Record<string, AnswerFormatDefinition>;

export type AnswerFormat = keyof typeof ANSWER_FORMATS;
export const ANSWER_FORMAT_IDS = Object.keys(ANSWER_FORMATS) as readonly AnswerFormat[];
