import type { EntityKind, RelationKind } from "@strata/graph-model";
import { ENTITY_KIND_IDS } from "@strata/graph-model";
import neo4j, { type Driver } from "neo4j-driver";
import { ALL_NAMES, searchTextsQuery } from "../cypher/search.ts";
import { keptByRevision } from "../kept-by-revision.ts";
import { FULL_TEXT } from "../migrate.ts";
import { boolean, list, string, strings, word } from "../reader/fields.ts";
import { read } from "../run-query.ts";
import { hasHan } from "./fold.ts";
import { luceneQuery } from "./lucene-query.ts";
import { createNameIndex, type NameIndex, type SearchHit } from "./name-index.ts";

/** What is to be found must be of one of some kinds, and have a relation that is current. */
export interface SearchFilter {
  readonly kinds?: readonly EntityKind[] | undefined;
  readonly relation?: SearchRelation | undefined;
}

export interface SearchRelation {
  readonly kind: RelationKind;
  /** OUT: what is found is the subject. */
  readonly direction: "OUT" | "IN";
  /** Id of the other end; any when left out. */
  readonly entity?: string | undefined;
}

/** Finds what a person means; at most `first` hits, one for each entity, best first. */
export type Search = (
  text: string,
  first: number,
  filter?: SearchFilter,
) => Promise<readonly SearchHit[]>;

export interface SearchSettings {
  readonly driver: Driver;
  readonly timeoutMs?: number;
  /** How long a revision is trusted before it is read again. */
  readonly revisionMaxAgeMs?: number;
  readonly now?: () => number;
}

interface Names {
  readonly index: NameIndex;
  readonly kinds: ReadonlyMap<string, EntityKind>;
}

interface Texts {
  readonly whole: readonly SearchHit[];
  readonly inPart: readonly SearchHit[];
  /** Those of the candidates that pass the filter by relation; null where there is no such filter. */
  readonly allowed: ReadonlySet<string> | null;
}

/** Longer texts are no search; cut, they cost no more than others. */
const LONGEST_TEXT = 200;
/** Names that are looked at before a filter is. */
const MOST_NAMES = 500;
/** Texts that are looked at before a filter is. */
const MOST_TEXTS = 1_000;

/**
 * Search over names and aliases in memory and, where they give too few hits, over glosses and statements in Neo4j:
 * for texts with all of the words. If neither finds anything, it guesses: names and texts with some of the words. The
 * index is built at the first search and again when the revision has changed; a search sends one query at most.
 */
export const createSearch = ({
  driver,
  timeoutMs = 5_000,
  revisionMaxAgeMs,
  now,
}: SearchSettings): Search => {
  const options = { timeoutMs };

  const names = keptByRevision<Names>({ driver, options, revisionMaxAgeMs, now }, async () => {
    const rows = await read(driver, ALL_NAMES, {}, options);
    return {
      index: createNameIndex(
        rows.map((row) => ({
          id: string(row, "id"),
          names: strings(row, "names"),
          aliases: strings(row, "aliases"),
        })),
      ),
      kinds: new Map(rows.map((row) => [string(row, "id"), word(row, "kind", ENTITY_KIND_IDS)])),
    };
  });

  const textsOf = async (
    text: string,
    first: number,
    { kinds, relation }: SearchFilter,
    candidates: readonly string[],
  ): Promise<Texts> => {
    const [all, any] = [luceneQuery(text, "all"), luceneQuery(text, "any")];
    if (all === null || any === null) return { whole: [], inPart: [], allowed: new Set() };
    const isFiltered = kinds !== undefined || relation !== undefined;
    // Hits by name may be among them, and each entity may have both a gloss and statements.
    const limit = 4 * first;
    const query = searchTextsQuery({
      byKind: kinds !== undefined,
      relation: relation
        ? {
            kind: relation.kind,
            direction: relation.direction,
            isToOne: relation.entity !== undefined,
          }
        : null,
    });
    const [row] = await read(
      driver,
      query,
      {
        ...FULL_TEXT,
        all,
        any,
        limit: neo4j.int(limit),
        texts: neo4j.int(isFiltered ? MOST_TEXTS : limit),
        kinds: kinds ?? [],
        relatedId: relation?.entity ?? "",
        candidates,
      },
      options,
    );
    const language = hasHan(text) ? "zh" : "en";
    const hits = list(row, "texts").map((each, place) => ({
      isWhole: boolean(each, "isWhole"),
      hit: {
        entityId: string(each, "entityId"),
        matched: string(each, language),
        match: "TEXT",
        score: 1 / (place + 1),
      } satisfies SearchHit,
    }));
    return {
      whole: hits.filter(({ isWhole }) => isWhole).map(({ hit }) => hit),
      inPart: hits.map(({ hit }) => hit),
      allowed: relation ? new Set(strings(row, "allowed")) : null,
    };
  };

  return async (text, first, filter = {}) => {
    const wanted = text.slice(0, LONGEST_TEXT);
    const { index, kinds } = await names();
    const isOfKind = ({ entityId }: SearchHit): boolean =>
      filter.kinds === undefined || filter.kinds.some((kind) => kind === kinds.get(entityId));
    const found = index.search(wanted, MOST_NAMES).filter(isOfKind);
    if (found.length >= first && filter.relation === undefined) return found.slice(0, first);
    const guesses = index.guess(wanted, MOST_NAMES).filter(isOfKind);
    const candidates = [...new Set([...found, ...guesses].map(({ entityId }) => entityId))];
    const { whole, inPart, allowed } = await textsOf(wanted, first, filter, candidates);
    const isAllowed = ({ entityId }: SearchHit): boolean => allowed?.has(entityId) ?? true;
    const hits = together(first, found.filter(isAllowed), whole);
    return hits.length > 0 ? hits : together(first, guesses.filter(isAllowed), inPart);
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
