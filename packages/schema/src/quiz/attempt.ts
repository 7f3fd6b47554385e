import {
  type Ability,
  type Attempt,
  abilityOf,
  askedQuestions,
  explainsAtOnce,
  nextQuestion,
  type Quiz,
  scoreOf,
} from "@strata/quiz";
import type { Builder } from "../builder.ts";
import type { Services } from "../context.ts";
import { type AnswerRefs, type ShownAnswer, shownAnswer } from "./answer.ts";
import { type QuestionRefs, type ShownQuestion, shownQuestion } from "./question.ts";
import { type QuizRefs, shownQuiz } from "./quiz.ts";

/** An attempt with its quiz. */
export interface RunningAttempt {
  readonly attempt: Attempt;
  readonly quiz: Quiz;
}

/** Null when there is no such attempt. */
export const runningAttempt = async (
  id: string,
  { quizStore }: Services,
): Promise<RunningAttempt | null> => {
  const attempt = await quizStore.attempt(id);
  const quiz = attempt && (await quizStore.quiz(attempt.quizCode));
  return attempt && quiz ? { attempt, quiz } : null;
};

/** The number under which the n-th asked question is shown: a bank's own numbers say nothing to a learner. */
const shownNumber = ({ blueprint }: Quiz, place: number): number | undefined =>
  blueprint.mode === "ADAPTIVE" ? place : undefined;

/** The answers of an attempt as they may be shown now. */
export const shownAnswers = ({ quiz, attempt }: RunningAttempt): ShownAnswer[] =>
  askedQuestions(quiz, attempt).map((asked, i) => shownAnswer(asked, shownNumber(quiz, i + 1)));

const shownNext = ({ quiz, attempt }: RunningAttempt): ShownQuestion | null => {
  const next = nextQuestion(quiz, attempt);
  return next && shownQuestion(next, shownNumber(quiz, attempt.answers.length + 1));
};

/** Before the end a count of right answers would tell of each, one answer after another. */
const countCorrect = ({ quiz, attempt }: RunningAttempt): number | null =>
  attempt.finishedAt !== null || explainsAtOnce(quiz.blueprint.mode)
    ? attempt.answers.filter(({ correct }) => correct).length
    : null;

/** Attempts, and `attempt(id)`. */
export const attempt = (
  builder: Builder,
  { quizRef }: Pick<QuizRefs, "quizRef">,
  { questionRef }: Pick<QuestionRefs, "questionRef">,
  { answerRef }: Pick<AnswerRefs, "answerRef">,
) => {
  const ability = builder.objectRef<Ability>("Ability").implement({
    description: "What an adaptive test tells of a learner.",
    fields: (t) => ({
      theta: t.exposeFloat("theta", {
        description: "In logits; 0 is the average learner, and most lie between −2 and 2.",
      }),
      standardError: t.exposeFloat("standardError", {
        description:
          "How far theta may be off. Made 1.15 times as large while the difficulties are only supposed.",
      }),
    }),
  });

  const attemptRef = builder.objectRef<RunningAttempt>("Attempt").implement({
    description:
      "One learner's run through a quiz. Who knows its id may answer in it; answers are never shown by anything else.",
    fields: (t) => ({
      id: t.id({
        description: "Secret of the learner; nobody can guess it.",
        resolve: (running) => running.attempt.id,
      }),
      startedAt: t.string({
        description: "ISO date and time.",
        resolve: (running) => running.attempt.startedAt,
      }),
      finishedAt: t.string({
        nullable: true,
        description: "ISO date and time of finishQuiz; null while answers are taken.",
        resolve: (running) => running.attempt.finishedAt,
      }),
      madeQuiz: t.boolean({
        description:
          "Whether the quiz was made for this attempt: its id then gives the key in exportQuiz.",
        resolve: (running) => running.attempt.madeQuiz,
      }),
      quiz: t.field({
        type: quizRef,
        description: "What is being answered.",
        resolve: (running) => shownQuiz(running.quiz),
      }),
      next: t.field({
        type: questionRef,
        nullable: true,
        description:
          "The question to answer now: the first without an answer, or what an adaptive test chooses. Null when nothing is left: then finishQuiz.",
        resolve: shownNext,
      }),
      answers: t.field({
        type: [answerRef],
        description:
          "The answers given so far, in that order; once finished, also the questions that were left open.",
        resolve: shownAnswers,
      }),
      answered: t.int({
        description: "Number of answers given.",
        resolve: (running) => running.attempt.answers.length,
      }),
      correct: t.int({
        nullable: true,
        description:
          "Number of right answers. Null in TEST, ADAPTIVE and CHALLENGE until finished.",
        resolve: countCorrect,
      }),
      score: t.float({
        nullable: true,
        description:
          "Mean credit of all questions, from 0 to 1, those left open counting 0; of an adaptive test those asked. Null until finished.",
        resolve: (running) => scoreOf(running.quiz, running.attempt),
      }),
      ability: t.field({
        type: ability,
        nullable: true,
        description: "Of an adaptive test; null until finished and in other modes.",
        resolve: ({ quiz, attempt }) =>
          quiz.blueprint.mode === "ADAPTIVE" && attempt.finishedAt !== null
            ? abilityOf(quiz, attempt)
            : null,
      }),
    }),
  });

  builder.queryField("attempt", (t) =>
    t.field({
      type: attemptRef,
      nullable: true,
      description: "The attempt with this id; null when there is none.",
      args: { id: t.arg.id({ required: true, description: "As given by startQuiz." }) },
      resolve: (_root, { id }, { services }) => runningAttempt(id, services),
    }),
  );

  return attemptRef;
};

export type AttemptRef = ReturnType<typeof attempt>;
