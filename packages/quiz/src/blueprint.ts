import type { QuestionTypeId } from "./question-types/registry.ts";

/** What a quiz is to be made of. An empty list means: all. */
export interface Blueprint {
  /** Ids of entities; a question's fact has one of them as subject or object. */
  readonly topics: readonly string[];
  readonly types: readonly QuestionTypeId[];
  readonly size: number;
}

/** A blueprint as it arrives: types are not checked yet. */
export interface BlueprintRequest {
  readonly topics: readonly string[];
  readonly types: readonly string[];
  readonly size: number;
}

export const QUIZ_SIZE = { min: 1, max: 50 } as const;

/** Why no quiz can be made of a blueprint, and what can be had instead. */
export type BlueprintProblem =
  | {
      readonly code: "SIZE_OUT_OF_RANGE";
      readonly message: string;
      readonly parameters: {
        readonly size: number;
        readonly min: number;
        readonly max: number;
      };
    }
  | {
      readonly code: "UNKNOWN_TYPE";
      readonly message: string;
      readonly parameters: { readonly types: readonly string[]; readonly known: readonly string[] };
    }
  | {
      readonly code: "UNKNOWN_TOPIC";
      readonly message: string;
      readonly parameters: { readonly topics: readonly string[] };
    }
  | {
      readonly code: "TOO_FEW_QUESTIONS";
      readonly message: string;
      readonly parameters: {
        readonly asked: number;
        readonly possible: number;
        /** Types that were not asked for and would add questions on these topics. */
        readonly otherTypes: readonly string[];
      };
    };
