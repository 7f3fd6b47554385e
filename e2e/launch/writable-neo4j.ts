import type { TestProject } from "vitest/node";
import { openTestNeo4j } from "./test-neo4j.ts";

/** Gives `int-write` a server of its own, which its files use in turn. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const database = await openTestNeo4j("int-write");
  project.provide("neo4j", database.connection);
  return () => database.close();
}
