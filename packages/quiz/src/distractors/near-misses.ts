import {
  ENTITY_KINDS,
  type Entity,
  isCurrent,
  RELATION_KINDS,
  type RelationClaim,
  type RelationKind,
} from "@strata/graph-model";
import { memoizedFor } from "../caching/memoized.ts";
import { allBelow, chainsUp, overlap } from "../proof/closure.ts";
import type { Facts } from "../proof/facts.ts";
import { judge } from "../proof/judge.ts";
import type { DraftContext } from "../question-types/question-type.ts";

/** How many entities are read for one claim in the hope of foils. */
const CANDIDATES = 40;

/** What current relations join to an entity, either way. */
export const neighbours = (id: string, facts: Facts): ReadonlySet<string> =>
  facts.workedOut(
    `neighbours of ${id}`,
    () =>
      new Set([
        ...facts
          .relationsFrom(id)
          .filter(isCurrent)
          .map((claim) => claim.object),
        ...facts
          .relationsTo(id)
          .filter(isCurrent)
          .map((claim) => claim.subject),
      ]),
  );

/** How many neighbours two entities have in common. */
export const sharedNeighbours = (a: string, b: string, facts: Facts): number => {
  const near = neighbours(a, facts);
  let shared = 0;
  for (const id of neighbours(b, facts)) if (near.has(id)) shared += 1;
  return shared;
};

/** Classes that exclude a class of the entity, and what is known to be of those classes. */
const excludedClasses = (id: string, facts: Facts): string[] => {
  const above = chainsUp(id, "IS_A", facts);
  return facts.disjointClasses
    .filter((group) => group.classes.some((one) => above.has(one)))
    .flatMap((group) => group.classes.filter((one) => !above.has(one)))
    .flatMap((one) => [one, ...allBelow(one, "IS_A", facts)]);
};

/**
 * Entities that might be provably wrong as the object of this claim, the most promising first. Each comes from
 * something that could prove it: a negation, the order, disjoint classes, a closed cell.
 */
export const foilCandidates = (
  { subject, relation, object }: RelationClaim,
  { facts, drawn }: Pick<DraftContext, "facts" | "drawn">,
): readonly string[] => {
  const { transitive, acyclic, singleValued } = RELATION_KINDS[relation];
  const candidates = new Set(
    facts
      .negationsOf(subject)
      .flatMap((claim) => (claim.relation === relation ? [claim.object] : [])),
  );
  if (transitive && acyclic)
    for (const id of allBelow(subject, relation, facts)) candidates.add(id);
  if (relation === "IS_A") for (const id of excludedClasses(subject, facts)) candidates.add(id);
  if (singleValued || facts.closedCell(subject, relation) !== undefined) {
    for (const claim of drawn) {
      if (claim.kind === "RELATION" && claim.relation === relation) candidates.add(claim.object);
    }
    for (const id of neighbours(object, facts)) candidates.add(id);
    for (const id of neighbours(subject, facts)) candidates.add(id);
  }
  candidates.delete(subject);
  candidates.delete(object);
  return [...candidates].slice(0, CANDIDATES);
};

/** Names and aliases in small letters. */
const namesOf = memoizedFor(
  ({ name, aliases }: Entity): ReadonlySet<string> =>
    new Set([name.en, name.zh, ...aliases.en, ...aliases.zh].map((one) => one.toLowerCase())),
);

/** Whether one name or alias is the other's too. */
export const shareAName = (a: Entity, b: Entity): boolean => {
  const names = namesOf(b);
  for (const name of namesOf(a)) if (names.has(name)) return true;
  return false;
};

const isKeyElsewhere = (id: string, relation: RelationKind, facts: Facts): boolean =>
  facts.relationsTo(id, relation).some(isCurrent);

/** How near a miss is to the key: what it is, where it stands, what it touches, and whether it is itself a key elsewhere. */
const nearness = (foil: Entity, key: Entity, claim: RelationClaim, facts: Facts): number => {
  const near = neighbours(foil.id, facts);
  return (
    (foil.kind === key.kind ? 6 : 0) +
    (foil.layer !== null && foil.layer === key.layer ? 1 : 0) +
    (near.has(claim.subject) ? 2 : 0) +
    (isKeyElsewhere(foil.id, claim.relation, facts) ? 4 : 0) +
    Math.min(sharedNeighbours(foil.id, key.id, facts), 3)
  );
};

/**
 * Entities that are provably wrong in the key's place, near misses first (ties in random order), each proven when it is wanted. None
 * overlaps with the key or another foil: by name, or as one's kind of the other; a foil that the order itself disproves lies above or below the
 * key and may.
 */
export function* nearMisses(claim: RelationClaim, context: DraftContext): Generator<Entity> {
  const { facts, random } = context;
  const { subject, relation } = claim;
  const key = context.entity(claim.object);
  if (key === undefined) return;
  const { shape } = ENTITY_KINDS[key.kind];
  const ranked = random
    .shuffle(foilCandidates(claim, context))
    .flatMap((id) => context.entity(id) ?? [])
    .filter((one) => ENTITY_KINDS[one.kind].shape === shape && !shareAName(one, key))
    .map((entity) => ({ entity, score: nearness(entity, key, claim, facts) }))
    .sort((a, b) => b.score - a.score);
  const chosen: { readonly entity: Entity; readonly ordered: boolean }[] = [];
  for (const { entity } of ranked) {
    const { id } = entity;
    const verdict = judge({ kind: "RELATION", subject, relation, object: id }, facts);
    if (verdict.truth !== "FALSE") continue;
    const ordered = verdict.proof.rule === "F4";
    // Nobody takes one product for a kind of another: among classes, a foil is a class.
    if (relation === "IS_A" && !ordered && !isKeyElsewhere(id, relation, facts)) continue;
    if (!ordered && overlap(id, key.id, "IS_A", facts)) continue;
    const clashes = chosen.some(
      (other) =>
        shareAName(other.entity, entity) ||
        (!(other.ordered && ordered) && overlap(other.entity.id, id, "IS_A", facts)),
    );
    if (clashes) continue;
    chosen.push({ entity, ordered });
    yield entity;
  }
}
