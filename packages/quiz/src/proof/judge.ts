import { isCurrent, type NegationClaim, RELATION_KINDS } from "@strata/graph-model";
import {
  describedByGloss,
  inPlace,
  outOfPlace,
  takesAnotherSide,
  takesSide,
} from "./beyond-claims.ts";
import { membersOf, statedIn, statedObjects } from "./closed-cells.ts";
import { chainsUp, overlap } from "./closure.ts";
import type { Facts } from "./facts.ts";
import { alongPath, type JudgeStep, offOnlyPath, outsideClosedPath } from "./paths.ts";
import {
  type Atom,
  type AtomOf,
  atomsOf,
  entitiesOfAtom,
  type Proof,
  type ProofRule,
  type Statement,
  type Verdict,
} from "./proof.ts";
import { ranksAbove } from "./ranks.ts";

type TraitStatement = AtomOf<"TRAIT">;
type RelationStatement = AtomOf<"RELATION">;
type OrderStatement = AtomOf<"ORDER">;
/** Proves a single statement false, or says nothing. */
type Rule = (statement: Atom, facts: Facts) => Proof | null;

/** Rules that look at one kind of statement each, as one rule. */
const byKind =
  (
    rules: {
      readonly [K in Atom["kind"]]?: (statement: AtomOf<K>, facts: Facts) => Proof | null;
    },
  ): Rule =>
  (statement, facts) => {
    // The rule under a kind takes statements of that kind.
    const rule = rules[statement.kind] as Rule | undefined;
    return rule?.(statement, facts) ?? null;
  };

const acceptedValue = (statement: TraitStatement, facts: Facts): Proof | null => {
  const claim = facts
    .traitsOf(statement.subject, statement.dimension)
    .find((one) => isCurrent(one) && one.value === statement.value);
  return claim === undefined ? null : { rule: "ACCEPTED", claimIds: [claim.id] };
};

const acceptedRelation = (statement: RelationStatement, facts: Facts): Proof | null => {
  const stated = statedIn(statement, facts).find(
    ({ claim, object }) => isCurrent(claim) && object === statement.object,
  );
  if (stated !== undefined) return { rule: "ACCEPTED", claimIds: [stated.claim.id] };
  if (!RELATION_KINDS[statement.relation].transitive) return null;
  const chain = chainsUp(statement.subject, statement.relation, facts).get(statement.object);
  return chain === undefined || chain.length === 0 ? null : { rule: "ACCEPTED", claimIds: chain };
};

const acceptedOrder = (statement: OrderStatement, facts: Facts): Proof | null => {
  const { subject, object, dimension } = statement;
  const claimIds = ranksAbove(subject, object, dimension, facts);
  return claimIds === null ? null : { rule: "ACCEPTED", claimIds };
};

/** TRUE: a current claim says it, or a chain of one transitive kind or of one order leads from subject to object. */
const accepted = byKind({
  RELATION: acceptedRelation,
  TRAIT: acceptedValue,
  ORDER: acceptedOrder,
  GLOSS: describedByGloss,
  PLACE: inPlace,
  SAID: takesSide,
  PATH: (statement, facts) => alongPath(statement, facts, judgeStep),
});

/** F1: the dimension takes one value of a scale whose values are disjoint, and the subject has another. */
const anotherValue = (statement: TraitStatement, facts: Facts): Proof | null => {
  const dimension = facts.dimension(statement.dimension);
  const isValue = (id: string) => dimension?.values.some((value) => value.id === id) === true;
  if (dimension === undefined || !dimension.singleValued) return null;
  if (dimension.scale === "PROSE" || dimension.scale === "SET") return null;
  for (const claim of facts.traitsOf(statement.subject, statement.dimension)) {
    const has = claim.value;
    if (!isCurrent(claim) || has === null || has === statement.value) continue;
    if (isValue(has) && isValue(statement.value)) return { rule: "F1", claimIds: [claim.id], has };
  }
  return null;
};

/** F1: the kind allows one object, and the subject has another that neither is nor contains nor belongs to this one. */
const anotherObject = (statement: RelationStatement, facts: Facts): Proof | null => {
  if (!RELATION_KINDS[statement.relation].singleValued) return null;
  const other = facts
    .relationsFrom(statement.subject, statement.relation)
    .find(
      (claim) => isCurrent(claim) && !overlap(claim.object, statement.object, "SUBSUMPTION", facts),
    );
  return other === undefined ? null : { rule: "F1", claimIds: [other.id], has: other.object };
};

