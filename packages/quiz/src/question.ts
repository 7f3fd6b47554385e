import type { Bilingual } from "@strata/graph-model";
import type { AnswerFormat } from "./answer-formats/registry.ts";
import type { Proof } from "./proof/proof.ts";
import type { QuestionTypeId } from "./question-types/registry.ts";

export interface Option {
  /** "a", "b" and so on, in the order in which options are shown; says nothing of the key. */
  readonly id: string;
  readonly text: Bilingual;
}

/** What an option can be matched with. */
export interface Target {
  /** "1" to "4", in the order in which targets are shown. */
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
  /** Every claim that a proof rests on, the asked one first; what is asked may be no claim. */
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
  /** Id of the fact that is asked: of a claim, or "gloss/<entity>", "<structure>/<place>", "<structure>", "<dispute>/<side>". */
  readonly fact: string;
  /** The place in the graph that is asked ("docker/USES"). */
  readonly cell: string;
  /** In logits, supposed before anyone has answered: by heuristics, see difficulty/prior.ts. */
  readonly difficulty: number;
  readonly stem: Bilingual;
  /** Empty where the answer is typed. */
  readonly options: readonly Option[];
  /** Empty where nothing is matched. */
  readonly targets: readonly Target[];
  /**
   * The right answer in the form in which answers are given: ids of the right options; of all options in their order; pairs such as "a:2"; or the
   * names that are accepted.
   */
  readonly key: readonly string[];
  readonly explanation: Explanation;
}
