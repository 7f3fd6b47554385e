import type { Bilingual } from "@strata/graph-model";
import { capitalised, fill } from "./fill.ts";
import { type Named, nounPhrase } from "./noun-phrase.ts";

const AMONG = /which of these/i;
const AMONG_ZH = "下列哪一项";

/** English superlatives as comparatives: of two, one ranks higher and not highest. */
const COMPARATIVES: readonly (readonly [RegExp, string])[] = [
  [/\bthe best\b/, "the better"],
  [/\b(the )?most\b/, "more"],
  [/\bfurthest\b/, "further"],
  [/\blast\b/, "later"],
  [/\b(fast|few|great|high|larg|long|low|new|old|small|strong|wid)est\b/, "$1er"],
];

const comparative = (text: string): string | null => {
  const found = COMPARATIVES.find(([superlative]) => superlative.test(text));
  return found === undefined ? null : text.replace(found[0], found[1]);
};

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/**
 * A dimension's question for the highest of several, asked of two: "Docker or KVM: which of the two starts faster?" Null where
 * its words do not let themselves be changed.
 */
export const whichRanksHigher = (
  ranking: Bilingual,
  first: Named,
  second: Named,
): Bilingual | null => {
  const en = comparative(ranking.en);
  if (en === null || !AMONG.test(en)) return null;
  if (!ranking.zh.includes(AMONG_ZH) || !ranking.zh.includes("最")) return null;
  const ofTwo = en.replace(AMONG, "which of the two");
  const start = `${nounPhrase(first).full} or ${nounPhrase(second).full}`;
  const startsWithName = nounPhrase(first).full === first.name.en;
  return {
    en: `${startsWithName ? start : capitalised(start)}: ${lowered(ofTwo)}`,
    zh: fill(
      "{first}和{second}，{question}",
      {
        first: first.name.zh,
        second: second.name.zh,
        question: ranking.zh.replace(AMONG_ZH, "哪一个").replace("最", "更"),
      },
      "zh",
    ),
  };
};
