import { confusionContrast } from "./confusion-contrast/confusion-contrast.ts";
import { direction } from "./direction/direction.ts";
import { prerequisite } from "./prerequisite/prerequisite.ts";
import type { QuestionTypeDefinition } from "./question-type.ts";
import { relationKind } from "./relation-kind/relation-kind.ts";
import { relationTarget } from "./relation-target/relation-target.ts";
import { traitOf } from "./trait-of/trait-of.ts";
import { trueOrFalse } from "./true-or-false/true-or-false.ts";
import { whichHasTrait } from "./which-has-trait/which-has-trait.ts";

/** Every question type. The key is the type's id, in blueprints and in stored quizzes. */
export const QUESTION_TYPES = {
  "relation-target": relationTarget,
  "relation-kind": relationKind,
  direction,
  "trait-of": traitOf,
  "which-has-trait": whichHasTrait,
  prerequisite,
  "confusion-contrast": confusionContrast,
  "true-or-false": trueOrFalse,
} as const satisfies Record<string, QuestionTypeDefinition>;

export type QuestionTypeId = keyof typeof QUESTION_TYPES;
export const QUESTION_TYPE_IDS = Object.keys(QUESTION_TYPES) as readonly QuestionTypeId[];

export const isQuestionTypeId = (id: string): id is QuestionTypeId =>
  Object.hasOwn(QUESTION_TYPES, id);
