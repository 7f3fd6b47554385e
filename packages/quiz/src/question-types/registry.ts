import type { AskedFact } from "./asked-fact.ts";
import { confusionContrast } from "./confusion-contrast/confusion-contrast.ts";
import { direction } from "./direction/direction.ts";
import { glossToTerm } from "./gloss-to-term/gloss-to-term.ts";
import { layerPlace } from "./layer-place/layer-place.ts";
import { matchPairs } from "./match-pairs/match-pairs.ts";
import { oddOneOut } from "./odd-one-out/odd-one-out.ts";
import { prerequisite } from "./prerequisite/prerequisite.ts";
import { putInOrder } from "./put-in-order/put-in-order.ts";
import type { QuestionTypeDefinition } from "./question-type.ts";
import { ranksHighest } from "./ranks-highest/ranks-highest.ts";
import { relationKind } from "./relation-kind/relation-kind.ts";
import { relationTarget } from "./relation-target/relation-target.ts";
import { scenarioFit } from "./scenario-fit/scenario-fit.ts";
import { termToGloss } from "./term-to-gloss/term-to-gloss.ts";
import { traitOf } from "./trait-of/trait-of.ts";
import { trueOrFalse } from "./true-or-false/true-or-false.ts";
import { twoHop } from "./two-hop/two-hop.ts";
import { whatDiffers } from "./what-differs/what-differs.ts";
import { whatTheyShare } from "./what-they-share/what-they-share.ts";
import { whichHasTrait } from "./which-has-trait/which-has-trait.ts";
import { whoSays } from "./who-says/who-says.ts";

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
  "put-in-order": putInOrder,
  "layer-place": layerPlace,
  "who-says": whoSays,
  prerequisite,
  "confusion-contrast": confusionContrast,
  "gloss-to-term": glossToTerm,
  "term-to-gloss": termToGloss,
  "match-pairs": matchPairs,
  "two-hop": twoHop,
  "true-or-false": trueOrFalse,
} as const satisfies Record<string, QuestionTypeDefinition<never>>;

export type QuestionTypeId = keyof typeof QUESTION_TYPES;
export const QUESTION_TYPE_IDS = Object.keys(QUESTION_TYPES) as readonly QuestionTypeId[];

/** The definition of a type, which is to be given what its own patterns draw. */
export const questionType = (id: QuestionTypeId) =>
  QUESTION_TYPES[id] as QuestionTypeDefinition<AskedFact>;
