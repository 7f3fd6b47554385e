import { COMPARISONS } from "./comparisons.ts";
import { CONNECTIONS } from "./connections.ts";
import { DENIALS } from "./denials.ts";
import { DISPUTES } from "./disputes.ts";
import { FINDING } from "./finding.ts";
import { PARTS } from "./parts.ts";
import type { ReaderQuestion } from "./question.ts";
import { STRUCTURES } from "./structures.ts";

export interface Theme {
  readonly name: string;
  readonly questions: readonly ReaderQuestion[];
}

/** In the order of the page that is made of them. */
export const THEMES: readonly Theme[] = [
  { name: "What belongs to what", questions: PARTS },
  { name: "What is denied", questions: DENIALS },
  { name: "Values, ranks and complete lists", questions: COMPARISONS },
  { name: "Where sources disagree", questions: DISPUTES },
  { name: "Layers, steps and likenesses", questions: STRUCTURES },
  { name: "How things hang together", questions: CONNECTIONS },
  { name: "Words, sources and time", questions: FINDING },
];

export const READER_QUESTIONS: readonly ReaderQuestion[] = THEMES.flatMap(
  ({ questions }) => questions,
);
