// `npm test`: everything that can be checked, on servers of its own, and one count at the end.
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { ensureBrowser } from "./browser.mjs";
import { ExpectedFailure, Interrupted } from "./expected-failure.mjs";
import { checkNode, installDependencies } from "./install.mjs";
import { stopAbandonedNeo4j } from "./neo4j.mjs";
import { createProcesses } from "./processes.mjs";
import { createProgress } from "./progress.mjs";
import { countReport, sumCounts } from "./test-count.mjs";

const SUITES = ["types", "lint", "unit", "int", "e2e"];

const HELP = `npm test: installs what the tests need, runs them all, and counts.

  types   type checks of everything (counts as one test)
  lint    Biome (counts as one test)
  unit    tests without anything outside
  int     tests against a real Neo4j
  e2e     tests in a real browser against the whole of Strata

  --only unit,int   run these alone
  --help            this text

The tests start servers of their own on free ports, with data under .strata/test, whatever runs
beside. NEO4J_URI is ignored. STRATA_TEST_NEO4J_URI (with _USER and _PASSWORD) names a Neo4j to use
instead of starting one: IT IS WIPED. CHROMIUM_PATH names the browser.`;

const root = fileURLToPath(new URL("../", import.meta.url));
const bin = (/** @type {string} */ file) => path.join(root, "node_modules", file);
const testFolder = path.join(root, ".strata", "test");
const progress = createProgress(process.stdout);
const processes = createProcesses();

/** @typedef {import("./test-count.mjs").Count} Count */

/** @returns {Promise<number>} exit code */
async function main() {
  const wanted = readArguments();
  if (typeof wanted === "number") return wanted;
  checkNode();
  await progress.step(
    "Dependencies",
    (tell) => installDependencies(root, processes, tell),
    (done) => done,
  );
  /** @type {Record<string, () => Promise<Count>>} */
  const suites = {
    types: () => checkTypes(),
    lint: () => check("Lint", [["Biome", bin("@biomejs/biome/bin/biome"), lintArguments(), root]]),
    unit: () => vitest("Unit tests", ["unit"]),
    int: () => vitest("Integration tests", ["int", "int-write"]),
    e2e: () => browserTests(),
  };
  /** @type {Count[]} */
  const counts = [];
  for (const name of wanted) {
    const suite = suites[name];
    if (suite !== undefined) counts.push(await suite());
  }
  // A runner that broke down has stopped nothing.
  await stopAbandonedNeo4j(root, testFolder);
  const { passed, failed, skipped } = sumCounts(counts);
  if (skipped > 0) progress.line(`${skipped} skipped`);
  progress.line(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/** @returns {string[] | number} the suites to run, or the exit code when there is nothing to run */
function readArguments() {
  const { values } = parseArgs({
    options: { only: { type: "string" }, help: { type: "boolean", short: "h", default: false } },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const only = values.only?.split(",").map((name) => name.trim()) ?? SUITES;
  const unknown = only.filter((name) => !SUITES.includes(name));
  if (unknown.length > 0) {
    throw new ExpectedFailure(`There is no suite "${unknown.join(", ")}": ${SUITES.join(", ")}.`);
  }
  return SUITES.filter((name) => only.includes(name));
}

function lintArguments() {
  return ["check", "--error-on-warnings", "--colors=off", "."];
}

function checkTypes() {
  const tsc = bin("typescript/bin/tsc");
  const web = path.join(root, "apps", "web");
  return check("Type checks", [
    // The web's types are partly derived: GraphQL's from the schema, the routes' from the folders.
    ["gql.tada", bin("gql.tada/bin/cli.js"), ["generate-output"], web],
    ["next typegen", bin("next/dist/bin/next"), ["typegen"], web],
    ["tsc", tsc, ["--noEmit"], root],
    ["tsc -p apps/web", tsc, ["--noEmit", "-p", "."], web],
  ]);
}

/**
 * Runs programs as one check, which counts as one test.
 * @param {string} name
 * @param {[name: string, file: string, args: string[], cwd: string][]} programs
 * @returns {Promise<Count>}
 */
async function check(name, programs) {
  try {
    await progress.step(
      name,
      async (tell) => {
        for (const [program, file, args, cwd] of programs) {
          tell(program);
          await processes.run({
            name: program,
            command: process.execPath,
            args: [file, ...args],
            cwd,
            env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
          });
        }
      },
      () => "passed",
    );
    return { passed: 1, failed: 0, skipped: 0 };
  } catch (error) {
    tellFailure(name, error);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/**
 * @param {string} name
 * @param {string[]} projects
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<Count>}
 */
async function vitest(name, projects, env = {}) {
  const reports = path.join(testFolder, "reports");
  mkdirSync(reports, { recursive: true });
  const report = path.join(reports, `${projects[0]}.json`);
  rmSync(report, { force: true });
  progress.line(`▸ ${name}`);
  let endedWell = true;
  try {
    await processes.run({
      name,
      command: process.execPath,
      args: [
        bin("vitest/vitest.mjs"),
        "run",
        ...projects.flatMap((project) => ["--project", project]),
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${report}`,
      ],
      cwd: root,
      env: { ...process.env, ...env, NO_COLOR: "1", FORCE_COLOR: undefined, CI: "1" },
      onLine: (line) => progress.line(`  ${line}`),
    });
  } catch (error) {
    if (error instanceof Interrupted) throw error;
    // Its output, with what failed, has been shown as it came.
    endedWell = false;
  }
  const count = countReport(readIfThere(report), endedWell);
  progress.line(
    `${count.failed === 0 ? "✓" : "✗"} ${name}: ${count.passed} passed, ${count.failed} failed`,
  );
  return count;
}

/** @returns {Promise<Count>} */
async function browserTests() {
  try {
    const executable = await progress.step(
      "Browser",
      (tell) => ensureBrowser(root, processes, tell),
      (found) => found,
    );
    return await vitest("Browser tests", ["e2e"], { CHROMIUM_PATH: executable });
  } catch (error) {
    tellFailure("Browser", error);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** @param {string} file */
function readIfThere(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

/** @param {string} name @param {unknown} error */
function tellFailure(name, error) {
  if (error instanceof Interrupted) throw error;
  const expected = error instanceof ExpectedFailure;
  progress.line(`✗ ${name}: ${expected ? error.message : error instanceof Error && error.stack}`);
}

for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
  process.on(signal, () => {
    process.exitCode = 130;
    processes.endAll();
  });
}

try {
  const code = await main();
  process.exitCode ??= code;
} catch (error) {
  if (error instanceof Interrupted) {
    await processes.endAll();
    await stopAbandonedNeo4j(root, testFolder);
    progress.line("Interrupted: everything that was started has stopped.");
  } else {
    const known = error instanceof ExpectedFailure || error instanceof TypeError;
    progress.line(known ? error.message : String(error instanceof Error ? error.stack : error));
    progress.line("0 passed, 1 failed");
    process.exitCode = 1;
  }
}
