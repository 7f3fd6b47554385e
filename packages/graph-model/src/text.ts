/** A text in both of Strata's languages; neither is a translation that may be left out. */
export interface Bilingual {
  readonly en: string;
  readonly zh: string;
}

export const LANGUAGES = ["zh", "en"] as const;
export type Language = (typeof LANGUAGES)[number];
