export { DEFAULT_SIZING, type Sizing, TEST_SIZING } from "./configuration.ts";
export { Neo4jLocalError, type Neo4jLocalErrorCode } from "./errors.ts";
export { DEFAULT_HOME } from "./places.ts";
export {
  type Neo4jStatus,
  type RunningNeo4j,
  type StartOptions,
  startNeo4j,
  statusNeo4j,
  stopNeo4j,
} from "./server.ts";
export { serverVersion } from "./server-jars.ts";
export { type Lock, takeLock } from "./start-lock.ts";
