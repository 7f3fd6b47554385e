export {
  type ComparablePartner,
  comparablePartners,
  comparablePartnersOf,
} from "./comparable-partners.ts";
export { connect, type Neo4jAddress } from "./connect.ts";
export { type KeepingSettings, keptByRevision } from "./kept-by-revision.ts";
export { neo4jQuizStore } from "./learner/neo4j-quiz-store.ts";
export { migrate } from "./migrate.ts";
export { type RevisedKnowledge, readKnowledge } from "./read-knowledge.ts";
export { neo4jGraphReader } from "./reader/neo4j-graph-reader.ts";
export { currentRevision, type Revision } from "./revision.ts";
export type { QueryOptions } from "./run-query.ts";
export { markedParts, type TextPart } from "./search/highlight.ts";
export type { SearchHit, SearchMatch } from "./search/name-index.ts";
export {
  createSearch,
  type Search,
  type SearchFilter,
  type SearchRelation,
  type SearchSettings,
} from "./search/search.ts";
export { applySeed, checkSeed, type SeedOptions, type SeedReport } from "./seed/apply-seed.ts";
export {
  type DimensionCells,
  type GraphStatistics,
  graphStatistics,
  type SourceCoverage,
  type Tally,
} from "./statistics.ts";
export { StoreError, type StoreErrorCode } from "./store-error.ts";
