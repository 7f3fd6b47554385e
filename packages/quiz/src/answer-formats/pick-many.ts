import {
  type AnswerFormatDefinition,
  allOrNothing,
  unknownOption,
  wrongNumber,
} from "./answer-format.ts";
import { rightOptions } from "./pick-one.ts";

/** Picking all that are right, of which there are at least two, and none that is wrong. There is no credit for a part. */
export const pickMany: AnswerFormatDefinition = {
  options: { min: 3, max: 6 },
  chooses: true,
  showsOptions: true,
  isSound: (options) => {
    const right = options.filter((option) => option.right).length;
    return right >= 2 && right < options.length;
  },
  keyOf: rightOptions,
  grade: (question, chosen) => {
    if (chosen.length === 0) return wrongNumber("Choose at least one option; none was chosen.");
    if (new Set(chosen).size < chosen.length) return wrongNumber("Choose each option once.");
    const picked = new Set(chosen);
    return (
      unknownOption(question, chosen) ??
      allOrNothing(
        picked.size === question.key.length && question.key.every((id) => picked.has(id)),
      )
    );
  },
};
