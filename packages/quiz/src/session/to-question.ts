import { optionId, targetId } from "../answer-formats/option-ids.ts";
import { ANSWER_FORMATS } from "../answer-formats/registry.ts";
import type { ExplainedItem } from "../items/draft.ts";
import type { Question } from "../question.ts";

/** An item as it stands in a quiz, under its number. */
export const toQuestion = (item: ExplainedItem, number: number): Question => {
  const { showsOptions, keyOf } = ANSWER_FORMATS[item.format];
  const shown = showsOptions ? item.options : [];
  return {
    id: String(number),
    number,
    type: item.type,
    format: item.format,
    fact: item.fact,
    cell: item.cell,
    difficulty: item.difficulty,
    stem: item.stem,
    options: shown.map(({ text }, i) => ({ id: optionId(i), text })),
    targets: item.targets.map((text, i) => ({ id: targetId(i), text })),
    key: keyOf(item.options, item.targets),
    explanation: item.explanation,
  };
};
