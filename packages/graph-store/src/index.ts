export { connect, type Neo4jAddress } from "./connect.ts";
export { FULL_TEXT, migrate } from "./migrate.ts";
export { currentRevision, type Revision } from "./revision.ts";
export type { QueryOptions } from "./run-query.ts";
export { applySeed, checkSeed, type SeedOptions, type SeedReport } from "./seed/apply-seed.ts";
export { StoreError, type StoreErrorCode } from "./store-error.ts";
