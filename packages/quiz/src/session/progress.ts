import { nextOfBank } from "../adaptive/adaptive-attempt.ts";
import { explainsAtOnce } from "../blueprint.ts";
import type { Attempt, RecordedAnswer } from "../learner-store.ts";
import type { Question } from "../question.ts";
import type { Quiz } from "../quiz.ts";

/** A question of an attempt that is answered, or that finishing has left open. */
export interface AskedQuestion {
  readonly question: Question;
  /** Null when the attempt was finished without an answer to it; it counts as wrong. */
  readonly answer: RecordedAnswer | null;
  /** Whether its key, its proof and what the answer was worth may be told. */
  readonly isOpen: boolean;
}

/**
 * What an attempt has asked so far: the answered questions in the order of the answers, and once it is finished the others of the quiz. Of a bank
 * only what was answered has been asked.
 */
export const askedQuestions = (quiz: Quiz, attempt: Attempt): readonly AskedQuestion[] => {
  const isFinished = attempt.finishedAt !== null;
  const { mode } = quiz.blueprint;
  const answered = attempt.answers.flatMap((answer) => {
    const question = quiz.questions.find(({ id }) => id === answer.questionId);
    return question ? [{ question, answer, isOpen: isFinished || explainsAtOnce(mode) }] : [];
  });
  if (!isFinished || mode === "ADAPTIVE") return answered;
  const given = new Set(attempt.answers.map(({ questionId }) => questionId));
  const rest = quiz.questions.filter(({ id }) => !given.has(id));
  return [...answered, ...rest.map((question) => ({ question, answer: null, isOpen: true }))];
};

/** What an attempt is to answer next; null when nothing is left or the attempt is finished. */
export const nextQuestion = (quiz: Quiz, attempt: Attempt): Question | null => {
  if (attempt.finishedAt !== null) return null;
  if (quiz.blueprint.mode === "ADAPTIVE") return nextOfBank(quiz, attempt);
  const given = new Set(attempt.answers.map(({ questionId }) => questionId));
  return quiz.questions.find(({ id }) => !given.has(id)) ?? null;
};

/**
 * The questions that an attempt may answer, answered ones included: they keep their first answer. Of a bank that is what comes next, so that
 * nobody picks what suits.
 */
export const answerable = (quiz: Quiz, attempt: Attempt): readonly Question[] => {
  if (quiz.blueprint.mode !== "ADAPTIVE") return quiz.questions;
  const next = nextQuestion(quiz, attempt);
  const answered = askedQuestions(quiz, attempt).map(({ question }) => question);
  return next === null ? answered : [...answered, next];
};

/** The mean credit of all questions of a finished attempt, from 0 to 1; null while answers are still taken. */
export const scoreOf = (quiz: Quiz, attempt: Attempt): number | null => {
  if (attempt.finishedAt === null) return null;
  const asked = askedQuestions(quiz, attempt);
  const credit = asked.reduce((sum, { answer }) => sum + (answer?.credit ?? 0), 0);
  return asked.length === 0 ? 0 : credit / asked.length;
};
