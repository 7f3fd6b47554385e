import { randomUUID } from "node:crypto";
import {
  comparablePartners,
  createSearch,
  currentRevision,
  neo4jGraphReader,
  neo4jQuizStore,
} from "@strata/graph-store";
import { assembleQuiz, isQuiz, type Quiz } from "@strata/quiz";
import type { Services } from "@strata/schema";
import type { Driver } from "neo4j-driver";
import type { Readiness } from "./http/routes.ts";

/** Longest time that one transaction may take. */
const TRANSACTION_TIMEOUT_MS = 5_000;
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
  const quizStore = neo4jQuizStore(driver, { timeoutMs });
  let featured: { readonly key: string; readonly quiz: Promise<Quiz | null> } | null = null;

  const makeFeatured = async (day: string): Promise<Quiz | null> => {
    const quiz = await assembleQuiz({
      reader,
      blueprint: { topics: [], types: [], size: 1 },
      seed: `featured on ${day}`,
    });
    if (!isQuiz(quiz)) {
      return null;
    }
    await quizStore.saveQuiz(quiz);
    return quiz;
  };

  return {
    driver,
    reader,
    quizStore,
    timeoutMs,
    now,
    newId: randomUUID,
    search: createSearch({ driver, timeoutMs }),
    comparablePartners: (entityId, first) =>
      comparablePartners(driver, entityId, first, { timeoutMs }),
    revision: () => currentRevision(driver, { timeoutMs }),
    featuredQuiz: async () => {
      const day = now().toISOString().slice(0, 10);
      const key = `${day} ${await reader.revision()}`;
      if (featured?.key !== key) {
        const made = { key, quiz: makeFeatured(day) };
        featured = made;
        // A failure must not stay for the day.
        made.quiz.catch(() => {
          if (featured === made) featured = null;
        });
      }
      return featured.quiz;
    },
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
