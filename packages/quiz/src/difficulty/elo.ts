import { chanceOfSuccess } from "./response-model.ts";

/** An estimate in logits and how many answers it rests on: of a learner, of a learner on one concept, or of an item. */
export interface Rating {
  readonly value: number;
  readonly responses: number;
}

/** How far an item's true difficulty may lie from its prior, as a standard deviation in logits. An assumption: no answers have tested it. */
export const PRIOR_SD = 1;

/** α and β of the uncertainty function, for a learner and for an item. */
export const LEARNER_STEP = { alpha: 1, beta: 0.05 } as const;
export const ITEM_STEP = { alpha: 0.6, beta: 0.05 } as const;

/** How far the next answer moves a rating: α / (1 + β·n), large at first and smaller with every answer (Pelánek 2016, 10.1016/j.compedu.2016.03.017). */
export const stepOf = (
  { responses }: Rating,
  { alpha, beta }: { readonly alpha: number; readonly beta: number },
): number => alpha / (1 + beta * responses);

/** Who meets what: θ, m and b. */
export interface Meeting {
  readonly learner: Rating;
  /** By how much the learner knows this concept better than others: 0 for one not met before. */
  readonly concept: Rating;
  readonly item: Rating;
}

/** P = c + (1 − c)·σ(θ + m − b). */
export const predict = ({ learner, concept, item }: Meeting, chance: number): number =>
  chanceOfSuccess(learner.value + concept.value, item.value, chance);

const moved = (rating: Rating, by: number): Rating => ({
  value: rating.value + by,
  responses: rating.responses + 1,
});

/**
 * The three ratings after one answer: each moved by its own step times the surprise (answer − P), the item the other way. What was expected
 * counts guessing, so a right answer on a true-or-false item tells little. General and concept skill share the surprise, each with a count of
 * its own: the first settles while a new concept still moves.
 */
export const afterAnswer = (meeting: Meeting, chance: number, correct: boolean): Meeting => {
  const surprise = Number(correct) - predict(meeting, chance);
  const { learner, concept, item } = meeting;
  return {
    learner: moved(learner, stepOf(learner, LEARNER_STEP) * surprise),
    concept: moved(concept, stepOf(concept, LEARNER_STEP) * surprise),
    item: moved(item, -stepOf(item, ITEM_STEP) * surprise),
  };
};
