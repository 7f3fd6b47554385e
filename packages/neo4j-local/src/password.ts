import { randomBytes } from "node:crypto";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import neo4j, { type Driver } from "neo4j-driver";

/** The only user of a Community server of ours. */
export const USER = "neo4j";

/** What an empty Neo4j accepts until its password is changed. */
const FACTORY_PASSWORD = "neo4j";

/** How a server answers to a password. */
export type Answer =
  /** It runs queries. */
  | "READY"
  /** It listens and does not accept the password. */
  | "REFUSED"
  /** It does not listen yet, or is not up far enough to say. */
  | "SILENT";

/** Reads the home's password, making one at the first start; the file is its owner's alone. */
export function keepPassword(file: string): string {
  try {
    writeFileSync(file, `${randomBytes(24).toString("base64url")}\n`, { mode: 0o600, flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    chmodSync(file, 0o600);
  }
  return readFileSync(file, "utf8").trim();
}

/** Asks a server whether it is ready for this password. */
export async function ask(uri: string, password: string): Promise<Answer> {
  await using connection = open(uri, password);
  try {
    await connection.driver.executeQuery("RETURN 1", {}, { database: "neo4j" });
    return "READY";
  } catch (error) {
    return codeOf(error) === "Neo.ClientError.Security.Unauthorized" ? "REFUSED" : "SILENT";
  }
}

/** Replaces the factory password by ours; false when the factory password is not accepted either. */
export async function replaceFactoryPassword(uri: string, password: string): Promise<boolean> {
  await using connection = open(uri, FACTORY_PASSWORD);
  try {
    await connection.driver.executeQuery(
      "ALTER CURRENT USER SET PASSWORD FROM $old TO $new",
      { old: FACTORY_PASSWORD, new: password },
      { database: "system" },
    );
    return true;
  } catch (error) {
    if (codeOf(error) === "Neo.ClientError.Security.Unauthorized") return false;
    throw error;
  }
}

function open(uri: string, password: string): { driver: Driver } & AsyncDisposable {
  const driver = neo4j.driver(uri, neo4j.auth.basic(USER, password), {
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 5_000,
    maxTransactionRetryTime: 0,
    maxConnectionPoolSize: 1,
    telemetryDisabled: true,
  });
  return { driver, [Symbol.asyncDispose]: () => driver.close() };
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
