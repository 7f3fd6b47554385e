import type { Bilingual } from "@strata/graph-model";
import type { AnswerFormat } from "../answer-formats/registry.ts";
import type { Proof, Statement } from "../proof/proof.ts";
import type { Explanation } from "../question.ts";
import type { QuestionTypeId } from "../question-types/registry.ts";

/** What a question type proposes as an option: right if and only if the judge finds `statement` to be `truth`. */
export interface DraftOption {
  readonly text: Bilingual;
  readonly statement: Statement;
  readonly truth: "TRUE" | "FALSE";
}

/** What a question type makes of a claim. Nothing of it is believed: the judge proves each option, the rules check each text. */
export interface Draft {
  /** Id of the claim that is asked. */
  readonly fact: string;
  /** What is asked about, for spreading a quiz: the claim's subject. */
  readonly subject: string;
  /** The place in the graph that is asked ("docker/USES"): a quiz asks it once. */
  readonly cell: string;
  /** Phrasings that may be used, each complete. */
  readonly stems: readonly Bilingual[];
  readonly options: readonly DraftOption[];
  /** SHUFFLED draws the key's position; AS_GIVEN is for options with an order of their own (numbers, true and false). */
  readonly order: "SHUFFLED" | "AS_GIVEN";
  /** The first sentence of the explanation. */
  readonly verdict: Bilingual;
}

/** A proven and checked question before it has a number. */
export interface Item {
  readonly type: QuestionTypeId;
  readonly format: AnswerFormat;
  readonly fact: string;
  readonly subject: string;
  readonly cell: string;
  readonly stem: Bilingual;
  readonly options: readonly ProvenOption[];
  readonly verdict: Bilingual;
}

/** An item with its proofs put into words: ready to leave the engine. */
export interface ExplainedItem extends Item {
  readonly explanation: Explanation;
}

export interface ProvenOption {
  readonly text: Bilingual;
  readonly statement: Statement;
  readonly right: boolean;
  /** Of the statement. */
  readonly truth: "TRUE" | "FALSE";
  readonly proof: Proof;
}
