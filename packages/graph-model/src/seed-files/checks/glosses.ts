import type { SeedProblem } from "../problem.ts";
import type { Seed } from "../seed.ts";

/** Words that say nothing about a thing, and so give nothing away. */
const SMALL_WORDS = new Set([
  "and",
  "for",
  "from",
  "into",
  "its",
  "not",
  "one",
  "the",
  "that",
  "with",
]);

const SEGMENTERS = {
  en: new Intl.Segmenter("en", { granularity: "word" }),
  zh: new Intl.Segmenter("zh", { granularity: "word" }),
} as const;

/** Words that carry a meaning, folded: three Latin letters or two Chinese characters at least, a plural like its singular. */
const contentWords = (text: string, language: "en" | "zh"): readonly string[] =>
  [...SEGMENTERS[language].segment(text.normalize("NFKC").toLowerCase())].flatMap(
    ({ segment, isWordLike }) => {
      const isLatin = /^[\p{Script=Latin}\d]+$/u.test(segment);
      if (!isWordLike || [...segment].length < (isLatin ? 3 : 2)) return [];
      if (SMALL_WORDS.has(segment)) return [];
      return [isLatin && /[^s]s$/.test(segment) ? segment.slice(0, -1) : segment];
    },
  );

/** A gloss does not use the words of the name that it explains: asked for the one by the other, it would be the answer. */
export const checkGlosses = (seed: Seed): readonly SeedProblem[] =>
  seed.entities.flatMap((entry) =>
    (["en", "zh"] as const).flatMap((language) => {
      const inGloss = new Set(contentWords(entry.data.gloss[language], language));
      const repeated = contentWords(entry.data.name[language], language).filter((word) =>
        inGloss.has(word),
      );
      if (repeated.length === 0) return [];
      return [
        entry.problemAt(
          ["gloss", language],
          "gloss-repeats-name",
          `The gloss repeats ${[...new Set(repeated)].map((word) => `“${word}”`).join(", ")} of the name.`,
          "Say it in other words.",
          { severity: "warning" },
        ),
      ];
    }),
  );
