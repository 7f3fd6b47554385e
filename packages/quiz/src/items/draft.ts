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
  /** What it is to be matched with, where options are matched. */
  readonly target?: Bilingual;
  /** What has to be false of it besides, where options are matched: every other target. */
  readonly excludes?: readonly Statement[];
  /** Names that are taken for it, where it is typed. */
  readonly accepts?: readonly string[];
}

/** What a question type makes of a fact. Nothing of it is believed: the judge proves each option, the rules check each text. */
export interface Draft {
  /** Id of the fact that is asked. */
  readonly fact: string;
  /** One of the type's formats; the first without it. */
  readonly format?: AnswerFormat;
  /** What is asked about, for spreading a quiz: the fact's subject. */
  readonly subject: string;
  /** The place in the graph that is asked ("docker/USES"): a quiz asks it once. */
  readonly cell: string;
  /** Phrasings that may be used, each complete. */
  readonly stems: readonly Bilingual[];
  readonly options: readonly DraftOption[];
  /** SHUFFLED draws the key's position; AS_GIVEN is for options with an order of their own (numbers, true and false). What is to be put in order is given in its order, and shuffled. */
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
  /** What options are matched with, as it is shown; empty where nothing is matched. */
  readonly targets: readonly Bilingual[];
  readonly verdict: Bilingual;
}

/** An item with its proofs put into words: ready to leave the engine. */
export interface ExplainedItem extends Item {
  /** In logits, supposed before anyone has answered. */
  readonly difficulty: number;
  readonly explanation: Explanation;
}

export interface ProvenOption {
  readonly text: Bilingual;
  readonly statement: Statement;
  readonly right: boolean;
  /** Of the statement. */
  readonly truth: "TRUE" | "FALSE";
  readonly proof: Proof;
  /** Its place in the draft: the right one, where options are put in order. */
  readonly place: number;
  readonly target: Bilingual | null;
  /** What was proven false of it besides. */
  readonly excludes: readonly { readonly statement: Statement; readonly proof: Proof }[];
  readonly accepts: readonly string[];
}
