import { parseArgs } from "node:util";
import { revisionOf } from "@strata/graph-model/seed-files";
import { inMemoryGraphReader } from "@strata/graph-model/testing";
import { INELIGIBLE, type Ineligible } from "../src/eligibility/eligibility.ts";
import {
  type ClaimEligibility,
  type EligibilityReport,
  eligibilityReport,
  type Share,
} from "../src/eligibility/eligibility-report.ts";
import { graphSeed } from "./graph-seed.ts";

const HELP = `Say which claims of graph-seed can be asked, how, and why the others cannot.

Usage: npm run quiz:eligibility -- [--claims] [--json]

  --claims   list every claim that is not asked, with its reason
  --json     print the whole report for machines
  --help     print this`;

const share = ({ part, of }: Share): string =>
  `${String(part).padStart(5)} of ${String(of).padEnd(5)} ${of === 0 ? "" : `${((100 * part) / of).toFixed(1)} %`}`;

const unasked = ({ claim, reason }: ClaimEligibility): string =>
  `  ${claim.id.padEnd(22)} ${reason === null ? "no wrong answer can be proven wrong, or every item has a flaw" : INELIGIBLE[reason].en}: ${claim.statement.en}`;

const table = (report: EligibilityReport, listsClaims: boolean): string => {
  const kinds = Object.entries(report.byKind).map(
    ([kind, one]) => `  ${kind.padEnd(10)} eligible ${share(one)}  asked ${one.asked}`,
  );
  const reasons = Object.entries(report.reasons).map(
    ([reason, n]) => `  ${String(n).padStart(5)}  ${INELIGIBLE[reason as Ineligible].en}`,
  );
  const left = report.claims.filter(({ askings }) => askings.length === 0);
  return [
    "Claims",
    ...kinds,
    "Not eligible because",
    ...reasons,
    "Asked",
    `  pairs of type and fact                        ${report.pairs.all}, ${report.pairs.twoOptions} of them with two options`,
    `  cells on a scale, three options or more       ${share(report.cellsWithThree)}`,
    `  exact relations                               ${share(report.relationsAsked)}`,
    `  exact relations, three options or more        ${share(report.relationsWithThree)}`,
    ...(listsClaims ? ["Not asked", ...left.map(unasked)] : []),
  ].join("\n");
};

const main = async (): Promise<number> => {
  const { values } = parseArgs({
    options: {
      help: { type: "boolean", default: false },
      claims: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const knowledge = await graphSeed();
  if (knowledge === null) return 1;
  const reader = inMemoryGraphReader(knowledge, revisionOf(knowledge));
  const report = await eligibilityReport(knowledge, reader);
  console.log(values.json ? JSON.stringify(report, null, 2) : table(report, values.claims));
  return 0;
};

process.exitCode = await main();
