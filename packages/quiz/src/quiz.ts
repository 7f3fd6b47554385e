import type { Blueprint, BlueprintProblem } from "./blueprint.ts";
import type { Question } from "./question.ts";

/** A stored snapshot: reseeding the graph never changes it. It holds keys and proofs, so it never leaves the server whole. */
export interface Quiz {
  /** Ten characters of Crockford's base 32, lower case; derived from blueprint, seed, revision and engine version. */
  readonly code: string;
  readonly seed: string;
  /** Hash of the knowledge that the questions were made of. */
  readonly revision: string;
  readonly engineVersion: string;
  readonly blueprint: Blueprint;
  readonly questions: readonly Question[];
}

/** Tells the two results of assembleQuiz apart (both have a `code`). */
export const isQuiz = (result: Quiz | BlueprintProblem): result is Quiz => "questions" in result;
