import { isCurrent, type Knowledge, RELATION_KINDS } from "@strata/graph-model";
import type { ExplainedItem } from "../items/draft.ts";
import type { Atom } from "../proof/proof.ts";
import { createRandom, type Random } from "../random/random.ts";
import { wantedOf } from "./examine.ts";
import type { Oracle } from "./oracle.ts";

/** The share of claims that is hidden. */
const HIDDEN = 0.1;

/**
 * The knowledge with a tenth of its claims, drawn by the seed, removed. Closed cells stay as they are declared: one that has lost a
 * member is open by the rule, and whether the engine keeps to it is what this tests.
 */
export const withTenthHidden = (knowledge: Knowledge, seed: string): Knowledge => {
  const ids = knowledge.claims.map(({ id }) => id);
  const hidden = new Set(
    createRandom(`hide/${seed}`)
      .shuffle(ids)
      .slice(0, Math.round(HIDDEN * ids.length)),
  );
  return { ...knowledge, claims: knowledge.claims.filter(({ id }) => !hidden.has(id)) };
};

/** What became of the options of a graph with gaps once all is known. */
export interface HideResult {
  readonly items: number;
  readonly distractors: number;
  /** Distractors that are right after all. */
  readonly newlyTrue: number;
  /** Distractors of which the whole graph cannot say any more whether they are right or wrong. */
  readonly nowUnknown: number;
  /** Keys that are wrong after all. */
  readonly keysLost: number;
  /** What each of them was, in words for people. */
  readonly changed: readonly string[];
}

/** Judges what was made of a graph with gaps by the whole graph. */
export const judgeByWhole = (items: readonly ExplainedItem[], whole: Oracle): HideResult => {
  let [distractors, newlyTrue, nowUnknown, keysLost] = [0, 0, 0, 0];
  const changed: string[] = [];
  for (const item of items) {
    for (const [i, option] of item.options.entries()) {
      const truth = whole.judge(option.statement);
      const right = truth === wantedOf(item, i);
      if (truth !== option.truth) {
        const was = `${option.truth} by ${option.proof.rule}, ${truth} on the whole`;
        changed.push(`${item.type} of ${item.fact}: ${JSON.stringify(option.statement)}: ${was}`);
      }
      // What is matched is right, and has distractors of its own: the targets of the others.
      for (const { statement } of option.excludes) {
        const excluded = whole.judge(statement);
        distractors += 1;
        if (excluded === "TRUE") newlyTrue += 1;
        else if (excluded === "UNKNOWN") nowUnknown += 1;
        if (excluded !== "FALSE") {
          const was = `excluded, ${excluded} on the whole`;
          changed.push(`${item.type} of ${item.fact}: ${JSON.stringify(statement)}: ${was}`);
        }
      }
      if (option.right) {
        if (!right) keysLost += 1;
        continue;
      }
      distractors += 1;
      if (right) newlyTrue += 1;
      else if (truth === "UNKNOWN") nowUnknown += 1;
    }
  }
  return { items: items.length, distractors, newlyTrue, nowUnknown, keysLost, changed };
};

const FOILS = 3;

/** What a closed world takes for false answers to one claim: whatever of the same sort is not written down. */
const closedWorldFoils = (
  candidates: readonly Atom[],
  stated: ReadonlySet<string>,
  random: Random,
): readonly Atom[] => {
  const foils: Atom[] = [];
  for (const atom of random.shuffle(candidates)) {
    if (foils.length === FOILS) break;
    if (!stated.has(JSON.stringify(atom))) foils.push(atom);
  }
  return foils;
};

/**
 * The same test of an engine that calls every missing edge false: for each claim it takes three foils that are not stated, near misses
 * that stand in the claim's neighbourhood or hold another value. How many of them are true on the whole graph shows that the
 * test can find something.
 */
export const closedWorldBaseline = (part: Knowledge, whole: Oracle, seed: string): number => {
  const random = createRandom(`closed world/${seed}`);
  const kinds = new Map(part.entities.map(({ id, kind }) => [id, kind]));
  const current = part.claims.filter(isCurrent);
  const near = new Map<string, Set<string>>();
  const holders = new Map<string, Set<string>>();
  const stated = new Set<string>();
  const add = (index: Map<string, Set<string>>, key: string, one: string) =>
    index.set(key, (index.get(key) ?? new Set()).add(one));
  const relation = (subject: string, kind: keyof typeof RELATION_KINDS, object: string): Atom => ({
    kind: "RELATION",
    subject,
    relation: kind,
    object,
  });
  const trait = (subject: string, dimension: string, value: string): Atom => ({
    kind: "TRAIT",
    subject,
    dimension,
    value,
  });
  for (const claim of current) {
    if (claim.kind === "RELATION") {
      add(near, claim.subject, claim.object);
      add(near, claim.object, claim.subject);
      stated.add(JSON.stringify(relation(claim.subject, claim.relation, claim.object)));
      if (RELATION_KINDS[claim.relation].symmetric) {
        stated.add(JSON.stringify(relation(claim.object, claim.relation, claim.subject)));
      }
    } else if (claim.kind === "TRAIT" && claim.value !== null) {
      add(holders, claim.dimension, claim.subject);
      stated.add(JSON.stringify(trait(claim.subject, claim.dimension, claim.value)));
    }
  }
  const aroundOf = (id: string) => [...(near.get(id) ?? [])];
  const foilsOf = (claim: (typeof current)[number]): readonly Atom[] => {
    if (claim.kind === "RELATION" && RELATION_KINDS[claim.relation].askable) {
      const { subject, object, relation: kind } = claim;
      const ids = new Set([...aroundOf(subject), ...aroundOf(object)].flatMap(aroundOf));
      const candidates = [...ids]
        .filter((id) => id !== subject && kinds.get(id) === kinds.get(object))
        .map((id) => relation(subject, kind, id));
      return closedWorldFoils(candidates, stated, random);
    }
    if (claim.kind !== "TRAIT" || claim.value === null) return [];
    const { subject, dimension, value } = claim;
    const candidates = [...kinds.keys()]
      .filter((id) => id !== subject && kinds.get(id) === kinds.get(subject))
      .map((id) => trait(id, dimension, value));
    return closedWorldFoils(candidates, stated, random);
  };
  return current.flatMap(foilsOf).filter((atom) => whole.judge(atom) === "TRUE").length;
};
