import { MASTERED } from "../mastery/mastery.ts";
import type { QuestionTypeId } from "../question-types/registry.ts";

/** A fact that could be asked. */
export interface Candidate {
  readonly fact: string;
  /** The entities that it is about. */
  readonly concepts: readonly string[];
  /** The ways of asking it; at least one. */
  readonly types: readonly QuestionTypeId[];
}

/** How candidates are told from facts: what a fact is about, and whether a type might ask it. */
export interface CandidateRules<F> {
  readonly concepts: (fact: F) => readonly string[];
  readonly mayAsk: (type: QuestionTypeId, fact: F) => boolean;
  /** Those that may be used: without the ones that ask who holds a view. */
  readonly types: readonly QuestionTypeId[];
}

/**
 * The facts that some question type might ask. Whether it can, only the engine's attempt shows: the modes therefore name
 * more facts than a quiz has questions.
 */
export const candidatesAmong = <F extends { readonly id: string }>(
  facts: readonly F[],
  { concepts, mayAsk, types }: CandidateRules<F>,
): readonly Candidate[] =>
  facts
    .map((fact) => ({
      fact: fact.id,
      concepts: concepts(fact),
      types: types.filter((type) => mayAsk(type, fact)),
    }))
    .filter((candidate) => candidate.types.length > 0);

/**
 * The concepts that could be mastered, each with its facts: those that can be asked in as many ways as mastery takes.
 * What is not among them must not stand in the way of what builds on it (see fringeOf).
 */
export const conceptsOf = (
  candidates: readonly Candidate[],
): ReadonlyMap<string, readonly string[]> => {
  const own = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    for (const concept of candidate.concepts) {
      own.set(concept, [...(own.get(concept) ?? []), candidate]);
    }
  }
  return new Map(
    [...own]
      .filter(([, about]) => new Set(about.flatMap(({ types }) => types)).size >= MASTERED.types)
      .map(([concept, about]) => [concept, about.map(({ fact }) => fact)]),
  );
};
