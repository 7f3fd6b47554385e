import type { Attempt } from "../learner-store.ts";
import type { Question } from "../question.ts";
import type { Quiz } from "../quiz.ts";
import { createRandom } from "../random/random.ts";
import {
  type AdaptiveAnswer,
  type BankItem,
  drawPool,
  estimateOf,
  nextItem,
  shownError,
} from "./adaptive-test.ts";

/** A learner's ability as it is shown: in logits, 0 is the average learner. */
export interface Ability {
  readonly theta: number;
  readonly standardError: number;
}

interface QuestionItem extends BankItem {
  readonly question: Question;
}

type Taken = Pick<Attempt, "id" | "answers">;

/** No answers are counted for difficulties yet: all are supposed. */
const NO_RESPONSES = 0;

const itemOf = (question: Question): QuestionItem => ({
  id: question.id,
  type: question.type,
  fact: question.fact,
  cell: question.cell,
  options: question.options.length,
  difficulty: question.difficulty,
  responses: NO_RESPONSES,
  question,
});

const answersOf = (
  bank: readonly Question[],
  { answers }: Taken,
): readonly AdaptiveAnswer<QuestionItem>[] =>
  answers.flatMap(({ questionId, correct }) => {
    const question = bank.find(({ id }) => id === questionId);
    return question === undefined ? [] : [{ item: itemOf(question), correct }];
  });

/**
 * What an attempt at a bank has to ask next; null when the test is over. The pool is drawn by the attempt's id, which nobody can guess: who takes
 * the test again is asked other questions, and the same attempt read again asks the same one.
 */
export const nextOfBank = ({ questions }: Pick<Quiz, "questions">, taken: Taken): Question | null =>
  nextItem(drawPool(questions.map(itemOf), createRandom(taken.id)), answersOf(questions, taken))
    ?.question ?? null;

/** The ability that the answers of an attempt tell, with the error that may be shown. */
export const abilityOf = ({ questions }: Pick<Quiz, "questions">, taken: Taken): Ability => {
  const answers = answersOf(questions, taken);
  const now = estimateOf(answers);
  return { theta: now.theta, standardError: shownError(answers, now) };
};
