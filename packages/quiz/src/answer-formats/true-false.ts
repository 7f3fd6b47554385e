import type { AnswerFormatDefinition } from "./answer-format.ts";
import { pickOne } from "./pick-one.ts";

/** Picking one of "true" and "false", which stand in this order and are the same everywhere. */
export const trueFalse: AnswerFormatDefinition = {
  ...pickOne,
  options: { min: 2, max: 2 },
  chooses: false,
};
