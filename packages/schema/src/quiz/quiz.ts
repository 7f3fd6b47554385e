import type { Bilingual } from "@strata/graph-model";
import type { AnswerFormat, Question, Quiz } from "@strata/quiz";
import type { Builder, Feature } from "../builder.ts";
import { enumValues } from "../enum-values.ts";
import type { Join } from "../join.ts";
import { present } from "../present.ts";

const FORMAT_TEXTS: Record<AnswerFormat, string> = {
  PICK_ONE: "One of the options is right.",
  PICK_MANY: "Several of the options are right; all of them and no other are to be chosen.",
  TRUE_FALSE: "The two options are true and false.",
  PUT_IN_ORDER: "All options are to be put in their order.",
  MATCH_PAIRS: "Each option is to be matched with one of the targets.",
  TYPE_THE_TERM: "A name is to be typed; there are no options.",
};

/** What may be known of an option before the answer. */
interface ShownOption {
  readonly id: string;
  readonly text: Bilingual;
}

/**
 * What may be known of a question before the answer. The stored question is narrowed to this before any resolver sees
 * it, so that no later field can reach its key.
 */
interface ShownQuestion {
  readonly id: string;
  readonly number: number;
  readonly type: string;
  readonly format: AnswerFormat;
  readonly stem: Bilingual;
  readonly options: readonly ShownOption[];
}

interface ShownQuiz {
  readonly code: string;
  readonly revision: string;
  readonly engineVersion: string;
  readonly topics: readonly string[];
  readonly types: readonly string[];
  readonly questions: readonly ShownQuestion[];
}

const shownQuestion = ({ id, number, type, format, stem, options }: Question): ShownQuestion => ({
  id,
  number,
  type,
  format,
  stem,
  options: options.map((option) => ({ id: option.id, text: option.text })),
});

/** A quiz without its keys, proofs and explanations. */
export const shownQuiz = (quiz: Quiz): ShownQuiz => ({
  code: quiz.code,
  revision: quiz.revision,
  engineVersion: quiz.engineVersion,
  topics: quiz.blueprint.topics,
  types: quiz.blueprint.types,
  questions: quiz.questions.map(shownQuestion),
});

const defineQuiz = (builder: Builder, join: Join) => {
  const format = builder.enumType("AnswerFormat", {
    description: "How a question is answered. Question types are many, formats few.",
    values: enumValues(FORMAT_TEXTS),
  });

  const option = builder.objectRef<ShownOption>("Option").implement({
    description: "One answer to choose.",
    fields: (t) => ({
      id: t.exposeID("id", { description: "Within its question; says nothing of the key." }),
      textEn: t.string({ description: "In English.", resolve: ({ text }) => text.en }),
      textZh: t.string({ description: "In Chinese.", resolve: ({ text }) => text.zh }),
    }),
  });

  const question = builder.objectRef<ShownQuestion>("Question").implement({
    description: "A question as it stands before the answer. Key and proof come with the answer.",
    fields: (t) => ({
      id: t.exposeID("id", { description: "Within its quiz." }),
      number: t.exposeInt("number", { description: "Place in the quiz, from 1." }),
      type: t.exposeID("type", {
        description: "What sort of question it is, such as relation-target. New ones may appear.",
      }),
      format: t.expose("format", { type: format, description: "How it is answered." }),
      stemEn: t.string({ description: "The question in English.", resolve: ({ stem }) => stem.en }),
      stemZh: t.string({ description: "The question in Chinese.", resolve: ({ stem }) => stem.zh }),
      options: t.field({
        type: [option],
        description: "In the order in which everyone sees them.",
        resolve: ({ options }) => [...options],
      }),
    }),
  });

  return builder.objectRef<ShownQuiz>("Quiz").implement({
    description: "Stored questions, the same for everyone who has the code.",
    fields: (t) => ({
      code: t.exposeID("code", { description: "Its name; share it to share the quiz." }),
      revision: t.exposeString("revision", {
        description: "Hash of the knowledge that it was made from.",
      }),
      engineVersion: t.exposeString("engineVersion", {
        description: "Version of the engine that made it.",
      }),
      topics: t.field({
        type: ["Entity"],
        description: "What it was asked to be about; empty for everything.",
        resolve: async ({ topics }, _args, context, info) =>
          present(await join.nodes("Entity", topics, context, info)),
      }),
      types: t.idList({
        description: "The question types that it was asked to have; empty for all.",
        resolve: ({ types }) => [...types],
      }),
      size: t.int({
        description: "Number of questions.",
        resolve: ({ questions }) => questions.length,
      }),
      questions: t.field({
        type: [question],
        description: "In the order asked.",
        resolve: ({ questions }) => [...questions],
      }),
    }),
  });
};

export type QuizRef = ReturnType<typeof defineQuiz>;

/** The quiz as it is shown, and `quiz(code)`. */
export const quiz = (builder: Builder, join: Join): QuizRef => {
  const ref = defineQuiz(builder, join);
  builder.queryField("quiz", (t) =>
    t.field({
      type: ref,
      nullable: true,
      description: "The quiz with this code; null when there is none.",
      args: { code: t.arg.id({ required: true, description: "As in its link." }) },
      resolve: async (_root, { code }, { services }) => {
        const found = await services.quizStore.quiz(code);
        return found && shownQuiz(found);
      },
    }),
  );
  return ref;
};

/** `featuredQuiz`: one question for a home page, the same for everyone on one day. */
export const featuredQuiz =
  (ref: QuizRef): Feature =>
  (builder) => {
    builder.queryField("featuredQuiz", (t) =>
      t.field({
        type: ref,
        nullable: true,
        description:
          "A quiz of one question, the same for everyone on one day (UTC). To answer it, start it by its code. Null when the graph proves no question.",
        resolve: async (_root, _args, { services }) => {
          const found = await services.featuredQuiz();
          return found && shownQuiz(found);
        },
      }),
    );
  };
