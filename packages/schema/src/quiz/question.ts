import type { Bilingual } from "@strata/graph-model";
import type { AnswerFormat, Question } from "@strata/quiz";
import type { Builder } from "../builder.ts";
import { enumValues } from "../enum-values.ts";

const FORMAT_TEXTS: Record<AnswerFormat, string> = {
  PICK_ONE: "One of the options is right. Answered with its id.",
  PICK_MANY:
    "Several of the options are right; all of them and no other are to be chosen. Answered with their ids.",
  TRUE_FALSE: "The two options are true and false. Answered with the id of one.",
  PUT_IN_ORDER: "All options are to be put in their order. Answered with all ids in that order.",
  MATCH_PAIRS:
    'Each option is to be matched with one of the targets. Answered with a pair such as "a:2" for each option.',
  TYPE_THE_TERM: "A name is to be typed; there are no options. Answered with what was typed.",
};

/** What may be known of an option or a target before the answer. */
interface ShownChoice {
  readonly id: string;
  readonly text: Bilingual;
}

/**
 * What may be known of a question before the answer. The stored question is narrowed to this before any resolver sees
 * it, so that no later field can reach its key.
 */
export interface ShownQuestion {
  readonly id: string;
  readonly number: number;
  readonly type: string;
  readonly format: AnswerFormat;
  readonly stem: Bilingual;
  readonly options: readonly ShownChoice[];
  readonly targets: readonly ShownChoice[];
}

const shownChoice = ({ id, text }: ShownChoice): ShownChoice => ({ id, text });

/** A question without its key, proof and explanation; under another number where it was drawn from a bank. */
export const shownQuestion = (
  { id, type, format, stem, options, targets, ...question }: Question,
  number = question.number,
): ShownQuestion => ({
  id,
  number,
  type,
  format,
  stem,
  options: options.map(shownChoice),
  targets: targets.map(shownChoice),
});

/** Questions as they stand before the answer. */
export const defineQuestion = (builder: Builder) => {
  const formatEnum = builder.enumType("AnswerFormat", {
    description: "How a question is answered. Question types are many, formats few.",
    values: enumValues(FORMAT_TEXTS),
  });

  const choice = (name: string, description: string, idDescription: string) =>
    builder.objectRef<ShownChoice>(name).implement({
      description,
      fields: (t) => ({
        id: t.exposeID("id", { description: idDescription }),
        textEn: t.string({ description: "In English.", resolve: ({ text }) => text.en }),
        textZh: t.string({ description: "In Chinese.", resolve: ({ text }) => text.zh }),
      }),
    });
  const option = choice(
    "Option",
    "One answer to choose.",
    "Within its question; says nothing of the key.",
  );
  const target = choice(
    "Target",
    "What an option can be matched with.",
    'Within its question: "1", "2" and so on.',
  );

  const questionRef = builder.objectRef<ShownQuestion>("Question").implement({
    description: "A question as it stands before the answer. Key and proof come with the answer.",
    fields: (t) => ({
      id: t.exposeID("id", { description: "Within its quiz." }),
      number: t.exposeInt("number", {
        description: "Place in the quiz, from 1; of an adaptive test the place in the attempt.",
      }),
      type: t.exposeID("type", {
        description:
          "What sort of question it is, such as relation-target; see questionTypes. New ones may appear.",
      }),
      format: t.expose("format", { type: formatEnum, description: "How it is answered." }),
      stemEn: t.string({ description: "The question in English.", resolve: ({ stem }) => stem.en }),
      stemZh: t.string({ description: "The question in Chinese.", resolve: ({ stem }) => stem.zh }),
      options: t.field({
        type: [option],
        description: "In the order in which everyone sees them; none where a name is typed.",
        resolve: ({ options }) => [...options],
      }),
      targets: t.field({
        type: [target],
        description: "What the options are to be matched with; none in other formats.",
        resolve: ({ targets }) => [...targets],
      }),
    }),
  });

  return { formatEnum, questionRef };
};

export type QuestionRefs = ReturnType<typeof defineQuestion>;
