/** What was foretold of an answer, and what came. */
export interface Outcome {
  /** Probability of a right answer, 0 to 1. */
  readonly predicted: number;
  readonly correct: boolean;
}

/** The answers whose prediction lies in [from, to); the last bin holds 1 as well. */
export interface CalibrationBin {
  readonly from: number;
  readonly to: number;
  readonly answers: number;
  /** Mean prediction, and the share that was right; null for an empty bin. */
  readonly predicted: number | null;
  readonly observed: number | null;
}

export interface Calibration {
  readonly answers: number;
  /**
   * Mean squared distance of prediction and outcome (Brier 1950, Monthly Weather Review 78, 1–3); null without answers. 0.25 is what "one half" scores
   * always; it mixes calibration with how much the answers vary, so compare it only on the same answers.
   */
  readonly brier: number | null;
  /** Mean distance of prediction and observed share over the bins, weighted by answers (Naeini, Cooper & Hauskrecht 2015, AAAI 29); null without answers. */
  readonly expectedError: number | null;
  readonly bins: readonly CalibrationBin[];
}

const mean = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

/** How well predictions agree with answers: for the ratings, and for a learner's own confidence. */
export const calibrationOf = (outcomes: readonly Outcome[], bins = 10): Calibration => {
  const binned = Array.from({ length: bins }, (_, i) =>
    outcomes.filter(({ predicted }) => Math.min(Math.floor(predicted * bins), bins - 1) === i),
  );
  const summed = binned.map((own, i) => ({
    from: i / bins,
    to: (i + 1) / bins,
    answers: own.length,
    predicted: mean(own.map(({ predicted }) => predicted)),
    observed: mean(own.map(({ correct }) => Number(correct))),
  }));
  const weighted = summed.map(
    ({ answers, predicted, observed }) => answers * Math.abs((predicted ?? 0) - (observed ?? 0)),
  );
  const all = outcomes.length;
  return {
    answers: all,
    brier: mean(outcomes.map(({ predicted, correct }) => (predicted - Number(correct)) ** 2)),
    expectedError: all === 0 ? null : weighted.reduce((sum, n) => sum + n, 0) / all,
    bins: summed,
  };
};
