import type { Bilingual, Claim, ClaimPattern, Entity } from "@strata/graph-model";
import type { AnswerFormat } from "../answer-formats/registry.ts";
import type { StandsOutBy } from "../distractors/cues.ts";
import type { Draft } from "../items/draft.ts";
import type { Facts } from "../proof/facts.ts";
import type { Random } from "../random/random.ts";
import type { AskedFact, FactPattern } from "./asked-fact.ts";

/** What a question type may look at while it drafts: everything has been read beforehand. */
export interface DraftContext {
  readonly facts: Facts;
  /** Undefined for what has not been read. */
  readonly entity: (id: string) => Entity | undefined;
  /** Facts drawn together with this one: where foils come from that are keys elsewhere. */
  readonly drawn: readonly AskedFact[];
  readonly random: Random;
}

/**
 * One way of making questions, of claims or of other facts: what `patterns` draw is what the functions are given. Types are many and open; to
 * add one, write its folder and one line in the registry.
 */
export interface QuestionTypeDefinition<F extends AskedFact = Claim> {
  readonly name: Bilingual;
  /** How its questions are answered; a draft that names no format has the first. */
  readonly formats: readonly [AnswerFormat, ...AnswerFormat[]];
  /** What to draw from the graph; each is drawn by itself. */
  readonly patterns: readonly FactPattern[];
  /** Whether it asks who holds a view rather than what is so: then it has no place in practice, mastery and adaptive tests. */
  readonly asksForViews?: true;
  /** By which rules of thumb its keys stand out whatever the foils; of facts whose key does, only some are asked. */
  readonly standsOutBy?: StandsOutBy;
  /** Whether the type could ever ask this fact; cheap, before anything else is read. */
  readonly mayAsk: (fact: F) => boolean;
  /** Further claims to draw for a fact: where foils come from that only others can supply. A few dozen of each pattern are read. */
  readonly companions?: (fact: F) => readonly Omit<ClaimPattern, "topics">[];
  /** Entities to read before drafting, beyond the fact's own, which have been read. Asked again until it names nothing new, three times at most. */
  readonly needs: (fact: F, context: Omit<DraftContext, "random">) => readonly string[];
  /** Drafts of the fact, the best first and each made when it is wanted: the engine takes the first that it can prove and that has no flaw. */
  readonly drafts: (fact: F, context: DraftContext) => Iterable<Draft>;
}
