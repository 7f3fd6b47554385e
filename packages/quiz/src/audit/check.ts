/** One line of the report. */
export interface Check {
  readonly name: string;
  readonly outcome: "PASS" | "FAIL";
  readonly found: string;
  readonly threshold: string;
  /** What failed, as examples or counts. */
  readonly details: readonly string[];
}

/** How many examples a report gives. */
const EXAMPLES = 12;

/** A check that has been made. */
export const check = (
  name: string,
  passed: boolean,
  found: string,
  threshold: string,
  details: readonly string[] = [],
): Check => ({
  name,
  outcome: passed ? "PASS" : "FAIL",
  found,
  threshold,
  details: details.slice(0, EXAMPLES),
});

export const percent = (part: number, of: number): string =>
  of === 0 ? "–" : `${((100 * part) / of).toFixed(1)} %`;
