// Counts what Vitest's JSON report tells, so that a runner that broke down never passes for one that passed.

/** @typedef {{ passed: number; failed: number; skipped: number }} Count */

/**
 * @param {string | null} report the report's text; null when there is none
 * @param {boolean} endedWell whether the runner itself ended with success
 * @returns {Count}
 */
export function countReport(report, endedWell) {
  const count = { passed: 0, failed: 0, skipped: 0 };
  for (const file of parseFiles(report)) {
    const tests = file.assertionResults ?? [];
    for (const { status } of tests) {
      if (status === "passed") count.passed += 1;
      else if (status === "failed") count.failed += 1;
      else count.skipped += 1;
    }
    // A file that does not load, or whose set-up fails, has no failed test to show for it.
    const shown = tests.some((/** @type {{ status: string }} */ test) => test.status === "failed");
    if (file.status === "failed" && !shown) count.failed += 1;
  }
  // No report, a crash, or an error outside of every test.
  if (!endedWell && count.failed === 0) count.failed = 1;
  return count;
}

/**
 * @param {Count[]} counts
 * @returns {Count}
 */
export function sumCounts(counts) {
  return counts.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/**
 * @param {string | null} report
 * @returns {{ status?: string; assertionResults?: { status: string }[] }[]}
 */
function parseFiles(report) {
  try {
    return JSON.parse(report ?? "").testResults ?? [];
  } catch {
    return [];
  }
}
