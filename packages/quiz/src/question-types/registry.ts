import { direction } from "./direction/direction.ts";
import type { QuestionTypeDefinition } from "./question-type.ts";
import { relationTarget } from "./relation-target/relation-target.ts";
import { traitOf } from "./trait-of/trait-of.ts";
import { trueOrFalse } from "./true-or-false/true-or-false.ts";

/** Every question type. The key is the type's id, in blueprints and in stored quizzes. */
export const QUESTION_TYPES = {
  "relation-target": relationTarget,
  "trait-of": traitOf,
  direction,
  "true-or-false": trueOrFalse,
} as const satisfies Record<string, QuestionTypeDefinition>;

export type QuestionTypeId = keyof typeof QUESTION_TYPES;
export const QUESTION_TYPE_IDS = Object.keys(QUESTION_TYPES) as readonly QuestionTypeId[];

export const isQuestionTypeId = (id: string): id is QuestionTypeId =>
  Object.hasOwn(QUESTION_TYPES, id);
