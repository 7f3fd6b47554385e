import MiniSearch, { type SearchOptions, type SearchResult } from "minisearch";
import { fold, hasHan, indexTerms, queryTerms, runs } from "./fold.ts";
import { isMeant, typosForgiven } from "./spelling.ts";

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

/** Both give at most `first` hits, one for each entity, best first. */
export interface NameIndex {
  /** Names with all of the words, as typed or else nearly so. */
  search(text: string, first: number): readonly SearchHit[];
  /** Names with some of the words or of the Chinese characters, so that 名字空间 still finds 命名空间. */
  guess(text: string, first: number): readonly SearchHit[];
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
  nameExact: 11,
  aliasExact: 10,
  namePrefix: 9,
  aliasPrefix: 8,
  nameWords: 7,
  aliasWords: 6,
  /** The whole name is a near spelling, not just a word of it: "namepsace" means a namespace before an IPC namespace. */
  nameNear: 5,
  aliasNear: 4,
  nameFuzzy: 3,
  aliasFuzzy: 2,
} as const;

const NAMES_TO_LOOK_AT = 500;

/** A swap of two letters is one typo to a person and two edits to the index, which is asked for more than is kept. */
const fuzzy = (term: string): number | false => (typosForgiven(term) > 0 ? 2 : false);

const AS_TYPED: SearchOptions = {
  prefix: true,
  fuzzy: false,
  combineWith: "AND",
  tokenize: queryTerms,
};
const NEARLY: SearchOptions = { ...AS_TYPED, fuzzy };
const IN_PART: SearchOptions = { ...NEARLY, combineWith: "OR", tokenize: indexTerms };

/** Of several words one is enough when it is this share of what was typed, or by itself weighs this much. */
const LEAST_SHARE = 0.4;
const LEAST_WEIGHT = 3;

/** A Chinese character says about as much as two letters; pairs of them are counted by their characters. */
const weight = (terms: readonly string[]): number =>
  terms.reduce((total, term) => {
    if (!hasHan(term)) return total + term.length;
    return [...term].length === 1 ? total + 2 : total;
  }, 0);

/** An index over names and aliases, held in memory; it never changes, so build another for another revision. */
export const createNameIndex = (entities: readonly NamedEntity[]): NameIndex => {
  const names = namesOf(entities);
  const index = new MiniSearch<Name>({
    idField: "key",
    fields: ["text"],
    tokenize: indexTerms,
    processTerm: (term) => term,
    searchOptions: { processTerm: (term) => term },
  });
  index.addAll(names);

  const hits = (text: string, first: number, options: SearchOptions): readonly SearchHit[] => {
    const folded = fold(text);
    if (runs(folded).length === 0 || first < 1) return [];
    const found = index
      .search(text, { ...options, filter: (result) => isNear(result, folded, options) })
      .slice(0, NAMES_TO_LOOK_AT);
    const top = found[0]?.score ?? 1;
    const best = new Map<string, SearchHit>();
    for (const result of found) {
      const name = names[result.id];
      if (name === undefined) continue;
      const hit = hitOf(name, folded, result, top, options === AS_TYPED);
      if (hit.score > (best.get(hit.entityId)?.score ?? 0)) best.set(hit.entityId, hit);
    }
    return [...best.values()].sort(bestFirst).slice(0, first);
  };

  return {
    search: (text, first) => {
      const asTyped = hits(text, first, AS_TYPED);
      return asTyped.length > 0 ? asTyped : hits(text, first, NEARLY);
    },
    guess: (text, first) => hits(text, first, IN_PART),
  };
};

/** Keeps out what the index finds too freely: far spellings, and names with only a little of what was typed. */
const isNear = (
  { queryTerms: found, terms }: SearchResult,
  folded: string,
  { combineWith }: SearchOptions,
): boolean => {
  const meant = new Set(found.filter((typed) => terms.some((term) => isMeant(typed, term))));
  if (combineWith === "AND") return queryTerms(folded).every((term) => meant.has(term));
  const weights = runs(folded).map((run) => ({
    found: weight(indexTerms(run).filter((term) => meant.has(term))),
    all: weight(indexTerms(run)),
  }));
  const sum = (part: "found" | "all") => weights.reduce((total, each) => total + each[part], 0);
  return (
    sum("found") >= LEAST_SHARE * sum("all") ||
    weights.some(({ found, all }) => found === all && all >= LEAST_WEIGHT)
  );
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
  // Of names that begin so, the one of which most is typed: "cgroup" means cgroups before the cgroup namespace.
  const within = folded.startsWith(wanted)
    ? wanted.length / (folded.length + 1)
    : result.score / (top + 1);
  return { entityId, matched: text, match: matchOf(rank), score: rank + within };
};

const rankOf = (folded: string, wanted: string, isAlias: boolean, isStrict: boolean): number => {
  if (folded === wanted) return isAlias ? RANKS.aliasExact : RANKS.nameExact;
  if (folded.startsWith(wanted)) return isAlias ? RANKS.aliasPrefix : RANKS.namePrefix;
  if (isStrict) return isAlias ? RANKS.aliasWords : RANKS.nameWords;
  if (isMeant(wanted, folded)) return isAlias ? RANKS.aliasNear : RANKS.nameNear;
  return isAlias ? RANKS.aliasFuzzy : RANKS.nameFuzzy;
};

const FUZZY: ReadonlySet<number> = new Set([
  RANKS.nameNear,
  RANKS.aliasNear,
  RANKS.nameFuzzy,
  RANKS.aliasFuzzy,
]);

const matchOf = (rank: number): SearchMatch => {
  if (rank === RANKS.nameExact) return "EXACT";
  if (rank === RANKS.namePrefix || rank === RANKS.nameWords) return "PREFIX";
  return FUZZY.has(rank) ? "FUZZY" : "ALIAS";
};

/** Best first; among equals the shorter name, which says more of what was typed, then the id. */
const bestFirst = (a: SearchHit, b: SearchHit): number =>
  b.score - a.score || a.matched.length - b.matched.length || (a.entityId < b.entityId ? -1 : 1);
