import type { QuestionTypeId } from "../question-types/registry.ts";
import type { FactOutcome, Response } from "./response.ts";

/**
 * Weight of an answer relative to the next one on the same fact. With one half, right answers in a row bring the average to
 * .95 after any number of wrong ones: five with four options, six with two. The form is that of Pelánek & Řihák 2018
 * (10.1080/13614568.2018.1476596), who argue for an exponential moving average as the criterion of mastery; the weight is ours.
 */
const FADING = 0.5;

/** What a learner's answers say of one fact; the first of each day only. */
export interface Evidence {
  /** Guess-corrected marks, each fading as later ones come; divided by `weight` it is the moving average. */
  readonly weighted: number;
  readonly weight: number;
  /** Right answers that were not called guesses. */
  readonly correct: number;
  /** The ways in which it was asked and answered so, ascending. */
  readonly types: readonly QuestionTypeId[];
  /** ISO dates of the first and the last of them; null before there is one. */
  readonly firstCorrect: string | null;
  readonly lastCorrect: string | null;
}

export const NO_EVIDENCE: Evidence = {
  weighted: 0,
  weight: 0,
  correct: 0,
  types: [],
  firstCorrect: null,
  lastCorrect: null,
};

/**
 * The mark that makes blind guessing worth nothing on average: 1 when right, −c/(1 − c) when wrong, c the chance of
 * guessing right (formula scoring: Frary 1988,
 * 10.1111/j.1745-3992.1988.tb00434.x). A right answer that the learner calls a guess is worth that nothing.
 */
export const guessCorrected = (outcome: FactOutcome, chance: number): number => {
  if (outcome === "RIGHT") return 1;
  return outcome === "GUESSED" || chance >= 1 ? 0 : -chance / (1 - chance);
};

/** The evidence after a further answer. */
export const withOutcome = (
  before: Evidence,
  outcome: FactOutcome,
  { type, chance }: Pick<Response, "type" | "chance">,
  day: string,
): Evidence => {
  const marked = {
    ...before,
    weighted: FADING * before.weighted + guessCorrected(outcome, chance),
    weight: FADING * before.weight + 1,
  };
  if (outcome !== "RIGHT") return marked;
  return {
    ...marked,
    correct: before.correct + 1,
    types: [...new Set([...before.types, type])].sort(),
    firstCorrect: before.firstCorrect ?? day,
    lastCorrect: day,
  };
};

/** The guess-corrected moving average, at most 1; below 0 is worse than blind guessing, and 0 is also what no answer gives. */
export const averageOf = ({ weighted, weight }: Evidence): number =>
  weight === 0 ? 0 : weighted / weight;
