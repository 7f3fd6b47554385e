import { LANGUAGES, type Language } from "@strata/graph-model";

/** Remembers the language that a reader chose by the switch; only `/` reads it. */
export const LANGUAGE_COOKIE = "strata-language";

/** Request header by which the proxy tells pages the address that is being rendered (path and query). */
export const PATH_HEADER = "x-strata-path";

/** What `<html lang>` and hreflang say for a language of the address. */
export const HTML_LANG = { zh: "zh-Hans", en: "en" } as const satisfies Record<Language, string>;

export const isLanguage = (text: string | undefined): text is Language =>
  LANGUAGES.some((language) => language === text);

export const otherLanguage = (language: Language): Language => (language === "zh" ? "en" : "zh");

/**
 * The language for a reader whose address names none: the remembered one, else the better weighted one of
 * Accept-Language (RFC 9110, 12.5.4), else English.
 */
export const preferredLanguage = (
  remembered: string | undefined,
  acceptLanguage: string | null,
): Language => {
  if (isLanguage(remembered)) return remembered;
  const weighted = (acceptLanguage ?? "")
    .split(",")
    .map((range) => {
      const [tag = "", ...parameters] = range.split(";").map((part) => part.trim());
      const quality = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
      return { tag: tag.toLowerCase(), weight: quality === undefined ? 1 : Number(quality) || 0 };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const { tag } of weighted) {
    const [primary] = tag.split("-");
    if (isLanguage(primary)) return primary;
  }
  return "en";
};
