import type { Driver } from "neo4j-driver";
import { currentRevision } from "./revision.ts";
import type { QueryOptions } from "./run-query.ts";

export interface KeepingSettings {
  readonly driver: Driver;
  readonly options: QueryOptions;
  /** How long a revision is trusted before it is read again. */
  readonly revisionMaxAgeMs?: number | undefined;
  readonly now?: (() => number) | undefined;
}

/** Something read from the database that is kept while the revision stays: read at first use, and again when the revision has changed. */
export const keptByRevision = <Value>(
  { driver, options, revisionMaxAgeMs = 2_000, now = Date.now }: KeepingSettings,
  load: () => Promise<Value>,
): (() => Promise<Value>) => {
  let checkedAt = Number.NEGATIVE_INFINITY;
  let current: { readonly hash: string | null; readonly value: Promise<Value> } | null = null;

  return async () => {
    if (current === null || now() - checkedAt >= revisionMaxAgeMs) {
      const hash = (await currentRevision(driver, options))?.hash ?? null;
      checkedAt = now();
      if (current === null || current.hash !== hash) {
        const made = { hash, value: load() };
        current = made;
        // A failed reading must not stay: the next use tries again.
        made.value.catch(() => {
          if (current === made) current = null;
        });
      }
    }
    return current.value;
  };
};
