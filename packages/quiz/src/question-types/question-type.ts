import type { Bilingual, Claim, ClaimPattern, Entity } from "@strata/graph-model";
import type { AnswerFormat } from "../answer-formats/registry.ts";
import type { Draft } from "../items/draft.ts";
import type { Facts } from "../proof/facts.ts";
import type { Random } from "../random/random.ts";

/** What a question type may look at while it drafts: everything has been read beforehand. */
export interface DraftContext {
  readonly facts: Facts;
  /** Undefined for what has not been read. */
  readonly entity: (id: string) => Entity | undefined;
  /** Claims drawn together with this one: where foils come from that are keys elsewhere. */
  readonly drawn: readonly Claim[];
  readonly random: Random;
}

/** One way of making questions. Types are many and open; to add one, write its folder and one line in the registry. */
export interface QuestionTypeDefinition {
  readonly name: Bilingual;
  readonly format: AnswerFormat;
  /** What to draw from the graph; each is drawn by itself. */
  readonly patterns: readonly Omit<ClaimPattern, "topics">[];
  /** Whether the type could ever ask this claim; cheap, before anything else is read. */
  readonly mayAsk: (claim: Claim) => boolean;
  /** Further claims to draw for a claim: where foils come from that only others can supply. A few dozen of each pattern are read. */
  readonly companions?: (claim: Claim) => readonly Omit<ClaimPattern, "topics">[];
  /** Entities to read before drafting, beyond the claim's own subject and object, which have been read. Asked again until it names nothing new, three times at most. */
  readonly needs: (claim: Claim, context: Omit<DraftContext, "random">) => readonly string[];
  /** Drafts of the claim, the best first: the engine takes the first that it can prove and that has no flaw. */
  readonly drafts: (claim: Claim, context: DraftContext) => readonly Draft[];
}
