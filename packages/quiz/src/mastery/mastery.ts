import { averageOf } from "./evidence.ts";
import type { LearnerState } from "./learner-state.ts";
import { retrievability } from "./memory.ts";

/** What it takes to have mastered something, and when that is lost again. */
export const MASTERED = {
  average: 0.95,
  correct: 4,
  types: 2,
  /** Below this likelihood of recall it has lapsed; the first success after that restores it. */
  retrievability: 0.7,
} as const;

/** How far a learner has come with a fact, or with all facts about a concept. */
export interface Mastery {
  readonly mastered: boolean;
  /** Guess-corrected moving average; over several facts the mean of those that were answered. 0 when none was. */
  readonly average: number;
  readonly correct: number;
  /** In how many ways it was asked and answered rightly. */
  readonly types: number;
  /** Whether a right answer came at least a day after the first one. */
  readonly spaced: boolean;
  /** Likelihood of recall on the day; over several facts the mean of those that were answered. 0 when none was. */
  readonly retrievability: number;
}

const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/**
 * How far a learner has come with some facts together, on a day. Facts that were never answered count neither for nor
 * against: a concept may have more of them than anybody wants to be asked.
 */
export const masteryOf = (
  facts: readonly string[],
  learner: LearnerState,
  day: string,
): Mastery => {
  const met = facts.map((fact) => learner.get(fact)).filter((state) => state !== undefined);
  const evidence = met.map((state) => state.evidence);
  const average = mean(evidence.map(averageOf));
  const correct = evidence.reduce((sum, one) => sum + one.correct, 0);
  const types = new Set(evidence.flatMap((one) => one.types)).size;
  const firsts = evidence.flatMap(({ firstCorrect }) => firstCorrect ?? []);
  const [first] = firsts.sort();
  const spaced = evidence.some(
    ({ lastCorrect }) => first !== undefined && lastCorrect !== null && lastCorrect > first,
  );
  const recall = mean(met.map(({ memory }) => retrievability(memory, day)));
  return {
    mastered:
      average >= MASTERED.average &&
      correct >= MASTERED.correct &&
      types >= MASTERED.types &&
      spaced &&
      recall >= MASTERED.retrievability,
    average,
    correct,
    types,
    spaced,
    retrievability: recall,
  };
};
