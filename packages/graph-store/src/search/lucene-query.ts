import { fold, hasHan, runs } from "./fold.ts";

/**
 * What a person typed as a Lucene query that cannot fail: every word in quotes, all of them required. Only letters
 * and digits are kept, so none of Lucene's own signs is left. Null when nothing is.
 *
 * The index holds Chinese as pairs of characters, so a single one is looked for as the beginning of a pair.
 */
export const luceneQuery = (text: string): string | null => {
  const words = runs(fold(text));
  if (words.length === 0) return null;
  return words
    .map((word) => (hasHan(word) && [...word].length === 1 ? `${word}*` : `"${word}"`))
    .join(" AND ");
};
