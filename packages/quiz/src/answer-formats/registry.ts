import type { AnswerFormatDefinition } from "./answer-format.ts";
import { matchPairs } from "./match-pairs.ts";
import { pickMany } from "./pick-many.ts";
import { pickOne } from "./pick-one.ts";
import { putInOrder } from "./put-in-order.ts";
import { trueFalse } from "./true-false.ts";
import { typeTheTerm } from "./type-the-term.ts";

/** Every way of answering. */
export const ANSWER_FORMATS = {
  PICK_ONE: pickOne,
  PICK_MANY: pickMany,
  TRUE_FALSE: trueFalse,
  PUT_IN_ORDER: putInOrder,
  MATCH_PAIRS: matchPairs,
  TYPE_THE_TERM: typeTheTerm,
} as const satisfies Record<string, AnswerFormatDefinition>;

export type AnswerFormat = keyof typeof ANSWER_FORMATS;
export const ANSWER_FORMAT_IDS = Object.keys(ANSWER_FORMATS) as readonly AnswerFormat[];
