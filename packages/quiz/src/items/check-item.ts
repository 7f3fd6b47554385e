import { type Bilingual, LANGUAGES, type Language } from "@strata/graph-model";
import { ANSWER_FORMATS } from "../answer-formats/registry.ts";
import { memoized, memoizedFor } from "../caching/memoized.ts";
import { contentWords, pointsToOne } from "./content-words.ts";
import type { Item } from "./draft.ts";
import { isNeverKey } from "./never-keys.ts";

/**
 * What is wrong with an item, by the item-writing rules that a machine can check
 * (Haladyna, Downing & Rodriguez 2002, 10.1207/S15324818AME1503_5).
 */
export const ITEM_FLAWS = [
  "MISSING_TEXT",
  "UNFILLED_PLACEHOLDER",
  "HALF_WIDTH_PUNCTUATION",
  "NAMES_A_SOURCE_BY_ID",
  "NEGATIVE_STEM",
  "ALL_OR_NONE_OF_THE_ABOVE",
  "NUMBER_OF_OPTIONS",
  "UNSOUND_KEY",
  "SAME_OPTION_TWICE",
  "LONG_OPTION",
  "STEM_WORD_IN_ONE_OPTION",
  "TARGET_NAMES_ITS_OPTION",
  "NEVER_KEYED_FOIL",
] as const;
export type ItemFlaw = (typeof ITEM_FLAWS)[number];

/** How much longer than the median an option may be: by a factor, or else by so many characters. */
const LONG = { factor: 1.5, more: { en: 12, zh: 5 } } as const;

const NEGATIVE = {
  en: /\b(?:not|never|except|without|cannot|least)\b|n't\b/i,
  zh: /不是|不属于|不能|不会|不需要|除了|以外|错误|(?<!有)没有/,
} as const;

const ABOVE =
  /\b(?:all|none|both) of the (?:above|these)\b|以上(?:都|全|皆)|都不(?:是|对)|全部(?:都)?(?:是|对)/i;
const HALF_WIDTH =
  /\p{Script=Han}\s?[,;:!?()]|[,;:!?()]\s?\p{Script=Han}|\p{Script=Han}\.(?:\s|$)|\p{Script=Han}["']|["']\p{Script=Han}/u;
const SOURCE_ID = /\bs\d\b|\bseeds?\b|种子(?:文档|文件)?/;

const lowerCased = memoized((text) => text.toLowerCase());

const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1
    ? (sorted[Math.floor(middle)] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

/** What is wrong with any one text, wherever it stands. */
export const checkText = memoizedFor((text: Bilingual): readonly ItemFlaw[] => {
  const flaws: ItemFlaw[] = [];
  if (LANGUAGES.some((language) => text[language].trim() === "")) flaws.push("MISSING_TEXT");
  if (LANGUAGES.some((language) => /[{}[\]]|undefined/.test(text[language]))) {
    flaws.push("UNFILLED_PLACEHOLDER");
  }
  if (HALF_WIDTH.test(text.zh)) flaws.push("HALF_WIDTH_PUNCTUATION");
  if (SOURCE_ID.test(text.en) || SOURCE_ID.test(text.zh)) flaws.push("NAMES_A_SOURCE_BY_ID");
  return flaws;
});

/** Length as it is seen: beside Chinese characters a Latin letter is half as wide. */
const LENGTH: Readonly<Record<Language, (text: string) => number>> = {
  en: (text) => text.length,
  zh: memoized((text) =>
    Array.from(text).reduce((sum, one) => sum + (/[ -~]/.test(one) ? 0.5 : 1), 0),
  ),
};

const hasLongOption = (item: Omit<Item, "stem">, language: Language): boolean => {
  const lengths = item.options.map((option) => LENGTH[language](option.text[language]));
  const usual = median(lengths);
  return lengths.some(
    (length) => length > LONG.factor * usual && length > usual + LONG.more[language],
  );
};

const pointsToOneOption = (item: Item, language: Language): boolean =>
  pointsToOne(
    item.stem,
    item.options.map(({ text }) => text),
    language,
  );

/** Whether a word stands in one option and in its own target alone. */
const targetNamesItsOption = (item: Omit<Item, "stem">, language: Language): boolean => {
  if (item.targets.length === 0) return false;
  const targets = item.targets.map((target) => contentWords(target[language], language));
  return item.options.some(({ text, target }) => {
    const own = target === null ? -1 : item.targets.indexOf(target);
    return [...contentWords(text[language], language)].some(
      (word) => targets[own]?.has(word) && targets.filter((words) => words.has(word)).length === 1,
    );
  });
};

const saysAbove = memoized((option) => ABOVE.test(option));

/** What is wrong with an item whatever its stem, one flaw after the other, some of them twice. */
function* flawsBesideStem(item: Omit<Item, "stem">): Generator<ItemFlaw> {
  const { options, isSound, chooses } = ANSWER_FORMATS[item.format];
  if (item.options.length < options.min || item.options.length > options.max) {
    yield "NUMBER_OF_OPTIONS";
  }
  if (!isSound(item.options)) yield "UNSOUND_KEY";
  if (chooses && item.options.some(({ right, text }) => !right && isNeverKey(text.en))) {
    yield "NEVER_KEYED_FOIL";
  }
  for (const { text } of item.options) yield* checkText(text);
  for (const target of item.targets) yield* checkText(target);
  yield* checkText(item.verdict);
  for (const language of LANGUAGES) {
    const texts = item.options.map((option) => option.text[language]);
    if (new Set(texts.map(lowerCased)).size < texts.length) yield "SAME_OPTION_TWICE";
    if (item.format === "TRUE_FALSE") continue;
    if (chooses && hasLongOption(item, language)) yield "LONG_OPTION";
    if (texts.some(saysAbove)) yield "ALL_OR_NONE_OF_THE_ABOVE";
    if (targetNamesItsOption(item, language)) yield "TARGET_NAMES_ITS_OPTION";
  }
}

/** What is wrong with its stem, by itself and beside the options. */
function* flawsOfStem(item: Item): Generator<ItemFlaw> {
  yield* checkText(item.stem);
  if (item.format === "TRUE_FALSE") return;
  const { chooses, showsOptions } = ANSWER_FORMATS[item.format];
  for (const language of LANGUAGES) {
    if (NEGATIVE[language].test(item.stem[language])) yield "NEGATIVE_STEM";
    if ((chooses || !showsOptions) && pointsToOneOption(item, language)) {
      yield "STEM_WORD_IN_ONE_OPTION";
    }
  }
}

const isFlawless = (flaws: Generator<ItemFlaw>): boolean => flaws.next().done === true;

/** Every flaw of an item; it leaves the engine only when there is none. */
export const checkItem = (item: Item): readonly ItemFlaw[] => {
  const flaws = new Set([...flawsBesideStem(item), ...flawsOfStem(item)]);
  return ITEM_FLAWS.filter((flaw) => flaws.has(flaw));
};

/** The first of some phrasings with which an item has no flaw; null when there is none. */
export const withCleanStem = (
  item: Omit<Item, "stem">,
  stems: readonly Bilingual[],
): Item | null => {
  if (!isFlawless(flawsBesideStem(item))) return null;
  for (const stem of stems) {
    const asked: Item = { ...item, stem };
    if (isFlawless(flawsOfStem(asked))) return asked;
  }
  return null;
};
