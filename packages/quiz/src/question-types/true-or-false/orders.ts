import type { OrderClaim } from "@strata/graph-model";
import type { Draft } from "../../items/draft.ts";
import { whichRanksHigher } from "../../wording/which-ranks-higher.ts";
import type { DraftContext } from "../question-type.ts";
import { answerStems, trueFalseDraft, verdictOf } from "./sentences.ts";

/** Which of the two ranks higher, with either for an answer. */
export const aboutOrder = (claim: OrderClaim, context: DraftContext): readonly Draft[] => {
  const { random } = context;
  const higher = context.entity(claim.subject);
  const lower = context.entity(claim.object);
  const ranking = context.facts.dimension(claim.dimension)?.ranking ?? null;
  if (higher === undefined || lower === undefined || ranking === null) return [];
  const [first, second] = random.int(2) === 0 ? [higher, lower] : [lower, higher];
  const question = whichRanksHigher(ranking, first, second);
  if (question === null) return [];
  const isTrue = random.int(2) === 0;
  const [shown, other] = isTrue ? [higher, lower] : [lower, higher];
  return [
    trueFalseDraft(claim, {
      about: claim.subject,
      of: `${claim.dimension}/${claim.object}`,
      stems: answerStems(question, shown.name),
      statement: {
        kind: "ORDER",
        subject: shown.id,
        dimension: claim.dimension,
        object: other.id,
      },
      verdict: verdictOf(isTrue, {
        en: `The right answer is “${higher.name.en}”`,
        zh: `正确答案是“${higher.name.zh}”`,
      }),
    }),
  ];
};
