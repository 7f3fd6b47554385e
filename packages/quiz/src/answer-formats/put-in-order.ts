import { type AnswerFormatDefinition, unknownOption, wrongNumber } from "./answer-format.ts";
import { optionId } from "./option-ids.ts";

/** Pairs that stand the wrong way round (Kendall's tau distance). */
const inversions = (order: readonly number[]): number =>
  order.reduce((sum, one, i) => sum + order.slice(i + 1).filter((later) => later < one).length, 0);

/** Putting all options in their order. Credit is the share of pairs that stand the right way round. */
export const putInOrder: AnswerFormatDefinition = {
  options: { min: 3, max: 6 },
  chooses: false,
  showsOptions: true,
  isSound: (options) =>
    options.every(({ right }) => right) &&
    // Shown in its order already, it would ask nothing.
    options.some(({ place }, i) => place !== i),
  keyOf: (options) =>
    options
      .map(({ place }, i) => ({ id: optionId(i), place }))
      .sort((a, b) => a.place - b.place)
      .map(({ id }) => id),
  grade: (question, chosen) => {
    const { length } = question.key;
    if (chosen.length !== length || new Set(chosen).size !== length) {
      return wrongNumber(`Put all ${length} options in order, each once.`);
    }
    const foreign = unknownOption(question, chosen);
    if (foreign !== null) return foreign;
    const wrong = inversions(chosen.map((id) => question.key.indexOf(id)));
    return { correct: wrong === 0, credit: 1 - wrong / ((length * (length - 1)) / 2) };
  },
};
