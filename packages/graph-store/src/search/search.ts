import neo4j, { type Driver } from "neo4j-driver";
import { ALL_NAMES, SEARCH_TEXTS } from "../cypher/search.ts";
import { FULL_TEXT } from "../migrate.ts";
import { string, strings } from "../reader/fields.ts";
import { currentRevision } from "../revision.ts";
import { read } from "../run-query.ts";
import { hasHan } from "./fold.ts";
import { luceneQuery } from "./lucene-query.ts";
import { createNameIndex, type NameIndex, type SearchHit } from "./name-index.ts";

/** Finds what a person means; at most `first` hits, one for each entity, best first. */
export type Search = (text: string, first: number) => Promise<readonly SearchHit[]>;

export interface SearchSettings {
  readonly driver: Driver;
  readonly timeoutMs?: number;
  /** How long a revision is trusted before it is read again. */
  readonly revisionMaxAgeMs?: number;
  readonly now?: () => number;
}

/** Longer texts are no search; cut, they cost no more than others. */
const LONGEST_TEXT = 200;

/**
 * Search over names and aliases in memory and, where they give too few hits, over glosses and statements in Neo4j:
 * for texts with all of the words. If neither finds anything, it guesses: names and texts with some of the words.
 * The index is built at the first search and again when the revision has changed.
 */
export const createSearch = ({
  driver,
  timeoutMs = 5_000,
  revisionMaxAgeMs = 2_000,
  now = Date.now,
}: SearchSettings): Search => {
  const options = { timeoutMs };
  let checkedAt = Number.NEGATIVE_INFINITY;
  let current: { readonly hash: string | null; readonly index: Promise<NameIndex> } | null = null;

  const build = async (): Promise<NameIndex> => {
    const rows = await read(driver, ALL_NAMES, {}, options);
    return createNameIndex(
      rows.map((row) => ({
        id: string(row, "id"),
        names: strings(row, "names"),
        aliases: strings(row, "aliases"),
      })),
    );
  };

  const nameIndex = async (): Promise<NameIndex> => {
    if (current === null || now() - checkedAt >= revisionMaxAgeMs) {
      const hash = (await currentRevision(driver, options))?.hash ?? null;
      checkedAt = now();
      if (current === null || current.hash !== hash) {
        const index = build();
        const made = { hash, index };
        current = made;
        // A failed build must not stay: the next search tries again.
        index.catch(() => {
          if (current === made) current = null;
        });
      }
    }
    return current.index;
  };

  const byText = async (text: string, wanted: "all" | "any", limit: number) => {
    const query = luceneQuery(text, wanted);
    if (query === null) return [];
    const { glosses, statements } = FULL_TEXT;
    const parameters = { query, glosses, statements, limit: neo4j.int(limit) };
    const language = hasHan(text) ? "zh" : "en";
    return (await read(driver, SEARCH_TEXTS, parameters, options)).map(
      (row, place): SearchHit => ({
        entityId: string(row, "entityId"),
        matched: string(row, language),
        match: "TEXT",
        score: 1 / (place + 1),
      }),
    );
  };

  return async (text, first) => {
    const wanted = text.slice(0, LONGEST_TEXT);
    const names = await nameIndex();
    const found = names.search(wanted, first);
    if (found.length >= first) return found;
    const hits = together(first, found, await byText(wanted, "all", first + found.length));
    if (hits.length > 0) return hits;
    const guesses = names.guess(wanted, first);
    if (guesses.length >= first) return guesses;
    return together(first, guesses, await byText(wanted, "any", first + guesses.length));
  };
};

/** Names before texts; an entity that is among the names is not repeated. */
const together = (
  first: number,
  byName: readonly SearchHit[],
  texts: readonly SearchHit[],
): readonly SearchHit[] => {
  const known = new Set(byName.map((hit) => hit.entityId));
  return [...byName, ...texts.filter((hit) => !known.has(hit.entityId))].slice(0, first);
};
