import type { RelationClaim } from "@strata/graph-model";
import type { Draft } from "../../items/draft.ts";
import { denyRelation, sayRelation } from "../../wording/sentences.ts";
import type { DraftContext } from "../question-type.ts";
import { againstDenied } from "./contrasts.ts";
import { falseVariants, statementOf } from "./false-variants.ts";
import { sentenceStems, trueFalseDraft, verdictOf } from "./sentences.ts";

/** How many of the nearest false sentences are drawn from. */
const NEAREST = 4;

/**
 * The claim or a false variant of it, drawn evenly. Only what could also have been false is asked: else "true" would be the answer
 * to every such sentence.
 */
export const aboutRelation = (claim: RelationClaim, context: DraftContext): readonly Draft[] => {
  const subject = context.entity(claim.subject);
  const object = context.entity(claim.object);
  if (subject === undefined || object === undefined) return [];
  const right = { subject, relation: claim.relation, object };
  const wrong = falseVariants(claim, right, context);
  if (wrong.length === 0) return againstDenied(claim, right, context);
  const isTrue = context.random.int(2) === 0;
  const shown = isTrue ? right : context.random.pick(wrong.slice(0, NEAREST));
  const said = sayRelation(claim.relation, subject, object);
  const shownAs = sayRelation(shown.relation, shown.subject, shown.object);
  const denied = denyRelation(shown.relation, shown.subject, shown.object);
  if (said === null || shownAs === null || denied === null) return [];
  return [
    trueFalseDraft(claim, {
      about: shown.subject.id,
      of: shown.relation,
      stems: sentenceStems(shownAs),
      statement: statementOf(shown),
      verdict: isTrue ? verdictOf(true, said) : verdictOf(false, denied, said),
    }),
  ];
};
