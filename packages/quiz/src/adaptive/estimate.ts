/** What an answer says of a learner: how hard the item was, what guessing scores on it, and whether it was right. */
export interface AbilityAnswer {
  readonly difficulty: number;
  readonly chance: number;
  readonly correct: boolean;
}

export interface Estimate {
  /** Mean of the posterior, in logits. */
  readonly theta: number;
  /** Its standard deviation. True only as far as the difficulties are: see shownError. */
  readonly se: number;
}

/** From −4 to 4 in steps of 0.1: four standard deviations of the prior to either side. */
const GRID = Array.from({ length: 81 }, (_, i) => (i - 40) / 10);
/** The standard normal prior at the points of the grid, up to a factor. */
const PRIOR = GRID.map((theta) => Math.exp((-theta * theta) / 2));
const ODDS_AGAINST = GRID.map((theta) => Math.exp(-theta));

/**
 * The learner's ability as the mean of the posterior on a grid, from a standard normal prior (EAP: Bock & Mislevy 1982,
 * 10.1177/014662168200600405). It exists after no answer and after answers that are all right, and of all estimators it has the least mean
 * squared error over learners who are distributed as the prior says; for those far out it leans towards the middle.
 */
export const estimate = (answers: readonly AbilityAnswer[]): Estimate => {
  const posterior = [...PRIOR];
  for (const { difficulty, chance, correct } of answers) {
    // e^(b − θ) = e^b · e^−θ: one exponential for the whole grid.
    const scale = Math.exp(difficulty);
    for (let i = 0; i < posterior.length; i += 1) {
      const knows = 1 / (1 + scale * (ODDS_AGAINST[i] ?? 0));
      const right = chance + (1 - chance) * knows;
      posterior[i] = (posterior[i] ?? 0) * (correct ? right : 1 - right);
    }
  }
  let mass = 0;
  let first = 0;
  let second = 0;
  for (const [i, weight] of posterior.entries()) {
    const theta = GRID[i] ?? 0;
    mass += weight;
    first += weight * theta;
    second += weight * theta * theta;
  }
  const theta = first / mass;
  return { theta, se: Math.sqrt(Math.max(0, second / mass - theta * theta)) };
};
