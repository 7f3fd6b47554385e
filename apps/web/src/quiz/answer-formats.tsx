import type { Language } from "@strata/graph-model";
import type { ReactNode } from "react";
import { OneOfMany, SeveralOfMany, TrueOrFalse } from "./choices.tsx";
import type { Chosen } from "./drafts.ts";
import { MatchPairs } from "./match-pairs.tsx";
import { PutInOrder } from "./put-in-order.tsx";
import type { AnswerFormat, GivenAnswer, SessionQuestion } from "./quiz-data.ts";
import { TypeTheTerm } from "./type-the-term.tsx";

export interface AnswerFormatProps {
  readonly question: SessionQuestion;
  readonly language: Language;
  readonly chosen: Chosen;
  /** Null until the question is answered; then nothing can be changed any more. It may still be without marks. */
  readonly answer: GivenAnswer | null;
  readonly onChange: (chosen: Chosen) => void;
}

interface DrawnFormat {
  readonly View: (props: AnswerFormatProps) => ReactNode;
  readonly instruction: string;
  readonly keysHint: string;
  /** What a number key does; null where it does nothing. */
  readonly numberKey: "CHOOSE" | "TOGGLE" | null;
}

/** How answer formats are given: question types are many, formats few, and each is drawn here once. */
export const ANSWER_FORMATS = {
  PICK_ONE: {
    View: OneOfMany,
    instruction: "chooseOne",
    keysHint: "keysHint.choose",
    numberKey: "CHOOSE",
  },
  TRUE_FALSE: {
    View: TrueOrFalse,
    instruction: "trueOrFalse",
    keysHint: "keysHint.choose",
    numberKey: "CHOOSE",
  },
  PICK_MANY: {
    View: SeveralOfMany,
    instruction: "chooseMany",
    keysHint: "keysHint.toggle",
    numberKey: "TOGGLE",
  },
  PUT_IN_ORDER: {
    View: PutInOrder,
    instruction: "putInOrder",
    keysHint: "keysHint.order",
    numberKey: null,
  },
  MATCH_PAIRS: {
    View: MatchPairs,
    instruction: "matchPairs",
    keysHint: "keysHint.match",
    numberKey: null,
  },
  TYPE_THE_TERM: {
    View: TypeTheTerm,
    instruction: "typeTheTerm",
    keysHint: "keysHint.type",
    numberKey: null,
  },
} as const satisfies Record<AnswerFormat, DrawnFormat>;
