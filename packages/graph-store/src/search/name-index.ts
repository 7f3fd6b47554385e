import MiniSearch, { type SearchOptions, type SearchResult } from "minisearch";
import { fold, hasHan, indexTerms, queryTerms, runs } from "./fold.ts";

/** How a hit was found, best first: the name itself, how a name begins, an alias, a near spelling, a text about it. */
export type SearchMatch = "EXACT" | "PREFIX" | "ALIAS" | "FUZZY" | "TEXT";

export interface SearchHit {
  readonly entityId: string;
  /** The name, alias or text that was found, as it is written. */
  readonly matched: string;
  readonly match: SearchMatch;
  /** Higher is better; comparable within one search only. */
  readonly score: number;
}

/** An entity by its names, in both languages. */
export interface NamedEntity {
  readonly id: string;
  readonly names: readonly string[];
  readonly aliases: readonly string[];
}

export interface NameIndex {
  /** At most `first` hits, one for each entity, best first. */
  search(text: string, first: number): readonly SearchHit[];
}

interface Name {
  readonly key: number;
  readonly entityId: string;
  readonly text: string;
  readonly folded: string;
  readonly isAlias: boolean;
}

/** Rank of a hit; its whole part in the score. Within a rank the index's own relevance decides. */
const RANKS = {
  nameExact: 9,
  aliasExact: 8,
  namePrefix: 7,
  aliasPrefix: 6,
  nameWords: 5,
  aliasWords: 4,
  nameFuzzy: 3,
  aliasFuzzy: 2,
} as const;

const WORDS_TO_LOOK_AT = 500;

/** Edit distance by length: a short word has too many neighbours. A swap of two letters is a distance of 2. */
const allowedTypos = (term: string): number | false => {
  if (hasHan(term) || term.length < 3) return false;
  return term.length < 5 ? 1 : 2;
};

const STRICT: SearchOptions = { prefix: true, fuzzy: false, combineWith: "AND" };
const FUZZY: SearchOptions = { prefix: true, fuzzy: allowedTypos, combineWith: "AND" };
/** When no name has all the words: any of them, so that 名字空间 still finds 命名空间. */
const LOOSE: SearchOptions = { prefix: true, fuzzy: allowedTypos, combineWith: "OR" };

/** An index over names and aliases, held in memory; it never changes, so build another for another revision. */
export const createNameIndex = (entities: readonly NamedEntity[]): NameIndex => {
  const names = namesOf(entities);
  const index = new MiniSearch<Name>({
    idField: "key",
    fields: ["text"],
    tokenize: indexTerms,
    processTerm: (term) => term,
    searchOptions: { tokenize: queryTerms, processTerm: (term) => term },
  });
  index.addAll(names);

  return {
    search: (text, first) => {
      const folded = fold(text);
      if (runs(folded).length === 0 || first < 1) return [];
      const best = new Map<string, SearchHit>();
      for (const options of [STRICT, FUZZY, LOOSE]) {
        const found = index.search(text, options).slice(0, WORDS_TO_LOOK_AT);
        const top = found[0]?.score ?? 1;
        for (const result of found) {
          const name = names[result.id];
          if (name === undefined) continue;
          const hit = hitOf(name, folded, result, top, options === STRICT);
          if (hit.score > (best.get(hit.entityId)?.score ?? 0)) best.set(hit.entityId, hit);
        }
        if (best.size > 0 && options !== STRICT) break;
        if (best.size >= first) break;
      }
      return [...best.values()].sort(bestFirst).slice(0, first);
    },
  };
};

const namesOf = (entities: readonly NamedEntity[]): readonly Name[] =>
  entities
    .flatMap(({ id, names, aliases }) => [
      ...unlike(names).map((text) => ({ entityId: id, text, isAlias: false })),
      ...unlike(aliases).map((text) => ({ entityId: id, text, isAlias: true })),
    ])
    .map((name, key) => ({ ...name, key, folded: fold(name.text) }));

/** Docker is Docker in both languages: one is enough. */
const unlike = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

const hitOf = (
  { entityId, text, folded, isAlias }: Name,
  wanted: string,
  result: SearchResult,
  top: number,
  isStrict: boolean,
): SearchHit => {
  const rank = rankOf(folded, wanted, isAlias, isStrict);
  return { entityId, matched: text, match: matchOf(rank), score: rank + result.score / (top + 1) };
};

const rankOf = (folded: string, wanted: string, isAlias: boolean, isStrict: boolean): number => {
  if (folded === wanted) return isAlias ? RANKS.aliasExact : RANKS.nameExact;
  if (folded.startsWith(wanted)) return isAlias ? RANKS.aliasPrefix : RANKS.namePrefix;
  if (isStrict) return isAlias ? RANKS.aliasWords : RANKS.nameWords;
  return isAlias ? RANKS.aliasFuzzy : RANKS.nameFuzzy;
};

const matchOf = (rank: number): SearchMatch => {
  if (rank === RANKS.nameExact) return "EXACT";
  if (rank === RANKS.namePrefix || rank === RANKS.nameWords) return "PREFIX";
  return rank === RANKS.nameFuzzy || rank === RANKS.aliasFuzzy ? "FUZZY" : "ALIAS";
};

/** Best first; among equals the shorter name, which says more of what was typed, then the id. */
const bestFirst = (a: SearchHit, b: SearchHit): number =>
  b.score - a.score || a.matched.length - b.matched.length || (a.entityId < b.entityId ? -1 : 1);
