import { fileURLToPath } from "node:url";
import type { Neo4jAddress } from "./connect.ts";
import { StoreError } from "./store-error.ts";

/** What Strata knows, unless a command is told of another folder. */
export const SEED_FOLDER = fileURLToPath(new URL("../../../graph-seed/", import.meta.url));

/** What the commands of this package end with. */
export const EXIT = { done: 0, failed: 1, usage: 2, invalidSeed: 3 } as const;

/** The command was called wrongly. */
export class UsageError extends Error {}

/** The database that the environment names. */
export const addressFromEnvironment = (): Neo4jAddress => {
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

/** Runs a command to its exit status. Its failures go to standard error in one line, with a code. */
export const runCommand = async (
  main: () => Promise<number>,
  help: string,
  failure: string,
): Promise<void> => {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${error.message}\n\n${help}`);
      process.exitCode = EXIT.usage;
    } else {
      const code = error instanceof StoreError ? error.code : failure;
      console.error(`${code}: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = EXIT.failed;
    }
  }
};

/** The options that a command was called with; a wrong one is a UsageError. */
export const parsed = <Values>(parse: () => { readonly values: Values }): Values => {
  try {
    return parse().values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
};