const another = byKind({
  RELATION: anotherObject,
  TRAIT: anotherValue,
  SAID: takesAnotherSide,
  PATH: (statement, facts) => offOnlyPath(statement, facts, judgeStep),
});

/** F2: the subject's values on the dimension are all listed, and this is none of them. */
const outsideClosedValues = (statement: TraitStatement, facts: Facts): Proof | null => {
  const { subject, dimension, value } = statement;
  const own = facts.traitsOf(subject, dimension).map((claim) => ({ claim, member: claim.value }));
  const closed = facts.closedCell(subject, dimension);
  const members = membersOf(closed, own);
  if (closed === undefined || members === null) return null;
  if (own.some(({ member }) => member === value)) return null;
  return {
    rule: "F2",
    claimIds: members.map(({ id }) => id),
    sections: closed.sections,
    members: closed.members,
  };
};

/**
 * F2: the cell is closed, and the object neither is a member (of the cell, or of the same cell of a class of the subject)
 * nor overlaps with one. What any claim at all states, were it outdated, is left alone. A transitive kind also relates the
 * subject to whatever its members are related to, which no list of the members tells: there only an empty cell proves.
 */
const outsideClosedObjects = (statement: RelationStatement, facts: Facts): Proof | null => {
  const closed = facts.closedCell(statement.subject, statement.relation);
  const own = statedIn(statement, facts);
  const members = membersOf(
    closed,
    own.map(({ claim, object }) => ({ claim, member: object })),
  );
  if (closed === undefined || members === null) return null;
  if (RELATION_KINDS[statement.relation].transitive && closed.members.length > 0) return null;
  const stated = statedObjects(statement, facts);
  if (stated.some((object) => overlap(object, statement.object, "SUBSUMPTION", facts))) return null;
  return {
    rule: "F2",
    claimIds: members.map(({ id }) => id),
    sections: closed.sections,
    members: closed.members,
  };
};

const outsideClosedCell = byKind({
  RELATION: outsideClosedObjects,
  TRAIT: outsideClosedValues,
  PATH: (statement, facts) => outsideClosedPath(statement, facts, judgeStep),
});

const denial = (
  subject: string,
  facts: Facts,
  denies: (claim: NegationClaim) => boolean,
): Proof | null => {
  const denied = facts.negationsOf(subject).find((claim) => isCurrent(claim) && denies(claim));
  return denied === undefined ? null : { rule: "F3", claimIds: [denied.id] };
};

/** F3: the graph states the negation. */
const statedNegation = byKind({
  RELATION: ({ subject, relation, object }, facts) =>
    denial(subject, facts, (claim) => claim.relation === relation && claim.object === object),
  TRAIT: ({ subject, value }, facts) => denial(subject, facts, (claim) => claim.value === value),
});

const oppositeRelation = (statement: RelationStatement, facts: Facts): Proof | null => {
  const { transitive, acyclic } = RELATION_KINDS[statement.relation];
  if (!transitive || !acyclic) return null;
  const chain = chainsUp(statement.object, statement.relation, facts).get(statement.subject);
  return chain === undefined || chain.length === 0 ? null : { rule: "F4", claimIds: chain };
};

const oppositeRank = (statement: OrderStatement, facts: Facts): Proof | null => {
  const { subject, object, dimension } = statement;
  const claimIds = ranksAbove(object, subject, dimension, facts);
  return claimIds === null ? null : { rule: "F4", claimIds };
};

/** F4: in a strict order the opposite is stated, so that this would close a circle. */
const oppositeInOrder = byKind({
  RELATION: oppositeRelation,
  ORDER: oppositeRank,
  PLACE: outOfPlace,
});

