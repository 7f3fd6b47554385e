import type { Language } from "@strata/graph-model";
import { memoized } from "../caching/memoized.ts";

const runsOf = (text: string, size: number): ReadonlySet<string> => {
  const plain = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ");
  const found = new Set<string>();
  for (let i = 0; i + size <= plain.length; i += 1) found.add(plain.slice(i, i + size));
  return found;
};

/** Runs of three characters; of two in Chinese, where a third would reach into the next word: about a word's root in both. */
const PIECES = {
  en: memoized((text) => runsOf(text, 3)),
  zh: memoized((text) => runsOf(text, 2)),
};

/** Shared pieces as a share of the smaller text's (Simpson's overlap coefficient): an option is much shorter than its stem. */
const sharedPieces = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const piece of small) if (large.has(piece)) shared += 1;
  return shared / small.size;
};

/** The same of two texts. */
export const textOverlap = (a: string, b: string, language: Language): number =>
  sharedPieces(PIECES[language](a), PIECES[language](b));

/** `textOverlap` in one language, each pair looked at once: drafts of one fact have the same texts over and over. */
export const overlapsKept = (language: Language): ((a: string, b: string) => number) => {
  const overlaps = memoized((one) => memoized((other) => textOverlap(one, other, language)));
  return (a, b) => (a < b ? overlaps(a)(b) : overlaps(b)(a));
};
