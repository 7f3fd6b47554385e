import { confusionContrast } from "./confusion-contrast/confusion-contrast.ts";
import { direction } from "./direction/direction.ts";
import { oddOneOut } from "./odd-one-out/odd-one-out.ts";
import { prerequisite } from "./prerequisite/prerequisite.ts";
import type { QuestionTypeDefinition } from "./question-type.ts";
import { ranksHighest } from "./ranks-highest/ranks-highest.ts";
import { relationKind } from "./relation-kind/relation-kind.ts";
import { relationTarget } from "./relation-target/relation-target.ts";
import { scenarioFit } from "./scenario-fit/scenario-fit.ts";
import { traitOf } from "./trait-of/trait-of.ts";
import { trueOrFalse } from "./true-or-false/true-or-false.ts";
import { whatDiffers } from "./what-differs/what-differs.ts";
import { whatTheyShare } from "./what-they-share/what-they-share.ts";
import { whichHasTrait } from "./which-has-trait/which-has-trait.ts";

/** Every question type. The key is the type's id, in blueprints and in stored quizzes. */
export const QUESTION_TYPES = {
  "relation-target": relationTarget,
  "relation-kind": relationKind,
  direction,
  "trait-of": traitOf,
  "which-has-trait": whichHasTrait,
  "what-differs": whatDiffers,
  "what-they-share": whatTheyShare,
  "odd-one-out": oddOneOut,
  "scenario-fit": scenarioFit,
  "ranks-highest": ranksHighest,
  prerequisite,
  "confusion-contrast": confusionContrast,
  "true-or-false": trueOrFalse,
} as const satisfies Record<string, QuestionTypeDefinition>;

export type QuestionTypeId = keyof typeof QUESTION_TYPES;
export const QUESTION_TYPE_IDS = Object.keys(QUESTION_TYPES) as readonly QuestionTypeId[];

export const isQuestionTypeId = (id: string): id is QuestionTypeId =>
  Object.hasOwn(QUESTION_TYPES, id);
