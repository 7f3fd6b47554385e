import {
  type AnswerFormatDefinition,
  allOrNothing,
  type Grade,
  type KeyedOption,
  type Marked,
  unknownOption,
  wrongNumber,
} from "./answer-format.ts";
import { optionId } from "./option-ids.ts";

/** Marks one chosen option; none, several or a foreign one is no answer rather than a wrong one. */
const gradeOneOption = (question: Marked, chosen: readonly string[]): Grade => {
  const [only, ...more] = chosen;
  if (only === undefined || more.length > 0) {
    return wrongNumber(`Choose one option; ${chosen.length} were chosen.`);
  }
  return unknownOption(question, chosen) ?? allOrNothing(question.key.includes(only));
};

/** The ids of the right options. */
export const rightOptions = (options: readonly KeyedOption[]): readonly string[] =>
  options.flatMap(({ right }, i) => (right ? [optionId(i)] : []));

export const pickOne: AnswerFormatDefinition = {
  options: { min: 2, max: 4 },
  chooses: true,
  showsOptions: true,
  isSound: (options) => options.filter(({ right }) => right).length === 1,
  keyOf: rightOptions,
  grade: gradeOneOption,
};
