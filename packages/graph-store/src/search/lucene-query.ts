import { fold, hasHan, queryTerms, runs } from "./fold.ts";

/**
 * What a person typed as a Lucene query that cannot fail: every word in quotes, Chinese as a phrase. Only letters and
 * digits are kept, so none of Lucene's own signs is left. Null when nothing is.
 *
 * `all` requires every word; `any` takes each of them, and each pair of Chinese characters, by itself.
 */
export const luceneQuery = (text: string, wanted: "all" | "any"): string | null => {
  const folded = fold(text);
  const terms = wanted === "all" ? runs(folded) : queryTerms(folded);
  if (terms.length === 0) return null;
  return terms.map(quoted).join(wanted === "all" ? " AND " : " OR ");
};

/** The index holds Chinese as pairs of characters, so a single one is looked for as the beginning of a pair. */
const quoted = (term: string): string =>
  hasHan(term) && [...term].length === 1 ? `${term}*` : `"${term}"`;
