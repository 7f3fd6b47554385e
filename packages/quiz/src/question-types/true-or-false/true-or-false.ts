import {
  type Bilingual,
  type Claim,
  type Entity,
  isCurrent,
  type NegationClaim,
  type RelationClaim,
  type RelationKind,
  type TraitClaim,
} from "@strata/graph-model";
import { foilCandidates, nearMisses } from "../../distractors/near-misses.ts";
import type { Draft } from "../../items/draft.ts";
import { judge } from "../../proof/judge.ts";
import type { Statement } from "../../proof/proof.ts";
import { askDimension, denyRelation, sayRelation } from "../../wording/sentences.ts";
import { isAskableNegation, isAskableRelation } from "../askable.ts";
import type { DraftContext, QuestionTypeDefinition } from "../question-type.ts";

const OPTIONS = {
  TRUE: { en: "True", zh: "正确" },
  FALSE: { en: "False", zh: "错误" },
} as const;

const sentenceStems = (said: Bilingual): readonly Bilingual[] => [
  { en: `True or false? ${said.en}.`, zh: `判断正误：${said.zh}。` },
  { en: `Is this true? ${said.en}.`, zh: `下面的说法对吗？${said.zh}。` },
  { en: `Someone says: “${said.en}.” Is that true?`, zh: `有人说：“${said.zh}。”这话对吗？` },
];

const answerStems = (question: Bilingual, answer: Bilingual): readonly Bilingual[] => [
  {
    en: `True or false? The answer to “${question.en}” is “${answer.en}”.`,
    zh: `判断正误：“${question.zh}”，答案是“${answer.zh}”。`,
  },
  {
    en: `“${question.en}” Someone answers: “${answer.en}”. Is that true?`,
    zh: `“${question.zh}”有人回答：“${answer.zh}”。这个回答对吗？`,
  },
  {
    en: `“${question.en}” Is “${answer.en}” the right answer?`,
    zh: `“${question.zh}”“${answer.zh}”是正确的回答吗？`,
  },
];

const draft = (
  claim: Claim,
  cell: string,
  stems: readonly Bilingual[],
  statement: Statement,
  verdict: Bilingual,
): Draft => ({
  fact: claim.id,
  subject: claim.subject,
  cell: `${claim.subject}/${cell}`,
  stems,
  options: [
    { text: OPTIONS.TRUE, statement, truth: "TRUE" },
    { text: OPTIONS.FALSE, statement, truth: "FALSE" },
  ],
  order: "AS_GIVEN",
  verdict,
});

const aboutRelation = (
  claim: Claim,
  relation: RelationKind,
  subject: Entity,
  object: Entity,
  isTrue: boolean,
): readonly Draft[] => {
  const said = sayRelation(relation, subject, object);
  const denied = denyRelation(relation, subject, object);
  if (said === null || denied === null) return [];
  return [
    draft(
      claim,
      relation,
      sentenceStems(said),
      { kind: "RELATION", subject: subject.id, relation, object: object.id },
      isTrue
        ? { en: `True. ${said.en}.`, zh: `正确。${said.zh}。` }
        : { en: `False. ${denied.en}.`, zh: `错误。${denied.zh}。` },
    ),
  ];
};

const aboutTrait = (claim: TraitClaim, context: DraftContext): readonly Draft[] => {
  const subject = context.entity(claim.subject);
  const dimension = context.facts.dimension(claim.dimension);
  const holds = dimension?.values.find((value) => value.id === claim.value);
  if (subject === undefined || dimension === undefined || holds === undefined) return [];
  const question = askDimension(dimension, subject);
  if (question === null || !dimension.singleValued || dimension.values.length < 2) return [];
  const isTrue = context.random.int(2) === 0;
  const shown = isTrue
    ? holds
    : context.random.pick(dimension.values.filter((value) => value !== holds));
  return [
    draft(
      claim,
      claim.dimension,
      answerStems(question, shown.name),
      { kind: "TRAIT", subject: claim.subject, dimension: claim.dimension, value: shown.id },
      isTrue
        ? {
            en: `True. “${holds.name.en}” is the right answer.`,
            zh: `正确，答案就是“${holds.name.zh}”。`,
          }
        : {
            en: `False. The right answer is “${holds.name.en}”.`,
            zh: `错误，正确答案是“${holds.name.zh}”。`,
          },
    ),
  ];
};

