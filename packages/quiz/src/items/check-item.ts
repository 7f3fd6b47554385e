import { type Bilingual, LANGUAGES, type Language } from "@strata/graph-model";
import { ANSWER_FORMATS } from "../answer-formats/registry.ts";
import { contentWords } from "./content-words.ts";
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

const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1
    ? (sorted[Math.floor(middle)] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

/** What is wrong with any one text, wherever it stands. */
export const checkText = (text: Bilingual): readonly ItemFlaw[] => {
  const flaws: ItemFlaw[] = [];
  if (LANGUAGES.some((language) => text[language].trim() === "")) flaws.push("MISSING_TEXT");
  if (LANGUAGES.some((language) => /[{}[\]]|undefined/.test(text[language]))) {
    flaws.push("UNFILLED_PLACEHOLDER");
  }
  if (HALF_WIDTH.test(text.zh)) flaws.push("HALF_WIDTH_PUNCTUATION");
  if (SOURCE_ID.test(text.en) || SOURCE_ID.test(text.zh)) flaws.push("NAMES_A_SOURCE_BY_ID");
  return flaws;
};

/** Length as it is seen: beside Chinese characters a Latin letter is half as wide. */
const lengthOf = (text: string, language: Language): number =>
  language === "en"
    ? text.length
    : Array.from(text).reduce((sum, one) => sum + (/[ -~]/.test(one) ? 0.5 : 1), 0);

const hasLongOption = (item: Omit<Item, "stem">, language: Language): boolean => {
  const lengths = item.options.map((option) => lengthOf(option.text[language], language));
  const usual = median(lengths);
  return lengths.some(
    (length) => length > LONG.factor * usual && length > usual + LONG.more[language],
  );
};

const pointsToOneOption = (item: Item, language: Language): boolean => {
  const options = item.options.map((option) => contentWords(option.text[language], language));
  return [...contentWords(item.stem[language], language)].some(
    (word) => options.filter((words) => words.has(word)).length === 1,
  );
};

/** Whether a word stands in one option and in its own target alone. */
const targetNamesItsOption = (item: Omit<Item, "stem">, language: Language): boolean => {
  const targets = item.targets.map((target) => contentWords(target[language], language));
  return item.options.some(({ text, target }) => {
    const own = target === null ? -1 : item.targets.indexOf(target);
    return [...contentWords(text[language], language)].some(
      (word) => targets[own]?.has(word) && targets.filter((words) => words.has(word)).length === 1,
    );
  });
};

/** What is wrong with an item whatever its stem. */
const flawsBesideStem = (item: Omit<Item, "stem">): ReadonlySet<ItemFlaw> => {
  const shown = [...item.options.map((option) => option.text), ...item.targets];
  const flaws = new Set([item.verdict, ...shown].flatMap(checkText));
  const { options, isSound, chooses } = ANSWER_FORMATS[item.format];
  if (item.options.length < options.min || item.options.length > options.max) {
    flaws.add("NUMBER_OF_OPTIONS");
  }
  if (!isSound(item.options)) flaws.add("UNSOUND_KEY");
  if (chooses && item.options.some(({ right, text }) => !right && isNeverKey(text.en))) {
    flaws.add("NEVER_KEYED_FOIL");
  }
  for (const language of LANGUAGES) {
    const texts = item.options.map((option) => option.text[language].toLowerCase());
    if (new Set(texts).size < texts.length) flaws.add("SAME_OPTION_TWICE");
    if (item.format === "TRUE_FALSE") continue;
    if (texts.some((text) => ABOVE.test(text))) flaws.add("ALL_OR_NONE_OF_THE_ABOVE");
    if (chooses && hasLongOption(item, language)) flaws.add("LONG_OPTION");
    if (targetNamesItsOption(item, language)) flaws.add("TARGET_NAMES_ITS_OPTION");
  }
  return flaws;
};

/** What is wrong with its stem, by itself and beside the options. */
const flawsOfStem = (item: Item): ReadonlySet<ItemFlaw> => {
  const flaws = new Set(checkText(item.stem));
  if (item.format === "TRUE_FALSE") return flaws;
  const { chooses, showsOptions } = ANSWER_FORMATS[item.format];
  for (const language of LANGUAGES) {
    if (NEGATIVE[language].test(item.stem[language])) flaws.add("NEGATIVE_STEM");
    if ((chooses || !showsOptions) && pointsToOneOption(item, language)) {
      flaws.add("STEM_WORD_IN_ONE_OPTION");
    }
  }
  return flaws;
};

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
  if (flawsBesideStem(item).size > 0) return null;
  const asked = stems.map((stem): Item => ({ ...item, stem }));
  return asked.find((one) => flawsOfStem(one).size === 0) ?? null;
};
