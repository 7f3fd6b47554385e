import { ADAPTIVE_TEST, LEVELS, type Level, type Quiz, type QuizMode } from "@strata/quiz";
import type { Builder, Feature } from "../builder.ts";
import { enumValues } from "../enum-values.ts";
import type { Join } from "../join.ts";
import { present } from "../present.ts";
import { type QuestionRefs, type ShownQuestion, shownQuestion } from "./question.ts";

const MODE_TEXTS: Record<QuizMode, string> = {
  PRACTICE: "Each answer is explained at once.",
  TEST: "Answers are marked and explained when the attempt is finished.",
  ADAPTIVE:
    "A test that chooses each question by the answers before, from a bank; explained when it is finished.",
  REVIEW: "Asks the given facts; each answer is explained at once.",
  MISTAKES: "Asks the given facts, once got wrong; each answer is explained at once.",
  CHALLENGE:
    "The same questions for all who have the code; explained when the attempt is finished.",
};

const LEVEL_TEXTS: Record<Level, string> = {
  EASY: "Supposed to be easier than most.",
  MEDIUM: "In between.",
  HARD: "Supposed to be harder than most.",
};

interface ShownQuiz {
  readonly code: string;
  readonly revision: string;
  readonly engineVersion: string;
  readonly mode: QuizMode;
  readonly topics: readonly string[];
  readonly types: readonly string[];
  readonly levels: readonly Level[];
  readonly size: number;
  readonly questions: readonly ShownQuestion[];
}

/**
 * A quiz without its keys, proofs and explanations; without the facts that it was asked to ask, which tell the answers; and without its seed, by
 * which anyone could make it again. A bank shows no question: which of them an attempt meets is told one by one.
 */
export const shownQuiz = ({
  code,
  revision,
  engineVersion,
  blueprint,
  questions,
}: Quiz): ShownQuiz => {
  const isBank = blueprint.mode === "ADAPTIVE";
  return {
    code,
    revision,
    engineVersion,
    mode: blueprint.mode,
    topics: blueprint.topics,
    types: blueprint.types,
    levels: blueprint.levels,
    size: isBank ? ADAPTIVE_TEST.most : questions.length,
    questions: isBank ? [] : questions.map((question) => shownQuestion(question)),
  };
};

const defineQuiz = (builder: Builder, join: Join, { questionRef }: QuestionRefs) => {
  const mode = builder.enumType("QuizMode", {
    description: "What a quiz is for, and when its answers are explained.",
    values: enumValues(MODE_TEXTS),
  });
  const level = builder.enumType("QuizLevel", {
    description:
      "How hard questions are supposed to be before anyone has answered them: by heuristics that no answers have tested yet.",
    values: enumValues(LEVEL_TEXTS),
  });

  const quizRef = builder.objectRef<ShownQuiz>("Quiz").implement({
    description: "Stored questions, the same for everyone who has the code.",
    fields: (t) => ({
      code: t.exposeID("code", { description: "Its name; share it to share the quiz." }),
      revision: t.exposeString("revision", {
        description: "Hash of the knowledge that it was made from.",
      }),
      isStale: t.boolean({
        description:
          "Whether the knowledge has changed since. The quiz stays as it was and is marked as ever; start one anew for what is known now.",
        resolve: async ({ revision }, _args, { services }) =>
          (await services.revision())?.hash !== revision,
      }),
      engineVersion: t.exposeString("engineVersion", {
        description: "Version of the engine that made it.",
      }),
      mode: t.expose("mode", { type: mode, description: "What it is for." }),
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
      levels: t.field({
        type: [level],
        description: "How hard its questions were asked to be; empty for all levels.",
        resolve: ({ levels }) => LEVELS.filter((one) => levels.includes(one)),
      }),
      size: t.exposeInt("size", {
        description: "Number of questions; of an adaptive test the most that it asks.",
      }),
      questions: t.field({
        type: [questionRef],
        description:
          "In the order asked. Empty for ADAPTIVE, which chooses them one by one: see Attempt.next.",
        resolve: ({ questions }) => [...questions],
      }),
    }),
  });
  return { quizRef, mode, level };
};

export type QuizRefs = ReturnType<typeof defineQuiz>;

/** The quiz as it is shown, and `quiz(code)`. */
export const quiz = (builder: Builder, join: Join, questions: QuestionRefs): QuizRefs => {
  const refs = defineQuiz(builder, join, questions);
  builder.queryField("quiz", (t) =>
    t.field({
      type: refs.quizRef,
      nullable: true,
      description: "The quiz with this code; null when there is none.",
      args: { code: t.arg.id({ required: true, description: "As in its link." }) },
      resolve: async (_root, { code }, { services }) => {
        const found = await services.quizStore.quiz(code);
        return found && shownQuiz(found);
      },
    }),
  );
  return refs;
};

/** `featuredQuiz`: one question for a home page, the same for everyone on one day. */
export const featuredQuiz =
  ({ quizRef }: QuizRefs): Feature =>
  (builder) => {
    builder.queryField("featuredQuiz", (t) =>
      t.field({
        type: quizRef,
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
