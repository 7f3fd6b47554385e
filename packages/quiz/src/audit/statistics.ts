import type { Random } from "../random/random.ts";

/** Abramowitz & Stegun, Handbook of Mathematical Functions (1964), 7.1.26: error below 1.5e-7. */
const erfc = (x: number): number => {
  const t = 1 / (1 + 0.3275911 * x);
  const poly =
    t *
    (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return poly * Math.exp(-x * x);
};

/**
 * The chance of a χ² at least this large with 1, 2 or 3 degrees of freedom (positions of 2, 3 or 4 options), in closed form:
 * Abramowitz & Stegun 26.4.4 and 26.4.5.
 */
export const chiSquareP = (value: number, degrees: 1 | 2 | 3): number => {
  if (degrees === 2) return Math.exp(-value / 2);
  const tail = erfc(Math.sqrt(value / 2));
  return degrees === 1 ? tail : tail + Math.sqrt((2 * value) / Math.PI) * Math.exp(-value / 2);
};

/** Pearson's χ² of counts against equal shares. */
export const chiSquareUniform = (counts: readonly number[]): number => {
  const expected = counts.reduce((sum, n) => sum + n, 0) / counts.length;
  return expected === 0 ? 0 : counts.reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
};

export const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

export const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [low = 0, high = low] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.floor(sorted.length / 2)],
  ];
  return (low + high) / 2;
};

/**
 * One-sided bootstrap p-value that the mean is not above `limit`: the share of resampled means at or below it
 * (Davison & Hinkley 1997, 10.1017/CBO9780511802843, section 4.4, with the usual 1 added to both counts).
 */
export const bootstrapP = (
  values: readonly number[],
  limit: number,
  random: Random,
  resamples: number,
): number => {
  let below = 0;
  for (let i = 0; i < resamples; i += 1) {
    let sum = 0;
    for (let n = 0; n < values.length; n += 1) sum += values[random.int(values.length)] ?? 0;
    if (sum / values.length <= limit) below += 1;
  }
  return (below + 1) / (resamples + 1);
};

/** Which of several p-values are rejected at a level for the whole family (Holm 1979, Scand. J. Statist. 6, 65–70). */
export const holmRejected = (ps: readonly number[], level: number): readonly boolean[] => {
  const ranked = ps.map((p, i) => ({ p, i })).sort((a, b) => a.p - b.p);
  const kept = ranked.findIndex(({ p }, rank) => p > level / (ps.length - rank));
  const rejected = new Set(ranked.slice(0, kept < 0 ? undefined : kept).map(({ i }) => i));
  return ps.map((_, i) => rejected.has(i));
};
