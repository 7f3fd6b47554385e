import type { GraphReader, Release } from "@strata/graph-model";
import type {
  ComparablePartner,
  GraphStatistics,
  RevisedKnowledge,
  Revision,
  Search,
} from "@strata/graph-store";
import type { Quiz, QuizStore } from "@strata/quiz";
import type { Driver } from "neo4j-driver";

/** Everything that resolvers reach the outside through, time and chance included. */
export interface Services {
  readonly driver: Driver;
  readonly reader: GraphReader;
  readonly quizStore: QuizStore;
  readonly search: Search;
  /** For each entity those that share most dimensions with it. */
  readonly comparablePartnersOf: (
    entityIds: readonly string[],
    first: number,
  ) => Promise<ReadonlyMap<string, readonly ComparablePartner[]>>;
  /** All releases; kept while the revision stays, as every field with a moment needs them. */
  readonly releases: () => Promise<readonly Release[]>;
  readonly statistics: () => Promise<GraphStatistics>;
  /** Everything that is known, read anew each time. */
  readonly knowledge: () => Promise<RevisedKnowledge>;
  /** Null while the database has never been seeded. */
  readonly revision: () => Promise<Revision | null>;
  /** The stored quiz of the day; null when the graph proves no question. */
  readonly featuredQuiz: () => Promise<Quiz | null>;
  /** Longest time that one transaction may take. */
  readonly timeoutMs: number;
  readonly now: () => Date;
  /** An id that nobody can guess: who knows an attempt's id may answer in it. */
  readonly newId: () => string;
}

/** One object per request; DataLoaders hang on it. */
export interface RequestContext {
  readonly services: Services;
}
