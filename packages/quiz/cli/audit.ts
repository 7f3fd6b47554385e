import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { revisionOf } from "@strata/graph-model/seed-files";
import { type AuditReport, audit } from "../src/audit/audit.ts";
import { auditPage } from "../src/audit/page.ts";
import { graphSeed } from "./graph-seed.ts";

const HELP = `Check all questions that graph-seed can produce: proofs, gaps, planted faults, coverage, guessers, texts.

Usage: npm run quiz:audit -- [--quick] [--json] [--write]

  --quick   two graphs with gaps instead of twenty, every tenth claim left out, 2,500 simulated learners instead of 5,000
  --json    print the whole report for machines
  --write   write docs/quiz-audit.md as well; not with --quick
  --help    print this

Exit code 1 when a check fails.`;

const NEVER_KEYS = fileURLToPath(new URL("../src/items/never-keys.json", import.meta.url));
const PAGE = fileURLToPath(new URL("../../../docs/quiz-audit.md", import.meta.url));
const BAR = 24;

/** A bar that is redrawn on a terminal; elsewhere nothing. */
const progress = (out: NodeJS.WriteStream) => ({
  tell: (doing: string, done: number): void => {
    if (!out.isTTY) return;
    const full = Math.round(BAR * Math.min(done, 1));
    const bar = "█".repeat(full) + "░".repeat(BAR - full);
    out.write(`\r\u001b[2K${bar} ${Math.round(100 * done)} %  ${doing}`);
  },
  end: (): void => {
    if (out.isTTY) out.write("\r\u001b[2K");
  },
});

const OUTCOMES = { PASS: "pass", FAIL: "FAIL" } as const;

const table = ({ checks }: AuditReport): string => {
  const width = Math.max(...checks.map(({ name }) => name.length));
  const found = Math.max(...checks.map((one) => one.found.length));
  return checks
    .flatMap((one) => [
      `${one.name.padEnd(width)}  ${one.found.padEnd(found)}  ${OUTCOMES[one.outcome]}  (${one.threshold})`,
      ...(one.outcome === "FAIL" ? one.details.map((line) => `    ${line}`) : []),
    ])
    .join("\n");
};

const main = async (): Promise<number> => {
  const { values } = parseArgs({
    options: {
      help: { type: "boolean", default: false },
      quick: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      write: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  if (values.quick && values.write) {
    console.error("The page holds the whole audit: leave out --quick or --write.");
    return 1;
  }
  const knowledge = await graphSeed();
  if (knowledge === null) return 1;
  const bar = progress(process.stderr);
  const { quick } = values;
  const report = await audit({
    knowledge,
    revision: revisionOf(knowledge),
    quick,
    tell: bar.tell,
  });
  bar.end();
  console.log(values.json ? JSON.stringify(report, null, 2) : table(report));
  if (values.write) {
    await writeFile(PAGE, auditPage(report));
    await writeFile(NEVER_KEYS, `${JSON.stringify(report.neverKeys, null, 2)}\n`);
  }
  return report.checks.some(({ outcome }) => outcome === "FAIL") ? 1 : 0;
};

process.exitCode = await main();
