import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { formatProblems, loadSeed, revisionOf } from "@strata/graph-model/seed-files";
import { connect } from "./connect.ts";
import { migrate } from "./migrate.ts";
import { applySeed, checkSeed } from "./seed/apply-seed.ts";
import { formatReport } from "./seed/format-report.ts";
import { StoreError } from "./store-error.ts";

const SEED_FOLDER = fileURLToPath(new URL("../../../graph-seed/", import.meta.url));

const HELP = `Puts what graph-seed says into Neo4j, in one transaction: only what differs is written.

npm run seed                make the database hold what graph-seed says
npm run seed -- --check     tell what would change, and write nothing

  --folder DIR   read another folder than graph-seed
  --json         answer in JSON on standard output
  --help         this text

NEO4J_URI (default bolt://127.0.0.1:7687), NEO4J_USER (default neo4j) and NEO4J_PASSWORD
say where the database is. Exit status: 0 done, 1 failed, 2 wrong usage, 3 graph-seed has errors.`;

const EXIT = { done: 0, failed: 1, usage: 2, invalidSeed: 3 } as const;

class UsageError extends Error {}

const options = () => {
  try {
    return parseArgs({
      options: {
        check: { type: "boolean", default: false },
        folder: { type: "string", default: SEED_FOLDER },
        json: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
};

const address = () => {
  const password = process.env.NEO4J_PASSWORD;
  if (password === undefined || password === "") {
    throw new UsageError("NEO4J_PASSWORD is not set: it is the password of the database.");
  }
  return {
    uri: process.env.NEO4J_URI || "bolt://127.0.0.1:7687",
    user: process.env.NEO4J_USER || "neo4j",
    password,
  };
};

const main = async (): Promise<number> => {
  const { check, folder, json, help } = options();
  if (help) {
    console.log(HELP);
    return EXIT.done;
  }
  const { knowledge, problems } = await loadSeed(path.resolve(folder));
  // Problems and progress go to standard error, so that standard output is the report alone.
  if (problems.length > 0) console.error(formatProblems(problems));
  if (knowledge === null) {
    if (json) console.log(JSON.stringify({ problems }));
    console.error("\nNothing was written: graph-seed has errors.");
    return EXIT.invalidSeed;
  }
  const driver = await connect(address());
  try {
    if (!check) await migrate(driver);
    const seed = check ? checkSeed : applySeed;
    const report = await seed(driver, knowledge, revisionOf(knowledge));
    console.log(json ? JSON.stringify(report) : formatReport(report, check));
    return EXIT.done;
  } finally {
    await driver.close();
  }
};

try {
  process.exitCode = await main();
} catch (error) {
  if (error instanceof UsageError) {
    console.error(`${error.message}\n\n${HELP}`);
    process.exitCode = EXIT.usage;
  } else {
    const code = error instanceof StoreError ? error.code : "SEED_FAILED";
    console.error(`${code}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = EXIT.failed;
  }
}
