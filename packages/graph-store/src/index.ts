export {
  type ComparablePartner,
  comparablePartners,
  comparablePartnersOf,
} from "./comparable-partners.ts";
export { connect, type Neo4jAddress } from "./connect.ts";
export { neo4jQuizStore } from "./learner/neo4j-quiz-store.ts";
export { migrate } from "./migrate.ts";
export { neo4jGraphReader } from "./reader/neo4j-graph-reader.ts";
export { currentRevision, type Revision } from "./revision.ts";
export type { QueryOptions } from "./run-query.ts";
export type { SearchHit, SearchMatch } from "./search/name-index.ts";
export { createSearch, type Search, type SearchSettings } from "./search/search.ts";
export { applySeed, checkSeed, type SeedOptions, type SeedReport } from "./seed/apply-seed.ts";
export { StoreError, type StoreErrorCode } from "./store-error.ts";
