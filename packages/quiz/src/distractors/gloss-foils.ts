import { ENTITY_KINDS, type Entity, isCurrent } from "@strata/graph-model";
import { allBelow, chainsUp } from "../proof/closure.ts";
import type { Facts } from "../proof/facts.ts";
import { judge } from "../proof/judge.ts";
import type { AtomOf } from "../proof/proof.ts";
import type { DraftContext } from "../question-types/question-type.ts";
import { shareAName, sharedNeighbours } from "./near-misses.ts";
import { standApart } from "./stand-apart.ts";

/** How many entities are read for one gloss in the hope of foils. */
const CANDIDATES = 40;

/**
 * Entities of which a gloss might provably be false: of classes that exclude one of the entity's own, the narrowest first, and what it
 * is denied to be.
 */
export const glossFoilCandidates = (id: string, facts: Facts): readonly string[] =>
  facts.workedOut(`gloss foils of ${id}`, () => readCandidates(id, facts));

const readCandidates = (id: string, facts: Facts): readonly string[] => {
  const above = chainsUp(id, "IS_A", facts);
  const steps = ({ classes }: { readonly classes: readonly string[] }): number =>
    Math.min(...classes.map((one) => above.get(one)?.length ?? Number.POSITIVE_INFINITY));
  const excluded = facts.disjointClasses
    .map((group) => ({ group, away: steps(group) }))
    .filter(({ away }) => Number.isFinite(away))
    .sort((a, b) => a.away - b.away)
    .map(({ group }) => group.classes.filter((one) => !above.has(one)));
  const denied = facts
    .negationsOf(id)
    .flatMap((claim) => (claim.relation === "IS_A" && claim.object !== null ? claim.object : []));
  const candidates = new Set([
    ...denied,
    ...excluded.flatMap((classes) => [
      ...classes,
      ...classes.flatMap((one) => allBelow(one, "IS_A", facts)),
    ]),
  ]);
  candidates.delete(id);
  return [...candidates].slice(0, CANDIDATES);
};

const areConfused = (a: string, b: string, facts: Facts): boolean =>
  [
    ...facts.relationsFrom(a, "CONFUSED_WITH").map((claim) => ({ claim, other: claim.object })),
    ...facts.relationsTo(a, "CONFUSED_WITH").map((claim) => ({ claim, other: claim.subject })),
  ].some(({ claim, other }) => isCurrent(claim) && other === b);

const nearness = (foil: Entity, key: Entity, facts: Facts): number => {
  const areSiblings = facts.disjointClasses.some(
    ({ classes }) => classes.includes(foil.id) && classes.includes(key.id),
  );
  return (
    (foil.kind === key.kind ? 6 : 0) +
    (areSiblings ? 6 : 0) +
    (areConfused(foil.id, key.id, facts) ? 4 : 0) +
    (foil.layer !== null && foil.layer === key.layer ? 1 : 0) +
    Math.min(sharedNeighbours(foil.id, key.id, facts), 3)
  );
};

/** How far behind the third nearest a foil may be and still count as one of the nearest. */
const NEAR = 2;

export interface GlossFoil {
  readonly entity: Entity;
  /** Whether it is one of the nearest: of the key's own sort, where there are enough of these. */
  readonly isNear: boolean;
}

/**
 * The nearest `among` entities with a discriminating gloss of their own that make this statement false, near misses first (ties in random
 * order): with `statement` it is either the key's gloss of them, or their gloss of the key. None shares a name with the key, or is a kind of it.
 */
export const glossFoils = (
  key: Entity,
  statement: (foil: string) => AtomOf<"GLOSS">,
  { facts, entity, random }: DraftContext,
  among: number,
  mayStand: (foil: Entity) => boolean = () => true,
): readonly GlossFoil[] => {
  const { shape } = ENTITY_KINDS[key.kind];
  const ranked = random
    .shuffle(glossFoilCandidates(key.id, facts))
    .flatMap((id) => entity(id) ?? [])
    .filter(
      (foil) =>
        ENTITY_KINDS[foil.kind].shape === shape &&
        facts.definition(foil.id).length > 0 &&
        !shareAName(foil, key) &&
        standApart(facts)(foil, key) &&
        mayStand(foil),
    )
    .map((foil) => ({ foil, score: nearness(foil, key, facts) }))
    .sort((a, b) => b.score - a.score);
  const best: typeof ranked = [];
  for (const one of ranked) {
    if (judge(statement(one.foil.id), facts).truth !== "FALSE") continue;
    if (best.push(one) === among) break;
  }
  const least = (best[2]?.score ?? 0) - NEAR;
  return best.map(({ foil, score }) => ({ entity: foil, isNear: score >= least }));
};
