import {
  type Entity,
  isCurrent,
  RELATION_KIND_IDS,
  RELATION_KINDS,
  type RelationClaim,
  type RelationKind,
} from "@strata/graph-model";
import { nearMisses } from "../../distractors/near-misses.ts";
import type { Facts } from "../../proof/facts.ts";
import { judge } from "../../proof/judge.ts";
import { relationWording } from "../../wording/relation-wording.ts";
import { isAskable } from "../askable.ts";
import { isCanonical } from "../canonical.ts";
import { byLot } from "../lot.ts";
import type { DraftContext } from "../question-type.ts";

/** A relation between two entities, true or false. */
export interface Sentence {
  readonly subject: Entity;
  readonly relation: RelationKind;
  readonly object: Entity;
}

export const statementOf = ({ subject, relation, object }: Sentence) => ({
  kind: "RELATION" as const,
  subject: subject.id,
  relation,
  object: object.id,
});

/**
 * The fact that a false sentence is asked with: of several that it is near to, one, so that no question is put twice. What a source denies
 * is asked with its denial, a claim turned round with that claim. What merely follows is shared out among the claims of the same
 * subject and kind, one to each as far as it goes; of the others each falls to one of them by lot, or to one that joins the two in another way.
 */
const askedWith = ({ subject, relation, object }: Sentence, facts: Facts): string | undefined => {
  const asked = (claim: RelationClaim) => isAskable(claim) && isCanonical(claim, facts);
  const denials = facts
    .negationsOf(subject.id)
    .filter((one) => one.relation === relation && isCurrent(one));
  const stated = denials.find((one) => !one.inferred && one.object === object.id);
  const turned = facts
    .relationsFrom(object.id, relation)
    .find((one) => one.object === subject.id && asked(one));
  if (stated !== undefined || turned !== undefined) return (stated ?? turned)?.id;
  const row = facts.relationsFrom(subject.id, relation).filter(asked);
  const place = denials
    .filter((one) => one.inferred)
    .toSorted(byLot(relation))
    .findIndex((one) => one.object === object.id);
  if (place >= 0 && row.length > 0) return row.toSorted(byLot(relation))[place % row.length]?.id;
  const joining = facts
    .relationsFrom(subject.id)
    .filter((one) => one.object === object.id && asked(one));
  const near = row.length > 0 ? row : joining;
  return near.toSorted(byLot(`${subject.id} ${relation} ${object.id}`))[0]?.id;
};

/** Whether graph-seed could state this kind of relation of the two: else the sentence would be silly. */
const canJoin = ({ subject, relation, object }: Sentence): boolean => {
  const { from, to } = RELATION_KINDS[relation];
  return (
    relationWording(relation) !== null &&
    (from === "*" || from.includes(subject.kind)) &&
    (to === "*" || to.includes(object.kind))
  );
};

/**
 * Sentences that are provably false and nearly what the claim says, the likeliest mistakes first: with another object or
 * turned round; where there are none, with a kind of relation that excludes the claim's.
 */
export const falseVariants = (
  claim: RelationClaim,
  { subject, relation, object }: Sentence,
  context: DraftContext,
): readonly Sentence[] => {
  const { facts } = context;
  const isUsable = (sentence: Sentence): boolean =>
    judge(statementOf(sentence), facts).truth === "FALSE" &&
    askedWith(sentence, facts) === claim.id;
  const denied = facts
    .negationsOf(subject.id)
    .flatMap((one) => (one.relation === relation ? (context.entity(one.object) ?? []) : []));
  const objects = new Set([...nearMisses(claim, context), ...denied]);
  const ofThisKind = [
    ...[...objects].map((foil) => ({ subject, relation, object: foil })),
    { subject: object, relation, object: subject },
  ].filter(isUsable);
  if (ofThisKind.length > 0) return ofThisKind;
  return RELATION_KIND_IDS.filter((kind) => RELATION_KINDS[relation].disjointWith.includes(kind))
    .map((kind) => ({ subject, relation: kind, object }))
    .filter((sentence) => canJoin(sentence) && isUsable(sentence));
};
