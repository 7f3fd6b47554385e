import type { AnswerFormatDefinition } from "./answer-format.ts";
import { gradeOneOption } from "./pick-one.ts";

export const trueFalse: AnswerFormatDefinition = {
  options: { min: 2, max: 2 },
  grade: gradeOneOption,
};
