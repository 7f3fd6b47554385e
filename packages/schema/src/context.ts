import type { GraphReader } from "@strata/graph-model";
import type { Quiz, QuizStore } from "@strata/quiz";
import type { Driver } from "neo4j-driver";

/** How a search hit was found: closest first. */
export const SEARCH_MATCHES = ["EXACT", "PREFIX", "ALIAS", "FUZZY", "TEXT"] as const;
export type SearchMatch = (typeof SEARCH_MATCHES)[number];

export interface SearchHit {
  readonly entityId: string;
  /** The name, alias or text that matched. */
  readonly matched: string;
  readonly match: SearchMatch;
  readonly score: number;
}

/** The state of the knowledge that is served. */
export interface RevisionInfo {
  readonly hash: string;
  /** ISO date and time. */
  readonly seededAt: string;
  readonly entities: number;
  readonly claims: number;
  readonly sources: number;
  readonly disputes: number;
}

/** Everything that resolvers reach the outside through, time and chance included. */
export interface Services {
  readonly driver: Driver;
  readonly reader: GraphReader;
  readonly quizStore: QuizStore;
  readonly search: (text: string, first: number) => Promise<readonly SearchHit[]>;
  readonly comparablePartners: (
    entityId: string,
    first: number,
  ) => Promise<readonly { readonly id: string; readonly sharedDimensions: number }[]>;
  readonly revision: () => Promise<RevisionInfo>;
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
