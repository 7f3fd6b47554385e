import { fileURLToPath } from "node:url";
import { loadSeed, revisionOf } from "@strata/graph-model/seed-files";
import { inMemoryGraphReader } from "@strata/graph-model/testing";
import { beforeAll, describe, expect, it } from "vitest";
import { type EligibilityReport, eligibilityReport, type Share } from "./eligibility-report.ts";

const SEED = fileURLToPath(new URL("../../../../graph-seed", import.meta.url));

/** Least shares of what graph-seed says that has to be askable. */
const LEAST = { cellsWithThree: 0.75, relationsAsked: 0.6, relationsWithThree: 0.4 } as const;

describe("what can be asked of graph-seed", () => {
  let report: EligibilityReport;
  beforeAll(async () => {
    const { knowledge } = await loadSeed(SEED);
    if (knowledge === null) throw new Error("graph-seed has errors: npm run seed:check");
    report = await eligibilityReport(
      knowledge,
      inMemoryGraphReader(knowledge, revisionOf(knowledge)),
    );
  }, 120_000);

  const share = ({ part, of }: Share): number => part / of;

  it.each(Object.entries(LEAST))("%s is at least %s", (what, least) => {
    expect(share(report[what as keyof typeof LEAST])).toBeGreaterThanOrEqual(least);
  });

  it("has a reason for whatever is not eligible, and asks nothing of it", () => {
    for (const { claim, reason, askings } of report.claims) {
      if (reason !== null) expect(askings, claim.id).toEqual([]);
    }
  });
});
