import type { Language } from "@strata/graph-model";
import { memoized } from "../caching/memoized.ts";

/** A space between Chinese and Latin letters or figures, as Strata writes it everywhere. */
const spaced = memoized((text) =>
  text
    .replace(/(\p{Script=Han})([A-Za-z0-9])/gu, "$1 $2")
    .replace(/([A-Za-z0-9])(\p{Script=Han})/gu, "$1 $2"),
);

/** Text and the names of placeholders by turns. */
const partsOf = memoized((template): readonly string[] => template.split(/\{(\w+)\}/));

/** A capital at the start of a sentence. */
export const capitalised = (text: string): string =>
  text.replace(
    /^(\P{L}*)(\p{Ll})/u,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );

/**
 * Puts values into a template's `{placeholders}`. Chinese gets a space where Latin meets Chinese. A placeholder
 * without a value is left standing, for the item check to find.
 */
export const fill = (
  template: string,
  values: Readonly<Record<string, string>>,
  language: Language,
): string => {
  const text = partsOf(template)
    .map((part, i) => (i % 2 === 0 ? part : (values[part] ?? `{${part}}`)))
    .join("");
  return language === "zh" ? spaced(text) : text;
};
