import type { Bilingual, Claim, Dimension, NegationClaim, TraitClaim } from "@strata/graph-model";
import type { Draft } from "../../items/draft.ts";
import { askDimension } from "../../wording/sentences.ts";
import { isAskableDenial } from "../askable.ts";
import type { DraftContext } from "../question-type.ts";
import { answerStems, trueFalseDraft, verdictOf } from "./sentences.ts";

type Value = Dimension["values"][number];

const answered = (
  claim: Claim,
  dimension: Dimension,
  question: Bilingual,
  shown: Value,
  verdict: Bilingual,
): Draft =>
  trueFalseDraft(claim, {
    about: claim.subject,
    of: dimension.id,
    stems: answerStems(question, shown.name),
    statement: {
      kind: "TRAIT",
      subject: claim.subject,
      dimension: dimension.id,
      value: shown.id,
    },
    verdict,
  });

/** The dimension's question with the value for an answer, or another value of a scale that allows one. */
export const aboutTrait = (claim: TraitClaim, context: DraftContext): readonly Draft[] => {
  const { facts, random } = context;
  const subject = context.entity(claim.subject);
  const dimension = facts.dimension(claim.dimension);
  const holds = dimension?.values.find((value) => value.id === claim.value);
  if (subject === undefined || dimension === undefined || holds === undefined) return [];
  const question = askDimension(dimension, subject);
  // What a source denies outright is asked by itself.
  const denied = facts.negationsOf(claim.subject).filter(isAskableDenial);
  const others = dimension.values.filter(
    (value) => value !== holds && !denied.some((one) => one.value === value.id),
  );
  if (question === null || !dimension.singleValued || others.length === 0) return [];
  const isTrue = random.int(2) === 0;
  const right = isTrue
    ? { en: `The answer is indeed “${holds.name.en}”`, zh: `答案就是“${holds.name.zh}”` }
    : { en: `The right answer is “${holds.name.en}”`, zh: `正确答案是“${holds.name.zh}”` };
  return [
    answered(
      claim,
      dimension,
      question,
      isTrue ? holds : random.pick(others),
      verdictOf(isTrue, right),
    ),
  ];
};

/** The value that a negation denies, proposed as the answer. */
export const aboutDeniedValue = (claim: NegationClaim, context: DraftContext): readonly Draft[] => {
  const subject = context.entity(claim.subject);
  const dimension = context.facts.dimension(claim.dimension ?? "");
  const denied = dimension?.values.find(({ id }) => id === claim.value);
  const question = subject && dimension ? askDimension(dimension, subject) : null;
  if (dimension === undefined || denied === undefined || question === null) return [];
  const wrong = {
    en: `The answer “${denied.name.en}” is wrong`,
    zh: `“${denied.name.zh}”不是正确答案`,
  };
  return [answered(claim, dimension, question, denied, verdictOf(false, wrong))];
};
