import {
  type Bilingual,
  type Claim,
  ENTITY_KINDS,
  type Entity,
  isCurrent,
  type NegationClaim,
  type RelationClaim,
} from "@strata/graph-model";
import { likeness } from "../../distractors/others-on.ts";
import { standApart } from "../../distractors/stand-apart.ts";
import type { Draft } from "../../items/draft.ts";
import { judge } from "../../proof/judge.ts";
import { denyRelation, oneRatherThan, sayRelation, whichOfTwo } from "../../wording/sentences.ts";
import { isAskable } from "../askable.ts";
import type { DraftContext } from "../question-type.ts";
import { type Sentence, statementOf } from "./false-variants.ts";
import { sentenceStems, trueFalseDraft, verdictOf } from "./sentences.ts";

/** A true sentence and a false one that differ in one end: said together, one of the two set against the other. */
interface Contrast {
  readonly holds: Sentence;
  readonly fails: Sentence;
}

/** Entities that one might take for another one, the likest first. */
const alike = (
  ids: readonly string[],
  to: Entity,
  { entity, facts, random }: DraftContext,
): readonly Entity[] =>
  random
    .shuffle([...new Set(ids)].flatMap((id) => entity(id) ?? []))
    .filter((one) => ENTITY_KINDS[one.kind].shape === ENTITY_KINDS[to.kind].shape)
    .filter((one) => one.id !== to.id && standApart(facts)(one, to))
    .sort((a, b) => likeness(b, to) - likeness(a, to));

/** The sentence with the likest other subject, and with the likest other object, where that makes it what is wanted. */
const besides = (
  sentence: Sentence,
  { subjects, objects }: Readonly<Record<"subjects" | "objects", readonly string[]>>,
  truth: "TRUE" | "FALSE",
  context: DraftContext,
): readonly Sentence[] => {
  const isWanted = (one: Sentence) => judge(statementOf(one), context.facts).truth === truth;
  const others = [
    alike(subjects, sentence.subject, context).map((subject) => ({ ...sentence, subject })),
    // Beside each other in one sentence, objects of two kinds would be no alternatives.
    alike(objects, sentence.object, context)
      .filter(({ kind }) => kind === sentence.object.kind)
      .map((object) => ({ ...sentence, object })),
  ];
  return others.flatMap((list) => list.filter(isWanted).slice(0, 1));
};

/** Of two subjects the one of which it is true, or of one subject one object rather than another. */
const sayContrast = (
  { holds, fails }: Contrast,
  isTrue: boolean,
  { random }: DraftContext,
): Bilingual | null => {
  const { relation } = holds;
  const [shown, other] = isTrue ? [holds, fails] : [fails, holds];
  if (holds.subject.id === fails.subject.id) {
    return oneRatherThan(relation, shown.subject, shown.object, other.object);
  }
  const pair = [shown.subject, other.subject] as const;
  const named = random.int(2) === 0 ? pair : ([pair[1], pair[0]] as const);
  return whichOfTwo(relation, named, shown.subject, shown.object);
};

const contrastDraft = (
  claim: Claim,
  { holds, fails }: Contrast,
  isTrue: boolean,
  context: DraftContext,
): readonly Draft[] => {
  const { relation } = holds;
  const said = sayContrast({ holds, fails }, isTrue, context);
  const denied = denyRelation(relation, fails.subject, fails.object);
  const held = sayRelation(relation, holds.subject, holds.object);
  if (said === null || denied === null || held === null) return [];
  return [
    trueFalseDraft(claim, {
      about: claim.subject,
      of: [relation, fails.subject.id, fails.object.id].join("/"),
      stems: sentenceStems(said),
      statement: statementOf(isTrue ? holds : fails),
      verdict: verdictOf(isTrue, ...(isTrue ? [held, denied] : [denied, held])),
    }),
  ];
};

/** A claim beside something alike of which it follows that the same is false. */
export const againstDenied = (
  claim: RelationClaim,
  holds: Sentence,
  context: DraftContext,
): readonly Draft[] => {
  const { relation, object } = holds;
  // What a source denies outright is asked by itself, beside this very claim perhaps.
  const denials = context.facts
    .negationsTo(object.id)
    .filter((one) => one.relation === relation && isCurrent(one) && one.inferred);
  const subjects = denials.map((one) => one.subject);
  const [fails] = besides(holds, { subjects, objects: [] }, "FALSE", context);
  if (fails === undefined) return [];
  return contrastDraft(claim, { holds, fails }, context.random.int(2) === 0, context);
};

/**
 * A denial set against what is true instead, so that "true" may be right as well: what the relation does hold of, or what the
 * subject does have it to. Where nothing alike is known, the denied sentence alone.
 */
export const aboutDenial = (
  claim: NegationClaim & Pick<RelationClaim, "relation" | "object">,
  context: DraftContext,
): readonly Draft[] => {
  const { relation } = claim;
  const { facts, random } = context;
  const subject = context.entity(claim.subject);
  const object = context.entity(claim.object);
  if (subject === undefined || object === undefined) return [];
  const fails = { subject, relation, object };
  const subjects = facts.relationsTo(claim.object, relation).filter(isAskable);
  const objects = facts.relationsFrom(claim.subject, relation).filter(isAskable);
  const held = besides(
    fails,
    {
      subjects: subjects.map((one) => one.subject),
      objects: objects.map((one) => one.object),
    },
    "TRUE",
    context,
  );
  if (held.length > 0) {
    const contrast = { holds: random.pick(held), fails };
    // True in two of three draws: about every third denial knows nothing alike, and is false whenever it is asked.
    return contrastDraft(claim, contrast, random.int(3) > 0, context);
  }
  const said = sayRelation(relation, subject, object);
  const denied = denyRelation(relation, subject, object);
  if (said === null || denied === null) return [];
  return [
    trueFalseDraft(claim, {
      about: claim.subject,
      of: relation,
      stems: sentenceStems(said),
      statement: statementOf(fails),
      verdict: verdictOf(false, denied),
    }),
  ];
};

/** What a relation or its denial can be set against, to be read beforehand. */
export const contrasted = (
  { subject, relation, object }: Pick<RelationClaim, "subject" | "relation" | "object">,
  { facts }: Pick<DraftContext, "facts">,
): readonly string[] => [
  ...facts.relationsTo(object, relation).map((one) => one.subject),
  ...facts.relationsFrom(subject, relation).map((one) => one.object),
  ...facts.negationsTo(object).flatMap((one) => (one.relation === relation ? one.subject : [])),
  ...facts.negationsOf(subject).flatMap((one) => (one.relation === relation ? one.object : [])),
];
