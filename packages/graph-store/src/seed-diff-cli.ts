import path from "node:path";
import { parseArgs } from "node:util";
import type { Knowledge } from "@strata/graph-model";
import { formatProblems, loadSeed, revisionOf } from "@strata/graph-model/seed-files";
import { inMemoryGraphReader } from "@strata/graph-model/testing";
import { askings } from "@strata/quiz";
import { addressFromEnvironment, EXIT, parsed, runCommand, SEED_FOLDER } from "./command-line.ts";
import { connect } from "./connect.ts";
import { readKnowledge } from "./read-knowledge.ts";
import { formatDiff } from "./seed/format-diff.ts";
import { knowledgeDiff, NOTHING_KNOWN, questionDiff } from "./seed/knowledge-diff.ts";
import { StoreError } from "./store-error.ts";

const HELP = `Says what seeding would change in the database, by entity with the claims that come, change and go, and
how many questions come and go. Nothing is written.

npm run seed:diff

  --folder DIR     read another folder than graph-seed
  --no-questions   do not count questions: that takes most of the time
  --json           answer in JSON on standard output
  --help           this text

NEO4J_URI (default bolt://127.0.0.1:7687), NEO4J_USER (default neo4j) and NEO4J_PASSWORD
say where the database is. Exit status: 0 done, 1 failed, 2 wrong usage, 3 graph-seed has errors.`;

const options = () =>
  parsed(() =>
    parseArgs({
      options: {
        folder: { type: "string", default: SEED_FOLDER },
        "no-questions": { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    }),
  );

/** What the database holds; nothing where it was never seeded. */
const storedKnowledge = async (): Promise<Knowledge> => {
  const driver = await connect(addressFromEnvironment()).catch((error: unknown) => {
    if (!(error instanceof StoreError) || error.code !== "NEO4J_UNREACHABLE") throw error;
    throw new StoreError(
      error.code,
      `${error.message} Start one with npm run neo4j, or name yours in NEO4J_URI.`,
      error,
    );
  });
  try {
    return (await readKnowledge(driver)).knowledge;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    if (error.code === "NOT_SEEDED") return NOTHING_KNOWN;
    if (error.code !== "CORRUPT_RECORD") throw error;
    throw new StoreError(
      error.code,
      `The database was seeded by another version of Strata, so it cannot be compared: run npm run seed. (${error.message})`,
      error,
    );
  } finally {
    await driver.close();
  }
};

/** Every question that can be asked, as type and claim. */
const questionsOf = async (knowledge: Knowledge): Promise<ReadonlySet<string>> => {
  const ways = await askings(inMemoryGraphReader(knowledge, revisionOf(knowledge)));
  return new Set(
    [...ways].flatMap(([claimId, asked]) => asked.map(({ type }) => `${type} ${claimId}`)),
  );
};

const main = async (): Promise<number> => {
  const { folder, json, help, "no-questions": skipsQuestions } = options();
  if (help) {
    console.log(HELP);
    return EXIT.done;
  }
  const { knowledge, problems } = await loadSeed(path.resolve(folder));
  const errors = problems.filter(({ severity }) => severity === "error");
  // Warnings are seed:check's.
  if (errors.length > 0) console.error(formatProblems(errors));
  if (knowledge === null) {
    if (json) console.log(JSON.stringify({ problems: errors }));
    console.error("\nNothing was compared: graph-seed has errors.");
    return EXIT.invalidSeed;
  }
  const stored = await storedKnowledge();
  const diff = knowledgeDiff(stored, knowledge);
  const questions = skipsQuestions
    ? null
    : questionDiff(await questionsOf(stored), await questionsOf(knowledge));
  console.log(json ? JSON.stringify({ ...diff, questions }) : formatDiff(diff, questions));
  return EXIT.done;
};

await runCommand(main, HELP, "SEED_DIFF_FAILED");
