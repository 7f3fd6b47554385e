import { answerable, gradeAnswer, type Question } from "@strata/quiz";
import type { Builder } from "../builder.ts";
import type { AnswerRefs, ShownAnswer } from "./answer.ts";
import { type RunningAttempt, runningAttempt, shownAnswers } from "./attempt.ts";
import {
  AttemptFinishedError,
  InvalidAnswerError,
  UnknownAttemptError,
  UnknownQuestionError,
} from "./errors.ts";

const questionOf = ({ quiz, attempt }: RunningAttempt, questionId: string): Question => {
  const questions = answerable(quiz, attempt);
  const found = questions.find(({ id }) => id === questionId);
  if (found) {
    return found;
  }
  const isOver = attempt.finishedAt !== null;
  if (isOver && quiz.questions.some(({ id }) => id === questionId)) {
    throw new AttemptFinishedError(attempt.id, quiz.code);
  }
  const given = new Set(attempt.answers.map((answer) => answer.questionId));
  const open = questions.map(({ id }) => id).filter((id) => !given.has(id));
  throw new UnknownQuestionError(questionId, quiz.code, isOver ? [] : open);
};

const gradeOf = (question: Question, chosen: readonly string[]) => {
  const grade = gradeAnswer(question, chosen);
  if ("invalid" in grade) {
    const { code, message } = grade.invalid;
    throw new InvalidAnswerError(code, message, {
      questionId: question.id,
      format: question.format,
      options: question.options.map(({ id }) => id),
      targets: question.targets.map(({ id }) => id),
    });
  }
  return grade;
};

/** `answerQuestion`: marks an answer, once; key and explanation may be read from then on, or once the attempt is finished. */
export const answerQuestion = (builder: Builder, { answerRef, confidence }: AnswerRefs): void => {
  const input = builder.inputType("AnswerQuestionInput", {
    description: "An answer to one question of an attempt.",
    fields: (t) => ({
      attemptId: t.id({ required: true, description: "As given by startQuiz." }),
      questionId: t.id({ required: true, description: "Within the attempt's quiz." }),
      chosen: t.idList({
        required: true,
        description: "In the form that the question's format says: see AnswerFormat.",
      }),
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
        "Gives an answer and returns it, marked where the mode explains at once. The first answer to a question stands: a repeated one returns the first.",
      args: { input: t.arg({ type: input, required: true, description: "The answer." }) },
      errors: {
        types: [
          UnknownAttemptError,
          UnknownQuestionError,
          InvalidAnswerError,
          AttemptFinishedError,
        ],
        union: {
          name: "AnswerQuestionResult",
          description: "The answer as it stands, or why it was not taken.",
        },
      },
      resolve: async (_root, args, { services }): Promise<ShownAnswer> => {
        const { attemptId, questionId, chosen, confidence } = args.input;
        const running = await runningAttempt(attemptId, services);
        if (!running) {
          throw new UnknownAttemptError(attemptId);
        }
        const { quiz, attempt } = running;
        const { correct, credit } = gradeOf(questionOf(running, questionId), chosen);
        const recorded = await services.quizStore.recordAnswer(attemptId, {
          questionId,
          chosen,
          confidence: confidence ?? null,
          correct,
          credit,
          answeredAt: services.now().toISOString(),
        });
        if ("refused" in recorded) {
          throw recorded.refused === "ATTEMPT_FINISHED"
            ? new AttemptFinishedError(attemptId, quiz.code)
            : new UnknownAttemptError(attemptId);
        }
        const { answer } = recorded;
        const answers = attempt.answers.some((one) => one.questionId === questionId)
          ? attempt.answers
          : [...attempt.answers, answer];
        const shown = shownAnswers({ quiz, attempt: { ...attempt, answers } });
        const own = shown.find(({ question }) => question.id === questionId);
        if (!own) {
          throw new Error(`Answer ${attemptId}/${questionId} was recorded and is not shown.`);
        }
        return own;
      },
    }),
  );
};
