import type { SeedProblem } from "../problem.ts";
import type { Seed } from "../seed.ts";
import { spanReader } from "./moments.ts";

/** What ends begins before that, and what is outdated says when or where that is told. */
export const checkTimes = (seed: Seed): readonly SeedProblem[] => {
  const spanOf = spanReader(seed);
  return [...seed.relations, ...seed.traits, ...seed.orders, ...seed.negations].flatMap((entry) => {
    const problems: SeedProblem[] = [];
    const { since, until } = spanOf(entry.data);
    if (since !== null && until !== null && until <= since) {
      problems.push(
        entry.problemAt(
          ["until"],
          "time-order",
          `It would end on ${until} and begin on ${since}.`,
          "Swap the two, or correct one: “until” is the first day on which it no longer holds.",
          { atKey: true },
        ),
      );
    }
    const { status, dispute } = entry.data;
    if (status === "outdated" && entry.data.until === undefined && dispute === undefined) {
      problems.push(
        entry.problemAt(
          ["status"],
          "outdated-without-end",
          "The claim is outdated, and nothing says since when or why.",
          "Add “until: <date or release>”, or “dispute: <id>” of the file that tells of it.",
        ),
      );
    }
    return problems;
  });
};

/** A release comes out once. */
export const checkReleases = (seed: Seed): readonly SeedProblem[] => {
  const earlier = new Set<string>();
  return seed.releases.flatMap((entry) => {
    const { product, version } = entry.data;
    const key = `${product} ${version}`;
    if (!earlier.has(key)) {
      earlier.add(key);
      return [];
    }
    return [
      entry.problemAt(
        ["version"],
        "duplicate-id",
        `${product} ${version} is listed already.`,
        "Keep the one whose date its section states.",
      ),
    ];
  });
};
