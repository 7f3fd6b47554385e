import type { Bilingual, Dispute, Knowledge, Lifecycle, Stack } from "@strata/graph-model";
import { tinyGraph } from "@strata/graph-model/testing";

const [STACK] = tinyGraph.stacks;
const [DISPUTE] = tinyGraph.disputes;
if (STACK === undefined || DISPUTE === undefined) throw new Error("fixture");

/** The tiny graph's stack under a name that none of its layers bears, and without its dispute. */
export const tower: Stack = {
  ...STACK,
  id: "tower",
  name: { en: "From bottom to top", zh: "从底到顶" },
  dispute: null,
};

const DAYS: readonly Bilingual[] = [
  { en: "measure the wall", zh: "量墙面" },
  { en: "mix some paint", zh: "调油漆" },
  { en: "spread old paper", zh: "铺旧纸" },
  { en: "brush twice", zh: "刷两遍" },
  { en: "wait overnight", zh: "晾一夜" },
  { en: "rub down edges", zh: "磨边角" },
  { en: "hang pictures", zh: "挂画" },
  { en: "take photographs", zh: "拍照" },
];

/** An order of so many steps, eight at most. */
export const painting = (steps: number): Lifecycle => ({
  id: "painting",
  name: { en: "Doing up a room", zh: "翻新房间" },
  note: null,
  ordered: true,
  sections: ["tiny-guide.basics"],
  steps: DAYS.slice(0, steps).map((text) => ({ entity: "image", text })),
});

/** A dispute whose sides are taken by these sections. */
export const disputeOf = (...sides: readonly (readonly string[])[]): Dispute => ({
  ...DISPUTE,
  id: "matter",
  topic: { en: "What is best?", zh: "怎样最好？" },
  sides: sides.map((sections, i) => ({
    claim: {
      en: `Best is what comes at turn ${i + 1} on the list.`,
      zh: `列表上排在第 ${i + 1} 的最好。`,
    },
    sections,
  })),
});

/** The tiny graph with these structures and disputes and no others. */
export const orderedGraph = (
  of: Partial<Pick<Knowledge, "stacks" | "lifecycles" | "disputes">>,
): Knowledge => ({ ...tinyGraph, stacks: [], lifecycles: [], disputes: [], ...of });
