import { type AnswerFormatDefinition, unknownOption, wrongNumber } from "./answer-format.ts";
import { optionId, pairId, targetId } from "./option-ids.ts";

/** Matching each option with one target. An answer is a list of pairs such as "a:2"; credit is the share of pairs that are right. */
export const matchPairs: AnswerFormatDefinition = {
  options: { min: 3, max: 4 },
  chooses: false,
  showsOptions: true,
  isSound: (options) =>
    options.every(({ right, target }) => right && target !== null) &&
    new Set(options.map(({ target }) => target?.en)).size === options.length,
  keyOf: (options, targets) =>
    options.map(({ target }, i) =>
      pairId(optionId(i), targetId(targets.findIndex(({ en }) => en === target?.en))),
    ),
  grade: (question, chosen) => {
    const pairs = chosen.map((pair) => pair.split(":"));
    const options = pairs.map(([option = ""]) => option);
    const count = question.options.length;
    if (chosen.length !== count || new Set(options).size !== count) {
      return wrongNumber(`Match all ${count} options, each with one target, as in "a:2".`);
    }
    const targets = pairs.map(([, target = ""]) => target);
    const foreign =
      unknownOption(question, options) ?? unknownOption({ options: question.targets }, targets);
    if (foreign !== null) return foreign;
    const right = chosen.filter((pair) => question.key.includes(pair)).length;
    return { correct: right === count, credit: right / count };
  },
};
