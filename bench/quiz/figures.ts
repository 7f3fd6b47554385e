/** Repeated measurements of one thing, in one unit. */
export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

export const spreadOf = (figures: readonly number[]): Spread => {
  const sorted = [...figures].sort((a, b) => a - b);
  const at = (place: number): number => sorted[Math.round(place * (sorted.length - 1))] ?? 0;
  return { min: at(0), median: at(0.5), max: at(1) };
};

/** "3.1 (2.9 to 4.0)". */
export const shown = ({ min, median, max }: Spread, digits = 0): string =>
  `${median.toFixed(digits)} (${min.toFixed(digits)} to ${max.toFixed(digits)})`;

/** One thing that is measured; with a limit, it passes or fails. */
export interface Figure {
  readonly name: string;
  readonly found: string;
  readonly limit?: string;
  readonly passes?: boolean;
}
