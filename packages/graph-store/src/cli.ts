import path from "node:path";
import { parseArgs } from "node:util";
import { formatProblems, loadSeed, revisionOf } from "@strata/graph-model/seed-files";
import { addressFromEnvironment, EXIT, parsed, runCommand, SEED_FOLDER } from "./command-line.ts";
import { connect } from "./connect.ts";
import { migrate } from "./migrate.ts";
import { applySeed, checkSeed } from "./seed/apply-seed.ts";
import { formatReport } from "./seed/format-report.ts";

const HELP = `Puts what graph-seed says into Neo4j, in one transaction: only what differs is written.

npm run seed                make the database hold what graph-seed says
npm run seed -- --check     tell what would change, and write nothing

  --folder DIR   read another folder than graph-seed
  --json         answer in JSON on standard output
  --help         this text

NEO4J_URI (default bolt://127.0.0.1:7687), NEO4J_USER (default neo4j) and NEO4J_PASSWORD
say where the database is. Exit status: 0 done, 1 failed, 2 wrong usage, 3 graph-seed has errors.`;

const options = () =>
  parsed(() =>
    parseArgs({
      options: {
        check: { type: "boolean", default: false },
        folder: { type: "string", default: SEED_FOLDER },
        json: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    }),
  );

const main = async (): Promise<number> => {
  const { check, folder, json, help } = options();
  if (help) {
    console.log(HELP);
    return EXIT.done;
  }
  const { knowledge, problems } = await loadSeed(path.resolve(folder));
  const errors = problems.filter(({ severity }) => severity === "error");
  // Problems go to standard error, so that standard output is the report alone. Warnings are seed:check's.
  if (errors.length > 0) console.error(formatProblems(errors));
  if (knowledge === null) {
    if (json) console.log(JSON.stringify({ problems: errors }));
    console.error("\nNothing was written: graph-seed has errors.");
    return EXIT.invalidSeed;
  }
  const driver = await connect(addressFromEnvironment());
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

await runCommand(main, HELP, "SEED_FAILED");
