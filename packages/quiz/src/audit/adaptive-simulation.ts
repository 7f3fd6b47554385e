import {
  ADAPTIVE_TEST,
  type AdaptiveAnswer,
  type Bank,
  drawFrom,
  estimateOf,
  nextItem,
  shownError,
} from "../adaptive/adaptive-test.ts";
import { chanceOfSuccess } from "../difficulty/response-model.ts";
import { createRandom, type Random } from "../random/random.ts";
import { informationCurve, knowledgePath, type Truth } from "./adaptive-bound.ts";

export interface Simulated {
  readonly learners: number;
  /** Root of the mean squared distance of estimate and true ability. */
  readonly rmse: number;
  /** The least that the items which were asked allow: van Trees' inequality on their information at the true abilities. */
  readonly boundOfItems: number;
  /** The least that bank and exposure allow for tests of these lengths, whatever is asked: see knowledgePath. */
  readonly boundOfBank: number;
  /** The share of tests in which the item stood that was asked most. */
  readonly maxExposure: number;
  readonly meanLength: number;
  /** The share of tests that ended because they were precise enough. */
  readonly reached: number;
  /** Root of the mean square of the standard errors that were shown. */
  readonly shown: number;
}

/** In [0, 1). */
const uniform = (random: Random): number => random.int(2 ** 32) / 2 ** 32;

/** Box & Muller 1958, 10.1214/aoms/1177706645. */
const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - uniform(random))) * Math.cos(2 * Math.PI * uniform(random));

/** How many learners meet the same true difficulties before these are drawn anew: so that no one draw decides. */
const PER_DRAW = 100;

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

/**
 * Lets learners take the test as it is: abilities are standard normal, answers are drawn by the truth that is given, and the engine sees only the
 * bank's difficulties. The same seed gives the same learners.
 */
export const simulate = (bank: Bank, truth: Truth, learners: number, seed: string): Simulated => {
  const random = createRandom(seed);
  const tells = informationCurve(truth);
  const path = knowledgePath(bank, truth, ADAPTIVE_TEST.most);
  const asked = new Map<string, number>();
  const runs: { squared: number; told: number; known: number; length: number; shown: number }[] =
    [];
  let off = new Map<string, number>();
  for (let learner = 0; learner < learners; learner += 1) {
    if (learner % PER_DRAW === 0) {
      off = new Map(bank.items.map(({ id }) => [id, truth.noise * normal(random)]));
    }
    const ability = normal(random);
    const pool = drawFrom(bank, random);
    const answers: AdaptiveAnswer[] = [];
    let told = 0;
    for (;;) {
      const item = nextItem(pool, answers);
      if (item === null) break;
      const difficulty = item.difficulty + (off.get(item.id) ?? 0);
      const correct = uniform(random) < chanceOfSuccess(ability, difficulty, truth.chance);
      answers.push({ item, correct });
      told += tells(ability - item.difficulty);
      asked.set(item.id, (asked.get(item.id) ?? 0) + 1);
    }
    const found = estimateOf(answers);
    runs.push({
      squared: (found.theta - ability) ** 2,
      told,
      known: path[answers.length] ?? 1,
      length: answers.length,
      shown: shownError(answers, found),
    });
  }
  return {
    learners,
    rmse: Math.sqrt(mean(runs.map(({ squared }) => squared))),
    boundOfItems: 1 / Math.sqrt(1 + mean(runs.map(({ told }) => told))),
    boundOfBank: 1 / Math.sqrt(mean(runs.map(({ known }) => known))),
    maxExposure: Math.max(...asked.values()) / learners,
    meanLength: mean(runs.map(({ length }) => length)),
    reached: mean(runs.map(({ shown }) => Number(shown <= ADAPTIVE_TEST.stopAt))),
    shown: Math.sqrt(mean(runs.map(({ shown }) => shown ** 2))),
  };
};
