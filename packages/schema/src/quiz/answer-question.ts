import { gradeAnswer } from "@strata/quiz";
import type { Builder } from "../builder.ts";
import type { attempt, GivenAnswer } from "./attempt.ts";
import { InvalidAnswerError, UnknownAttemptError, UnknownQuestionError } from "./errors.ts";

/** `answerQuestion`: marks an answer, once; from then on key and explanation may be read. */
export const answerQuestion = (
  builder: Builder,
  { answerRef, confidence }: Pick<ReturnType<typeof attempt>, "answerRef" | "confidence">,
): void => {
  const input = builder.inputType("AnswerQuestionInput", {
    description: "An answer to one question of an attempt.",
    fields: (t) => ({
      attemptId: t.id({ required: true, description: "As given by startQuiz." }),
      questionId: t.id({ required: true, description: "Within the attempt's quiz." }),
      chosen: t.idList({ required: true, description: "Ids of the chosen options." }),
      confidence: t.field({
        type: confidence,
        description: "How sure the learner is; may be left out.",
      }),
    }),
  });

  builder.mutationField("answerQuestion", (t) =>
    t.field({
      type: answerRef,
      description:
        "Gives an answer and returns it marked. The first answer to a question stands: a repeated one returns the first.",
      args: { input: t.arg({ type: input, required: true, description: "The answer." }) },
      errors: {
        types: [UnknownAttemptError, UnknownQuestionError, InvalidAnswerError],
        union: {
          name: "AnswerQuestionResult",
          description: "The answer as it stands, or why it was not taken.",
        },
      },
      resolve: async (_root, args, { services }): Promise<GivenAnswer> => {
        const { attemptId, questionId, chosen } = args.input;
        const { quizStore } = services;
        const running = await quizStore.attempt(attemptId);
        const quiz = running && (await quizStore.quiz(running.quizCode));
        if (!quiz) {
          throw new UnknownAttemptError(attemptId);
        }
        const question = quiz.questions.find(({ id }) => id === questionId);
        if (!question) {
          throw new UnknownQuestionError(questionId);
        }
        const grade = gradeAnswer(question, chosen);
        if ("invalid" in grade) {
          throw new InvalidAnswerError(grade.invalid.code, grade.invalid.message, {
            questionId,
            chosen,
          });
        }
        const answer = await quizStore.recordAnswer(attemptId, {
          questionId,
          chosen,
          confidence: args.input.confidence ?? null,
          correct: grade.correct,
          credit: grade.credit,
          answeredAt: services.now().toISOString(),
        });
        if (!answer) {
          throw new UnknownAttemptError(attemptId);
        }
        return { answer, question };
      },
    }),
  );
};
