import { hasHan } from "./fold.ts";

/** Typos forgiven by length: a short word has too many neighbours. Chinese is not misspelt, it is mistyped whole. */
export const typosForgiven = (term: string): number => {
  if (hasHan(term) || term.length < 3) return 0;
  return term.length < 5 ? 1 : 2;
};

/**
 * Optimal string alignment distance: insertions, deletions, replacements and swaps of two neighbours each count one
 * (Damerau 1964, doi:10.1145/363958.363994; the restricted form, which never edits a swapped pair again).
 */
export const typosBetween = (a: string, b: string): number => {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const at = (cells: readonly number[], index: number): number => cells[index] ?? Infinity;
      const replaced = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          at(last, j) + 1,
          at(row, j - 1) + 1,
          replaced,
          isSwap ? at(beforeLast, j - 2) + 1 : Infinity,
        ),
      );
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
};

/** Whether an indexed word is what was typed, its beginning, or a forgivable misspelling of it. */
export const isMeant = (typed: string, indexed: string): boolean => {
  if (indexed.startsWith(typed)) return true;
  const forgiven = typosForgiven(typed);
  return (
    forgiven > 0 &&
    Math.abs(typed.length - indexed.length) <= forgiven &&
    typosBetween(typed, indexed) <= forgiven
  );
};
