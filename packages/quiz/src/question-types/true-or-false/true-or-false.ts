import { type Claim, isCurrent } from "@strata/graph-model";
import { foilCandidates } from "../../distractors/near-misses.ts";
import type { Draft } from "../../items/draft.ts";
import { relationWording } from "../../wording/relation-wording.ts";
import { isAskable, isAskableDenial, isAskableNegation } from "../askable.ts";
import type { DraftContext, QuestionTypeDefinition } from "../question-type.ts";
import { aboutDenial, contrasted } from "./contrasts.ts";
import { aboutOrder } from "./orders.ts";
import { aboutRelation } from "./relations.ts";
import { aboutDeniedValue, aboutTrait } from "./traits.ts";

/** A relation that can be said in a sentence; the order of learning is one, a confusion is not. */
const isSayable = (claim: Claim): boolean =>
  isAskable(claim) && relationWording(claim.relation) !== null;

const mayAsk = (claim: Claim): boolean => {
  switch (claim.kind) {
    case "RELATION":
      return isSayable(claim);
    case "TRAIT":
      return claim.value !== null && isCurrent(claim);
    case "ORDER":
      return isCurrent(claim);
    case "NEGATION":
      return isAskableNegation(claim) || isAskableDenial(claim);
  }
};

const drafts = (claim: Claim, context: DraftContext): readonly Draft[] => {
  if (!mayAsk(claim)) return [];
  switch (claim.kind) {
    case "RELATION":
      return aboutRelation(claim, context);
    case "TRAIT":
      return aboutTrait(claim, context);
    case "ORDER":
      return aboutOrder(claim, context);
    case "NEGATION":
      return isAskableNegation(claim)
        ? aboutDenial(claim, context)
        : aboutDeniedValue(claim, context);
  }
};

/** A claim, or a provably false variant of it: which of the two is drawn evenly. */
export const trueOrFalse: QuestionTypeDefinition = {
  name: { en: "True or false", zh: "判断正误" },
  formats: ["TRUE_FALSE"],
  patterns: [{ kind: "RELATION" }, { kind: "TRAIT" }, { kind: "NEGATION" }, { kind: "ORDER" }],
  mayAsk,
  needs: (claim, context) =>
    claim.kind === "RELATION"
      ? [...foilCandidates(claim, context), ...contrasted(claim, context)]
      : isAskableNegation(claim)
        ? contrasted(claim, context)
        : [],
  drafts,
};
