import type { Bilingual } from "@strata/graph-model";

const inner = (text: string): string => text.replaceAll("“", "‘").replaceAll("”", "’");

/** A text as it stands between quotation marks: its own become single ones. */
export const inQuotes = ({ en, zh }: Bilingual): Bilingual => ({ en: inner(en), zh: inner(zh) });
