import { type Bank, drawFrom } from "../adaptive/adaptive-test.ts";
import { logistic } from "../difficulty/response-model.ts";
import { createRandom } from "../random/random.ts";

/** A function of one number, worked out beforehand on [−FAR, FAR] and read off in straight lines. */
type Curve = (x: number) => number;

const FAR = 12;
const PER_UNIT = 50;

const tabulated = (of: (x: number) => number): Curve => {
  const values = Float64Array.from({ length: 2 * FAR * PER_UNIT + 2 }, (_, i) =>
    of(i / PER_UNIT - FAR),
  );
  return (x) => {
    const at = (Math.max(-FAR, Math.min(FAR, x)) + FAR) * PER_UNIT;
    const low = Math.floor(at);
    const [a = 0, b = 0] = [values[low], values[low + 1]];
    return a + (at - low) * (b - a);
  };
};

/** The standard normal distribution as points and weights: steps of 0.2 from −5 to 5. */
const NORMAL = Array.from({ length: 51 }, (_, i) => {
  const z = (i - 25) / 5;
  return { z, weight: (0.2 * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI) };
});

/** The mean of a function over normal noise about x. */
const smoothed = (of: (x: number) => number, sd: number): ((x: number) => number) =>
  sd === 0 ? of : (x) => NORMAL.reduce((sum, { z, weight }) => sum + weight * of(x + sd * z), 0);

/** How simulated learners answer: what guessing scores for them, and how far true difficulties lie from those that the test supposes. */
export interface Truth {
  readonly chance: number;
  readonly noise: number;
}

/**
 * What an answer tells of the ability to one who knows an item's difficulty only up to normal noise, by ability − supposed difficulty. With noise
 * the probability of a right answer is the mean over the true difficulties; information is P′² / (P·(1 − P)) of that.
 */
export const informationCurve = ({ chance, noise }: Truth): Curve => {
  const knows = smoothed(logistic, noise);
  const slope = smoothed((x) => logistic(x) * (1 - logistic(x)), noise);
  return tabulated((x) => {
    const right = chance + (1 - chance) * knows(x);
    return ((1 - chance) * slope(x)) ** 2 / (right * (1 - right));
  });
};

/** How many pools stand for all. */
const POOLS = 20;

/**
 * The most that a test can know after 0, 1, 2 … answers, as the inverse of the squared error (the prior's 1 included), from the bank, the rule of
 * exposure and the way of answering alone; no answer is simulated. At each step the ability is known to 1 / J (no estimator knows it better:
 * van Trees' inequality, Gill & Levit 1995, 10.2307/3318681), its estimate lies anywhere that this leaves open, and the item of the pool that
 * tells most is asked, as if none had been asked before. It takes posteriors for normal.
 */
export const knowledgePath = (bank: Bank, truth: Truth, answers: number): readonly number[] => {
  const random = createRandom("pools of the bound");
  const pools = Array.from({ length: POOLS }, () => drawFrom(bank, random).byType.flat());
  const tells = informationCurve(truth);
  const path = [1];
  for (let n = 0; n < answers; n += 1) {
    const known = path[n] ?? 1;
    const expected = tabulated(smoothed(tells, Math.sqrt(1 / known)));
    const spread = Math.sqrt(1 - 1 / known);
    let gained = 0;
    for (const { z, weight } of NORMAL) {
      for (const pool of pools) {
        let best = 0;
        for (const { difficulty } of pool) {
          best = Math.max(best, expected(spread * z - difficulty));
        }
        gained += (weight * best) / POOLS;
      }
    }
    path.push(known + gained);
  }
  return path;
};
