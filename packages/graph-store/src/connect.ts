import neo4j, { type Driver, Neo4jError } from "neo4j-driver";
import { StoreError } from "./store-error.ts";

/** Where the server is and how to log in. */
export interface Neo4jAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/** Oldest server with every clause that the queries use: CALL with a scope clause came in 5.23. */
const OLDEST = { major: 5, minor: 23 };

const CONNECTION_TIMEOUT_MS = 5_000;

/**
 * Opens a driver and asks the server who it is, so that a wrong address or password fails here and with a
 * clear error. Close the driver when done.
 */
export const connect = async ({ uri, user, password }: Neo4jAddress): Promise<Driver> => {
  const driver = open(uri, user, password);
  try {
    const { agent, address } = await driver.getServerInfo();
    refuseOldServer(agent ?? "", address ?? uri);
    return driver;
  } catch (error) {
    await driver.close();
    throw explain(error, uri, user);
  }
};

const open = (uri: string, user: string, password: string): Driver => {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      connectionTimeout: CONNECTION_TIMEOUT_MS,
      connectionAcquisitionTimeout: 2 * CONNECTION_TIMEOUT_MS,
      maxTransactionRetryTime: CONNECTION_TIMEOUT_MS,
      telemetryDisabled: true,
    });
  } catch (error) {
    throw new StoreError(
      "NEO4J_BAD_ADDRESS",
      "The address of Neo4j is not valid: write it as bolt://host:port or neo4j://host:port.",
      error,
    );
  }
};

/** Calendar versions (2025.01 and later) count as newer than 5. */
export const isTooOld = (agent: string): boolean => {
  const [, major, minor] = /^Neo4j\/(\d+)\.(\d+)/.exec(agent) ?? [];
  if (major === undefined || minor === undefined) return false;
  return (
    Number(major) < OLDEST.major || (Number(major) === OLDEST.major && Number(minor) < OLDEST.minor)
  );
};

const refuseOldServer = (agent: string, address: string): void => {
  if (!isTooOld(agent)) return;
  throw new StoreError(
    "NEO4J_TOO_OLD",
    `${address} runs ${agent}; Strata needs Neo4j ${OLDEST.major}.${OLDEST.minor} or newer.`,
  );
};

const explain = (error: unknown, uri: string, user: string): unknown => {
  if (!(error instanceof Neo4jError)) return error;
  const place = withoutCredentials(uri);
  if (error.code.startsWith("Neo.ClientError.Security.")) {
    return new StoreError(
      "NEO4J_UNAUTHORIZED",
      `Neo4j at ${place} refuses user "${user}" with this password.`,
      error,
    );
  }
  if (error.code === "ServiceUnavailable" || error.code === "SessionExpired") {
    return new StoreError(
      "NEO4J_UNREACHABLE",
      `No Neo4j answers at ${place}. Is it running, and does it listen for Bolt there?`,
      error,
    );
  }
  return error;
};

/** An address may carry "user:password@"; messages must not. */
const withoutCredentials = (uri: string): string => uri.replace(/\/\/[^/]*@/, "//");