interface Pair {
  readonly subject: Entity;
  readonly object: Entity;
}

/**
 * False sentences that the claim itself helps to disprove: another object in its place, or in a strict order the claim
 * turned round. Null when nothing of the kind could be false; empty when only another claim (a negation, something
 * that stands below the subject) disproves it: that claim is then asked by itself.
 */
const falseVariants = (
  claim: RelationClaim,
  { subject, object }: Pair,
  context: DraftContext,
): readonly Pair[] | null => {
  const { relation } = claim;
  const provenBy = (from: Entity, to: Entity): boolean => {
    const statement = { kind: "RELATION" as const, subject: from.id, relation, object: to.id };
    const verdict = judge(statement, context.facts);
    return verdict.truth === "FALSE" && verdict.proof.claimIds.includes(claim.id);
  };
  const foils = nearMisses(claim, context);
  const foil = foils.find((one) => provenBy(subject, one));
  const variants = [
    ...(foil === undefined ? [] : [{ subject, object: foil }]),
    ...(provenBy(object, subject) ? [{ subject: object, object: subject }] : []),
  ];
  return variants.length === 0 && foils.length === 0 ? null : variants;
};

/** The value that a negation denies, proposed as the answer. */
const aboutDeniedValue = (claim: NegationClaim, context: DraftContext): readonly Draft[] => {
  const subject = context.entity(claim.subject);
  const dimension = context.facts.dimension(claim.dimension ?? "");
  const denied = dimension?.values.find(({ id }) => id === claim.value);
  const question = subject && dimension ? askDimension(dimension, subject) : null;
  if (dimension === undefined || denied === undefined || question === null) return [];
  return [
    draft(
      claim,
      dimension.id,
      answerStems(question, denied.name),
      { kind: "TRAIT", subject: claim.subject, dimension: dimension.id, value: denied.id },
      {
        en: `False. “${denied.name.en}” is a wrong answer.`,
        zh: `错误，“${denied.name.zh}”不是正确答案。`,
      },
    ),
  ];
};

const drafts = (claim: Claim, context: DraftContext): readonly Draft[] => {
  if (claim.kind === "TRAIT") return aboutTrait(claim, context);
  if (claim.kind === "ORDER") return [];
  if (claim.kind === "NEGATION" && claim.dimension !== null) {
    return aboutDeniedValue(claim, context);
  }
  const subject = context.entity(claim.subject);
  const object = context.entity(claim.object);
  if (subject === undefined || object === undefined) return [];
  if (isAskableNegation(claim)) {
    return aboutRelation(claim, claim.relation, subject, object, false);
  }
  if (!isAskableRelation(claim)) return [];
  const wrong = falseVariants(claim, { subject, object }, context);
  // Only what could also have been false: else "true" would be the answer to every such sentence.
  if (wrong === null) return [];
  if (wrong.length === 0 || context.random.int(2) === 0) {
    return aboutRelation(claim, claim.relation, subject, object, true);
  }
  const variant = context.random.pick(wrong);
  return aboutRelation(claim, claim.relation, variant.subject, variant.object, false);
};

const deniesValue = (claim: Claim): boolean =>
  claim.kind === "NEGATION" && claim.dimension !== null && isCurrent(claim) && !claim.inferred;

/** A claim, or a provably false variant of it. */
export const trueOrFalse: QuestionTypeDefinition = {
  name: { en: "True or false", zh: "判断正误" },
  formats: ["TRUE_FALSE"],
  patterns: [{ kind: "RELATION" }, { kind: "TRAIT" }, { kind: "NEGATION" }],
  mayAsk: (claim) =>
    claim.kind === "TRAIT"
      ? claim.value !== null && isCurrent(claim)
      : isAskableRelation(claim) || isAskableNegation(claim) || deniesValue(claim),
  needs: (claim, context) => (isAskableRelation(claim) ? foilCandidates(claim, context) : []),
  drafts,
};
