import { createHash } from "node:crypto";
import { tinyGraph } from "@strata/graph-model/testing";
import { applySeed, connect, migrate, type Neo4jAddress } from "@strata/graph-store";
import { type OpenApi, openApi } from "./open-api.ts";

export const TINY_REVISION = createHash("sha256").update("tiny").digest("hex");

/** The api over a database that holds the tiny world and nothing else, on a day in 2024. WRITES to the database. */
export const openTinyWorld = async (address: Neo4jAddress): Promise<OpenApi> => {
  const driver = await connect(address);
  try {
    await migrate(driver);
    await applySeed(driver, tinyGraph, TINY_REVISION);
    await driver.executeQuery("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()");
  } finally {
    await driver.close();
  }
  return openApi(address, { now: () => new Date("2024-06-01T12:00:00Z") });
};
