import {
  ENTITY_KINDS,
  type Entity,
  isCurrent,
  RELATION_KINDS,
  type RelationClaim,
  type RelationKind,
} from "@strata/graph-model";
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

/** Classes that exclude a class of the entity, and what is known to be of those classes. */
const excludedClasses = (id: string, facts: Facts): string[] => {
  const above = chainsUp(id, ["IS_A"], facts);
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

const NAMES = new WeakMap<Entity, ReadonlySet<string>>();

/** Names and aliases in small letters, worked out once for each entity. */
const namesOf = (entity: Entity): ReadonlySet<string> => {
  const { name, aliases } = entity;
  const names =
    NAMES.get(entity) ??
    new Set([name.en, name.zh, ...aliases.en, ...aliases.zh].map((one) => one.toLowerCase()));
  NAMES.set(entity, names);
  return names;
};

/** Whether one name or alias is the other's too. */
export const shareAName = (a: Entity, b: Entity): boolean => {
  const names = namesOf(b);
  return [...namesOf(a)].some((name) => names.has(name));
};

const isKeyElsewhere = (id: string, relation: RelationKind, facts: Facts): boolean =>
  facts.relationsTo(id, relation).some(isCurrent);

/** How near a miss is to the key: what it is, where it stands, what it touches, and whether it is itself a key elsewhere. */
const nearness = (foil: Entity, key: Entity, claim: RelationClaim, facts: Facts): number => {
  const near = neighbours(foil.id, facts);
  const shared = [...neighbours(key.id, facts)].filter((id) => near.has(id)).length;
  return (
    (foil.kind === key.kind ? 6 : 0) +
    (foil.layer !== null && foil.layer === key.layer ? 1 : 0) +
    (near.has(claim.subject) ? 2 : 0) +
    (isKeyElsewhere(foil.id, claim.relation, facts) ? 4 : 0) +
    Math.min(shared, 3)
  );
};

/**
 * Entities that are provably wrong in the key's place, near misses first (ties in random order). None overlaps with the key or another foil: by name, or
 * as one's kind of the other; a foil that the order itself disproves lies above or below the key and may.
 */
export const nearMisses = (claim: RelationClaim, context: DraftContext): readonly Entity[] => {
  const { facts, random } = context;
  const { subject, relation } = claim;
  const key = context.entity(claim.object);
  if (key === undefined) return [];
  const proven = foilCandidates(claim, context).flatMap((id) => {
    const entity = context.entity(id);
    if (entity === undefined || ENTITY_KINDS[entity.kind].shape !== ENTITY_KINDS[key.kind].shape) {
      return [];
    }
    const verdict = judge({ kind: "RELATION", subject, relation, object: id }, facts);
    if (verdict.truth !== "FALSE" || shareAName(entity, key)) return [];
    const ordered = verdict.proof.rule === "F4";
    // Nobody takes one product for a kind of another: among classes, a foil is a class.
    if (relation === "IS_A" && !ordered && !isKeyElsewhere(id, relation, facts)) return [];
    return !ordered && overlap(id, key.id, ["IS_A"], facts) ? [] : [{ entity, ordered }];
  });
  const ranked = random
    .shuffle(proven)
    .map((foil) => ({ ...foil, score: nearness(foil.entity, key, claim, facts) }))
    .sort((a, b) => b.score - a.score);
  const chosen: typeof ranked = [];
  for (const foil of ranked) {
    const clashes = chosen.some(
      (other) =>
        shareAName(other.entity, foil.entity) ||
        (!(other.ordered && foil.ordered) &&
          overlap(other.entity.id, foil.entity.id, ["IS_A"], facts)),
    );
    if (!clashes) chosen.push(foil);
  }
  return chosen.map((foil) => foil.entity);
};
