import { createHash } from "node:crypto";
import { graphReaderContract } from "@strata/graph-model/testing";
import { inject } from "vitest";
import { connect } from "../connect.ts";
import { migrate } from "../migrate.ts";
import { applySeed } from "../seed/apply-seed.ts";
import { neo4jGraphReader } from "./neo4j-graph-reader.ts";

graphReaderContract("Neo4j", async (knowledge) => {
  const driver = await connect(inject("neo4j"));
  await migrate(driver);
  const revision = createHash("sha256").update(JSON.stringify(knowledge)).digest("hex");
  await applySeed(driver, knowledge, revision);
  return {
    reader: neo4jGraphReader(driver, { timeoutMs: 10_000 }),
    [Symbol.asyncDispose]: () => driver.close(),
  };
});
