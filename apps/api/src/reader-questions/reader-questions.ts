import { COMPARISONS } from "./comparisons.ts";
import { CONNECTIONS } from "./connections.ts";
import { DENIALS } from "./denials.ts";
import { DISPUTES } from "./disputes.ts";
import { FINDING } from "./finding.ts";
import { PARTS } from "./parts.ts";
import type { ReaderQuestion } from "./question.ts";
import { STRUCTURES } from "./structures.ts";

export interface Theme {
  readonly en: string;
  readonly zh: string;
  readonly questions: readonly ReaderQuestion[];
}

/** In the order of the page that is made of them. */
export const THEMES: readonly Theme[] = [
  { en: "What belongs to what", zh: "什么属于什么", questions: PARTS },
  { en: "What is denied", zh: "什么被否认", questions: DENIALS },
  { en: "Values, ranks and complete lists", zh: "取值、高低与完整的清单", questions: COMPARISONS },
  { en: "Where sources disagree", zh: "来源之间的分歧", questions: DISPUTES },
  { en: "Layers, steps and likenesses", zh: "层次、步骤与类比", questions: STRUCTURES },
  { en: "How things hang together", zh: "事物之间的联系", questions: CONNECTIONS },
  { en: "Words, sources and time", zh: "词语、来源与时间", questions: FINDING },
];

export const READER_QUESTIONS: readonly ReaderQuestion[] = THEMES.flatMap(
  ({ questions }) => questions,
);
