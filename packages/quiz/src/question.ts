import type { Bilingual } from "@strata/graph-model";
import type { AnswerFormat } from "./answer-formats/registry.ts";
import type { Proof } from "./proof/proof.ts";
import type { QuestionTypeId } from "./question-types/registry.ts";

export interface Option {
  /** "a" to "d", in the order in which options are shown; says nothing of the key. */
  readonly id: string;
  readonly text: Bilingual;
}

/** What is true of one option, and why. */
export interface OptionExplanation {
  readonly optionId: string;
  readonly truth: "TRUE" | "FALSE";
  readonly text: Bilingual;
  readonly proof: Proof;
}

/** The rendered proof: shown once the question has been answered, never before. */
export interface Explanation {
  readonly verdict: Bilingual;
  /** One for each option, in the order of the options. */
  readonly options: readonly OptionExplanation[];
  /** Every claim that a proof rests on, the asked one first. */
  readonly claimIds: readonly string[];
  /** The nodes of the proof's subgraph. */
  readonly entityIds: readonly string[];
}

/** One item with its key and its proof, in both languages. */
export interface Question {
  /** The question's number as text; unique within its quiz. */
  readonly id: string;
  readonly number: number;
  readonly type: QuestionTypeId;
  readonly format: AnswerFormat;
  /** Id of the claim that is asked. */
  readonly fact: string;
  readonly stem: Bilingual;
  readonly options: readonly Option[];
  /** Ids of the right options. */
  readonly key: readonly string[];
  readonly explanation: Explanation;
}
