import { type Bilingual, LANGUAGES, type Language } from "@strata/graph-model";
import { memoized } from "../caching/memoized.ts";

const COMMON = new Set(
  (
    "a an the of to in on at by for with and or is are was be do does did can could may might must has have had it its they them " +
    "their this that these those which what who where when how why one some any all each other others under than then " +
    "from into out about as if not no nothing own kind part thing"
  ).split(" "),
);

/** Chinese pairs of characters that carry no content of their own. */
const COMMON_PAIRS = new Set(
  "下列 列哪 哪一 一项 一种 一个 的是 是什 什么 哪里 可以 以及 自己 己的 怎样 如何 没有 多个 之间 之上 一套 各自".split(
    " ",
  ),
);

const latinWords = (text: string): string[] =>
  (text.match(/[A-Za-z][A-Za-z0-9]*/g) ?? [])
    .map((word) => word.toLowerCase())
    .filter((word) => word.length > 1 && !COMMON.has(word))
    .map((word) => (word.length > 3 ? word.replace(/(?<![su])s$/, "") : word));

const hanPairs = (text: string): string[] =>
  (text.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) =>
    Array.from({ length: Math.max(0, run.length - 1) }, (_, i) => run.slice(i, i + 2)).filter(
      (pair) => !COMMON_PAIRS.has(pair),
    ),
  );

/**
 * The words of a text that could point a test-wise reader from the stem to an option: Latin words without their plural s, and for Chinese, which
 * puts no spaces between words, every pair of characters.
 */
export const contentWords = (text: string, language: Language): ReadonlySet<string> =>
  WORDS[language](text);

const WORDS = {
  en: memoized((text): ReadonlySet<string> => new Set(latinWords(text))),
  zh: memoized((text): ReadonlySet<string> => new Set([...latinWords(text), ...hanPairs(text)])),
};

/** Whether one text has a content word of another, in either language: where one is asked about, the other points to itself. */
export const sharesAWord = (one: Bilingual, other: Bilingual): boolean =>
  LANGUAGES.some((language) => {
    const words = contentWords(one[language], language);
    for (const word of contentWords(other[language], language)) if (words.has(word)) return true;
    return false;
  });

/** Whether a word of a text stands in one of some others alone: to a test-wise reader it points there. */
export const pointsToOne = (
  text: Bilingual,
  others: readonly Bilingual[],
  language: Language,
): boolean => {
  const words = others.map((other) => contentWords(other[language], language));
  for (const word of contentWords(text[language], language)) {
    let found = 0;
    for (const own of words) if (own.has(word)) found += 1;
    if (found === 1) return true;
  }
  return false;
};
