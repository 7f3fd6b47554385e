import type { AnswerFormatDefinition, Grade, Marked } from "./answer-format.ts";

/** Marks one chosen option; none, several or a foreign one is no answer rather than a wrong one. */
export const gradeOneOption = (question: Marked, chosen: readonly string[]): Grade => {
  const [only, ...more] = chosen;
  if (only === undefined || more.length > 0) {
    return {
      invalid: {
        code: "WRONG_NUMBER_OF_OPTIONS",
        message: `Choose one option; ${chosen.length} were chosen.`,
      },
    };
  }
  if (!question.options.some((option) => option.id === only)) {
    const known = question.options.map((option) => option.id).join(", ");
    return {
      invalid: {
        code: "UNKNOWN_OPTION",
        message: `The question has no option "${only}"; it has ${known}.`,
      },
    };
  }
  return { correct: question.key.includes(only) };
};

export const pickOne: AnswerFormatDefinition = {
  options: { min: 2, max: 4 },
  grade: gradeOneOption,
};
