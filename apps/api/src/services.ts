import { randomUUID } from "node:crypto";
import {
  comparablePartnersOf,
  createSearch,
  currentRevision,
  graphStatistics,
  keptByRevision,
  neo4jGraphReader,
  neo4jQuizStore,
  readKnowledge,
} from "@strata/graph-store";
import { createFeaturedQuiz, type Services } from "@strata/schema";
import type { Driver } from "neo4j-driver";
import type { Readiness } from "./http/routes.ts";

/** Longest time that one transaction may take: a server that has just started needs seconds to plan a large query. */
const TRANSACTION_TIMEOUT_MS = 15_000;
/** An export reads everything. */
const EXPORT_TIMEOUT_MS = 60_000;
/** A probe that waits longer than its caller says nothing. */
const READINESS_TIMEOUT_MS = 2_000;

export interface ServiceOptions {
  readonly driver: Driver;
  readonly timeoutMs?: number;
  readonly now?: () => Date;
}

/**
 * What resolvers reach the database through. Nothing that they answer outlives a change of the knowledge by more than
 * two seconds: what is kept is kept by its revision, which is read again that often.
 */
export const createServices = ({
  driver,
  timeoutMs = TRANSACTION_TIMEOUT_MS,
  now = () => new Date(),
}: ServiceOptions): Services => {
  const reader = neo4jGraphReader(driver, { timeoutMs });
  const options = { timeoutMs };
  const keeping = { now: () => now().getTime() };
  const quizStore = neo4jQuizStore(driver, { timeoutMs });
  return {
    driver,
    reader,
    quizStore,
    timeoutMs,
    now,
    newId: randomUUID,
    search: createSearch({ driver, timeoutMs, ...keeping }),
    releases: keptByRevision({ driver, options, ...keeping }, () => reader.releases()),
    statistics: () => graphStatistics(driver, options),
    knowledge: () => readKnowledge(driver, { timeoutMs: EXPORT_TIMEOUT_MS }),
    comparablePartnersOf: (entityIds, first) =>
      comparablePartnersOf(driver, entityIds, first, { timeoutMs }),
    revision: () => currentRevision(driver, { timeoutMs }),
    featuredQuiz: createFeaturedQuiz({ reader, quizStore, now }),
  };
};

/** Asks the database whether queries can be answered now. */
export const readinessOf = async (driver: Driver): Promise<Readiness> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error("late")), READINESS_TIMEOUT_MS);
  });
  try {
    const revision = await Promise.race([
      currentRevision(driver, { timeoutMs: READINESS_TIMEOUT_MS }),
      late,
    ]);
    return revision
      ? { ready: true, revision: revision.hash }
      : { ready: false, reason: "NOT_SEEDED" };
  } catch {
    return { ready: false, reason: "DATABASE_UNAVAILABLE" };
  } finally {
    clearTimeout(timer);
  }
};
