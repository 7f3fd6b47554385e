import type { Language } from "@strata/graph-model";

/** Runs of three characters; of two in Chinese, where a third would reach into the next word: about a word's root in both. */
const pieces = (text: string, language: Language): ReadonlySet<string> => {
  const size = language === "zh" ? 2 : 3;
  const plain = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ");
  return new Set(
    Array.from({ length: Math.max(0, plain.length - size + 1) }, (_, i) =>
      plain.slice(i, i + size),
    ),
  );
};

/** Shared pieces as a share of the smaller text's (Simpson's overlap coefficient): an option is much shorter than its stem. */
export const textOverlap = (a: string, b: string, language: Language): number => {
  const [one, other] = [pieces(a, language), pieces(b, language)];
  const least = Math.min(one.size, other.size);
  return least === 0 ? 0 : [...one].filter((piece) => other.has(piece)).length / least;
};
