import type { Bilingual, Source } from "@strata/graph-model";

/** For a quotation inside a sentence. */
export const withoutStop = ({ en, zh }: Bilingual): Bilingual => ({
  en: en.replace(/\.$/, ""),
  zh: zh.replace(/。$/, ""),
});

/** What one source says of a matter, as its own words and not as a fact. */
export const sayView = (source: Pick<Source, "title">, claim: Bilingual): Bilingual => ({
  en: `“${source.title.en}” says: ${claim.en}`,
  zh: `《${source.title.zh}》的说法是：${claim.zh}`,
});

/** The same beside the title of the source. */
export const sayOwnView = (claim: Bilingual): Bilingual => ({
  en: `This source says: ${claim.en}`,
  zh: `这篇的说法是：${claim.zh}`,
});
