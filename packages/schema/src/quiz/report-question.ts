import type { ReportReason } from "@strata/quiz";
import type { Builder } from "../builder.ts";
import { enumValues } from "../enum-values.ts";
import { ReportError, UnknownQuestionError, UnknownQuizError } from "./errors.ts";

const REASON_TEXTS: Record<ReportReason, string> = {
  KEY_WRONG: "What counts as right is wrong.",
  ANOTHER_ALSO_RIGHT: "Something that counts as wrong is right too.",
  OUTDATED: "It is no longer so.",
  UNCLEAR: "One cannot tell what is asked.",
  EXPLANATION_WRONG: "The explanation or its source does not show it.",
  TRANSLATION: "The two languages do not say the same, or one reads badly.",
  OTHER: "Something else; the comment says what.",
};

const LONGEST_COMMENT = 2_000;

/** `reportQuestion`: keeps a complaint beside the question's proof, for whoever looks after the knowledge. */
export const reportQuestion = (builder: Builder): void => {
  const reason = builder.enumType("ReportReason", {
    description: "What is wrong with a question.",
    values: enumValues(REASON_TEXTS),
  });
  const input = builder.inputType("ReportQuestionInput", {
    description: "A complaint about a question of a stored quiz.",
    fields: (t) => ({
      quizCode: t.id({ required: true, description: "The quiz's code." }),
      questionId: t.id({ required: true, description: "Within that quiz." }),
      reason: t.field({ type: reason, required: true, description: "What is wrong." }),
      comment: t.string({
        description: `In one's own words, at most ${LONGEST_COMMENT} characters; may be left out.`,
      }),
    }),
  });

  const receipt = builder.objectRef<{ readonly id: string }>("QuestionReport").implement({
    description: "A complaint that has been kept, with the question as it stood and its proof.",
    fields: (t) => ({ id: t.exposeID("id", { description: "The receipt; to be quoted." }) }),
  });

  builder.mutationField("reportQuestion", (t) =>
    t.field({
      type: receipt,
      description: "Reports a question. It changes neither the quiz nor the knowledge.",
      args: { input: t.arg({ type: input, required: true, description: "The complaint." }) },
      errors: {
        types: [UnknownQuizError, UnknownQuestionError, ReportError],
        union: {
          name: "ReportQuestionResult",
          description: "The receipt, or why there is none.",
        },
      },
      resolve: async (_root, args, { services }) => {
        const { quizCode, questionId, reason } = args.input;
        const comment = args.input.comment?.trim() ?? "";
        if (comment.length > LONGEST_COMMENT) {
          throw new ReportError(
            "COMMENT_TOO_LONG",
            `A comment has at most ${LONGEST_COMMENT} characters; this one has ${comment.length}.`,
            { length: comment.length, most: LONGEST_COMMENT },
          );
        }
        const quiz = await services.quizStore.quiz(quizCode);
        if (!quiz) {
          throw new UnknownQuizError(quizCode);
        }
        const question = quiz.questions.find(({ id }) => id === questionId);
        if (!question) {
          const ids = quiz.questions.map(({ id }) => id);
          throw new UnknownQuestionError(
            questionId,
            quizCode,
            quiz.blueprint.mode === "ADAPTIVE" ? [] : ids,
          );
        }
        const id = services.newId();
        await services.quizStore.saveReport({
          id,
          quizCode,
          revision: quiz.revision,
          engineVersion: quiz.engineVersion,
          question,
          reason,
          comment,
          reportedAt: services.now().toISOString(),
        });
        return { id };
      },
    }),
  );
};
