import { RELATION_KINDS, type RelationClaim } from "@strata/graph-model";
import { chainsUp, overlap, SUBSUMPTION } from "./closure.ts";
import { type Facts, isCurrent } from "./facts.ts";
import type { Proof, ProofRule, Statement, Verdict } from "./proof.ts";

type Rule = (statement: Statement, facts: Facts) => Proof | null;

/** The claims that state this relation of the subject; a symmetric kind is stored once and read both ways. */
const cell = (
  { subject, relation }: { subject: string; relation: RelationClaim["relation"] },
  facts: Facts,
): { claim: RelationClaim; object: string }[] => [
  ...facts.relationsFrom(subject, relation).map((claim) => ({ claim, object: claim.object })),
  ...(RELATION_KINDS[relation].symmetric
    ? facts.relationsTo(subject, relation).map((claim) => ({ claim, object: claim.subject }))
    : []),
];

/** TRUE: a current claim says it, or a chain of one transitive kind leads from subject to object. */
const accepted: Rule = (statement, facts) => {
  if (statement.kind === "TRAIT") {
    const claim = facts
      .traitsOf(statement.subject, statement.dimension)
      .find((one) => isCurrent(one) && one.value === statement.value);
    return claim === undefined ? null : { rule: "ACCEPTED", claimIds: [claim.id] };
  }
  const stated = cell(statement, facts).find(
    ({ claim, object }) => isCurrent(claim) && object === statement.object,
  );
  if (stated !== undefined) return { rule: "ACCEPTED", claimIds: [stated.claim.id] };
  if (!RELATION_KINDS[statement.relation].transitive) return null;
  const chain = chainsUp(statement.subject, [statement.relation], facts).get(statement.object);
  return chain === undefined || chain.length === 0 ? null : { rule: "ACCEPTED", claimIds: chain };
};

/** F1: the dimension takes one value of a scale whose values are disjoint, and the subject has another. */
const anotherValue: Rule = (statement, facts) => {
  if (statement.kind !== "TRAIT") return null;
  const dimension = facts.dimension(statement.dimension);
  const isValue = (id: string) => dimension?.values.some((value) => value.id === id) === true;
  if (dimension === undefined || !dimension.singleValued) return null;
  if (dimension.scale === "PROSE" || dimension.scale === "SET") return null;
  for (const claim of facts.traitsOf(statement.subject, statement.dimension)) {
    const has = claim.value;
    if (!isCurrent(claim) || has === null || has === statement.value) continue;
    if (isValue(has) && isValue(statement.value)) {
      return { rule: "F1", claimIds: [claim.id], dimension: dimension.id, has };
    }
  }
  return null;
};

/**
 * F2: the cell is closed, nobody contests a member of it, and the object neither is a member (of the cell, or of the
 * same cell of a class of the subject) nor overlaps with one. What any claim at all states, were it outdated, is left alone.
 */
const outsideClosedCell: Rule = (statement, facts) => {
  if (statement.kind !== "RELATION") return null;
  const closed = facts.closedCell(statement.subject, statement.relation);
  if (closed === undefined) return null;
  const own = cell(statement, facts);
  const members = own.filter(({ claim }) => isCurrent(claim));
  if (members.length === 0 || own.some(({ claim }) => claim.status === "DISPUTED")) return null;
  const inherited = [...chainsUp(statement.subject, ["IS_A"], facts).keys()].flatMap((subject) =>
    cell({ subject, relation: statement.relation }, facts),
  );
  const stated = [...own, ...inherited].map(({ object }) => object);
  if (stated.some((object) => overlap(object, statement.object, SUBSUMPTION, facts))) return null;
  return {
    rule: "F2",
    claimIds: members.map(({ claim }) => claim.id),
    sections: closed.sections,
    members: members.map(({ object }) => object),
  };
};

/** F3: the graph states the negation. */
const statedNegation: Rule = (statement, facts) => {
  if (statement.kind !== "RELATION") return null;
  const { subject, relation, object } = statement;
  const denied = facts
    .negationsOf(subject, relation)
    .find((claim) => isCurrent(claim) && claim.object === object);
  return denied === undefined ? null : { rule: "F3", claimIds: [denied.id] };
};

/** F4: in a strict order the opposite is stated, so that this would close a circle. */
const oppositeInOrder: Rule = (statement, facts) => {
  if (statement.kind !== "RELATION") return null;
  const { transitive, acyclic } = RELATION_KINDS[statement.relation];
  if (!transitive || !acyclic) return null;
  const chain = chainsUp(statement.object, [statement.relation], facts).get(statement.subject);
  return chain === undefined || chain.length === 0 ? null : { rule: "F4", claimIds: chain };
};

/** F5: subject and object belong to two classes of which nothing can be both. */
const disjointClasses: Rule = (statement, facts) => {
  if (statement.kind !== "RELATION" || statement.relation !== "IS_A") return null;
  const aboveSubject = chainsUp(statement.subject, ["IS_A"], facts);
  const aboveObject = chainsUp(statement.object, ["IS_A"], facts);
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

/** The proofs of falsity, in the order in which they are tried: the most telling explanation first. */
export const FALSITY_RULES: Readonly<Record<Exclude<ProofRule, "ACCEPTED">, Rule>> = {
  F3: statedNegation,
  F4: oppositeInOrder,
  F1: anotherValue,
  F5: disjointClasses,
  F2: outsideClosedCell,
};

/**
 * Says of a statement whether it is true, false or not known. What is both proven and disproven is not known, and
 * neither is anything about an entity whose facts have not been read. `rules` is there for tests, which switch single
 * rules off.
 */
export const judge = (
  statement: Statement,
  facts: Facts,
  rules: readonly Rule[] = Object.values(FALSITY_RULES),
): Verdict => {
  if (!facts.covers(statement.subject)) return { truth: "UNKNOWN" };
  if (statement.kind === "RELATION" && !facts.covers(statement.object)) return { truth: "UNKNOWN" };
  const truth = accepted(statement, facts);
  let falsity: Proof | null = null;
  for (const rule of rules) falsity ??= rule(statement, facts);
  if (truth !== null && falsity === null) return { truth: "TRUE", proof: truth };
  if (falsity !== null && truth === null) return { truth: "FALSE", proof: falsity };
  return { truth: "UNKNOWN" };
};
