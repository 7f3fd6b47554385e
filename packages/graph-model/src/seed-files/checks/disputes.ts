import type { SeedProblem } from "../problem.ts";
import type { Seed } from "../seed.ts";

/** What is accepted of a dispute today rests on something that can be read. */
export const checkDisputes = (seed: Seed): readonly SeedProblem[] =>
  seed.disputes.flatMap((entry) => {
    if (entry.data.acceptedSections.length > 0) return [];
    return [
      entry.problemAt(
        ["acceptedSections"],
        "dispute-without-citation",
        "The accepted answer cites no section.",
        "Name the sections on which it rests; a primary document where there is one.",
        { atKey: true },
      ),
    ];
  });