/** F5: subject and object belong to two classes of which nothing can be both. */
const disjointClasses = (statement: RelationStatement, facts: Facts): Proof | null => {
  if (statement.relation !== "IS_A") return null;
  const aboveSubject = chainsUp(statement.subject, "IS_A", facts);
  const aboveObject = chainsUp(statement.object, "IS_A", facts);
  for (const group of facts.disjointClasses) {
    const subjectClass = group.classes.find((one) => aboveSubject.has(one));
    const objectClass = group.classes.find((one) => one !== subjectClass && aboveObject.has(one));
    if (subjectClass === undefined || objectClass === undefined) continue;
    return {
      rule: "F5",
      claimIds: [
        ...(aboveSubject.get(subjectClass) ?? []),
        ...(aboveObject.get(objectClass) ?? []),
      ],
      sections: group.sections,
      group: group.id,
      subjectClass,
      objectClass,
    };
  }
  return null;
};

/** F5: the two are joined, the same way round, by a kind of relation that excludes this one. */
const excludingKind = (statement: RelationStatement, facts: Facts): Proof | null => {
  const { disjointWith } = RELATION_KINDS[statement.relation];
  const other = facts
    .relationsFrom(statement.subject)
    .find(
      (claim) =>
        isCurrent(claim) &&
        claim.object === statement.object &&
        disjointWith.includes(claim.relation),
    );
  return other === undefined
    ? null
    : { rule: "F5", claimIds: [other.id], sections: [], group: null };
};

const disjoint = byKind({
  RELATION: (statement, facts) =>
    disjointClasses(statement, facts) ?? excludingKind(statement, facts),
});

/** The proofs of falsity, in the order in which they are tried: the most telling explanation first. */
export const FALSITY_RULES: Readonly<Record<Exclude<ProofRule, "ACCEPTED">, Rule>> = {
  F3: statedNegation,
  F4: oppositeInOrder,
  F1: another,
  F5: disjoint,
  F2: outsideClosedCell,
};

/** What a discriminating gloss describes is what the gloss is of, or a kind of it: whatever disproves that disproves the gloss. */
const disprovable = (statement: Atom, facts: Facts): Atom | null => {
  if (statement.kind !== "GLOSS") return statement;
  const { subject, object } = statement;
  const tells = subject !== object && facts.definition(object).length > 0;
  return tells ? { kind: "RELATION", subject, relation: "IS_A", object } : null;
};

/** A step of a path is judged as by itself. */
const judgeStep: JudgeStep = (step, facts) => judgeAtom(step, facts, Object.values(FALSITY_RULES));

const judgeAtom = (statement: Atom, facts: Facts, rules: readonly Rule[]): Verdict => {
  if (!entitiesOfAtom(statement).every((id) => facts.covers(id))) return { truth: "UNKNOWN" };
  const truth = accepted(statement, facts);
  const doubtful = disprovable(statement, facts);
  let falsity: Proof | null = null;
  if (doubtful !== null) for (const rule of rules) falsity ??= rule(doubtful, facts);
  if (truth !== null && falsity === null) return { truth: "TRUE", proof: truth };
  if (falsity !== null && truth === null) return { truth: "FALSE", proof: falsity };
  return { truth: "UNKNOWN" };
};

/**
 * Says of a statement whether it is true, false or not known. What is both proven and disproven is not known, and
 * neither is anything about an entity whose facts have not been read. Several things at once are true when each is, and
 * false when one is: the proof is then that one's. `rules` is there for tests, which switch single rules off.
 */
export const judge = (
  statement: Statement,
  facts: Facts,
  rules: readonly Rule[] = Object.values(FALSITY_RULES),
): Verdict => {
  if (statement.kind !== "ALL") return judgeAtom(statement, facts, rules);
  const verdicts = atomsOf(statement).map((atom) => judgeAtom(atom, facts, rules));
  const failing = verdicts.find(({ truth }) => truth === "FALSE");
  if (failing !== undefined) return failing;
  const proofs = verdicts.flatMap((verdict) => (verdict.truth === "TRUE" ? [verdict.proof] : []));
  if (proofs.length === 0 || proofs.length < verdicts.length) return { truth: "UNKNOWN" };
  const sections = proofs.flatMap((proof) => ("sections" in proof ? (proof.sections ?? []) : []));
  return {
    truth: "TRUE",
    proof: {
      rule: "ACCEPTED",
      claimIds: [...new Set(proofs.flatMap(({ claimIds }) => claimIds))],
      ...(sections.length === 0 ? {} : { sections: [...new Set(sections)] }),
    },
  };
};
