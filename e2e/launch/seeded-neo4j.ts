import { fileURLToPath } from "node:url";
import { formatProblems, loadSeed, revisionOf } from "@strata/graph-model/seed-files";
import { applySeed, connect, migrate } from "@strata/graph-store";
import type { TestProject } from "vitest/node";
import type { Neo4jConnection } from "./provided.ts";
import { openTestNeo4j } from "./test-neo4j.ts";

const SEED_FOLDER = fileURLToPath(new URL("../../graph-seed/", import.meta.url));

/** Gives `int` one server, seeded once from graph-seed, which all its files read and none writes to. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const database = await openTestNeo4j("int");
  try {
    await seed(database.connection);
  } catch (error) {
    await database.close();
    throw error;
  }
  project.provide("neo4j", database.connection);
  return () => database.close();
}

async function seed(connection: Neo4jConnection): Promise<void> {
  const { knowledge, problems } = await loadSeed(SEED_FOLDER);
  if (knowledge === null) {
    throw new Error(`graph-seed is not valid:\n${formatProblems(problems)}`);
  }
  const driver = await connect(connection);
  try {
    await migrate(driver);
    await applySeed(driver, knowledge, revisionOf(knowledge));
  } finally {
    await driver.close();
  }
}
