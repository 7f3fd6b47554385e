import { mkdir } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type Lock, Neo4jLocalError, startNeo4j, TEST_SIZING, takeLock } from "@strata/neo4j-local";
import neo4j from "neo4j-driver";
import type { Neo4jConnection } from "./provided.ts";

const TEST_FOLDER = fileURLToPath(new URL("../../.strata/test/", import.meta.url));
const MOST_RUNS_AT_ONCE = 50;

/** A folder that this run has to itself. */
export type TestSlot = { folder: string; free(): Promise<void> };

/** A database that this run has to itself, and the end of it. */
export type TestNeo4j = { connection: Neo4jConnection; close(): Promise<void> };

/** Takes the first folder `.strata/test/<purpose>-<n>` that no living run holds: runs side by side do not meet, and what a killed run left behind is found by the next. */
export async function takeSlot(purpose: string): Promise<TestSlot> {
  await mkdir(TEST_FOLDER, { recursive: true });
  for (let n = 0; n < MOST_RUNS_AT_ONCE; n += 1) {
    const folder = path.join(TEST_FOLDER, `${purpose}-${n}`);
    const lock = await lockIfFree(`${folder}.lock`);
    if (lock === null) continue;
    await mkdir(folder, { recursive: true });
    return { folder, free: async () => lock[Symbol.asyncDispose]() };
  }
  throw new Error(`${MOST_RUNS_AT_ONCE} test runs hold ${TEST_FOLDER}${purpose}-* already.`);
}

/** Gives an empty database: a server of this run's own, or the one that STRATA_TEST_NEO4J_URI names, WHICH IS WIPED. NEO4J_URI is ignored, so that no test ever touches a database that somebody works with. */
export async function openTestNeo4j(purpose: string): Promise<TestNeo4j> {
  const uri = process.env.STRATA_TEST_NEO4J_URI;
  if (uri !== undefined && uri !== "") {
    const connection = {
      uri,
      user: process.env.STRATA_TEST_NEO4J_USER ?? "neo4j",
      password: process.env.STRATA_TEST_NEO4J_PASSWORD ?? "",
    };
    await wipe(connection);
    return { connection, async close() {} };
  }
  const slot = await takeSlot(purpose);
  const server = await startNeo4j({
    home: path.join(slot.folder, "neo4j"),
    preferredPort: 0,
    sizing: TEST_SIZING,
    log: (line) => console.log(`[${purpose}] ${line}`),
  });
  const { user, password } = server;
  const connection = { uri: server.uri, user, password };
  const close = async () => {
    await server.stop();
    await slot.free();
  };
  await wipe(connection);
  return { connection, close };
}

/** Removes every node, constraint and index. */
export async function wipe({ uri, user, password }: Neo4jConnection): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    const database = { database: "neo4j" };
    const names = async (query: string) =>
      (await driver.executeQuery(query, {}, database)).records.map((record) =>
        String(record.get("name")),
      );
    for (const name of await names("SHOW CONSTRAINTS YIELD name")) {
      await driver.executeQuery(`DROP CONSTRAINT \`${name}\` IF EXISTS`, {}, database);
    }
    for (const name of await names("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'")) {
      await driver.executeQuery(`DROP INDEX \`${name}\` IF EXISTS`, {}, database);
    }
    // CALL … IN TRANSACTIONS is refused inside a managed transaction, hence the session.
    const session = driver.session(database);
    try {
      await session.run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS");
    } finally {
      await session.close();
    }
  } finally {
    await driver.close();
  }
}

async function lockIfFree(file: string): Promise<Lock | null> {
  try {
    return await takeLock(file, Date.now() - 1);
  } catch (error) {
    if (error instanceof Neo4jLocalError && error.code === "LOCKED") return null;
    throw error;
  }
}
