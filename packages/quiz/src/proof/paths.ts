import { isCurrent, RELATION_KINDS } from "@strata/graph-model";
import { type Cell, membersOf, statedIn, statedObjects } from "./closed-cells.ts";
import { allBelow } from "./closure.ts";
import type { Facts } from "./facts.ts";
import type { AtomOf, Proof, Verdict } from "./proof.ts";

/** Judges one step of a path: a relation by itself. */
export type JudgeStep = (step: AtomOf<"RELATION">, facts: Facts) => Verdict;

type Path = AtomOf<"PATH">;

const firstCell = ({ subject, relations: [relation] }: Path): Cell => ({ subject, relation });

const secondStep = ({ relations, object }: Path, middle: string): AtomOf<"RELATION"> => ({
  kind: "RELATION",
  subject: middle,
  relation: relations[1],
  object,
});

const sectionsOf = (proof: Proof): readonly string[] =>
  "sections" in proof ? (proof.sections ?? []) : [];

/** TRUE: both steps are, by way of one and the same thing. */
export const alongPath = (path: Path, facts: Facts, judge: JudgeStep): Proof | null => {
  for (const { claim, object: middle } of statedIn(firstCell(path), facts)) {
    if (!isCurrent(claim)) continue;
    const first = judge({ kind: "RELATION", ...firstCell(path), object: middle }, facts);
    const second = judge(secondStep(path, middle), facts);
    if (first.truth === "TRUE" && second.truth === "TRUE") {
      const claimIds = [...new Set([claim.id, ...second.proof.claimIds])];
      return { rule: "ACCEPTED", claimIds };
    }
  }
  return null;
};

/**
 * The proofs that the second step is false of whatever the first can lead to: what is stated, of the subject or of a class of it and were
 * it outdated, and all kinds of that. A class above a member, its whole and its parts are the member spoken of more or less
 * closely, and no other things. Null when one of them is not proven, or has not been read.
 */
const nowhereOn = (path: Path, facts: Facts, judge: JudgeStep): readonly Proof[] | null => {
  const stated = statedObjects(firstCell(path), facts);
  const middles = new Set(stated.flatMap((one) => [one, ...allBelow(one, "IS_A", facts)]));
  const proofs: Proof[] = [];
  for (const middle of middles) {
    const verdict = judge(secondStep(path, middle), facts);
    if (verdict.truth !== "FALSE") return null;
    proofs.push(verdict.proof);
  }
  return proofs;
};

const together = (own: readonly { readonly id: string }[], proofs: readonly Proof[]) => ({
  claimIds: [
    ...new Set([...own.map(({ id }) => id), ...proofs.flatMap(({ claimIds }) => claimIds)]),
  ],
  sections: [...new Set(proofs.flatMap(sectionsOf))],
});

/**
 * F2: what the first step leads to is a closed cell, and of all of it the second step is false. A transitive kind leads on, whither no
 * list says.
 */
export const outsideClosedPath = (path: Path, facts: Facts, judge: JudgeStep): Proof | null => {
  const { subject, relation } = firstCell(path);
  const closed = facts.closedCell(subject, relation);
  const members = membersOf(
    closed,
    statedIn({ subject, relation }, facts).map(({ claim, object }) => ({ claim, member: object })),
  );
  if (closed === undefined || members === null || RELATION_KINDS[relation].transitive) return null;
  const proofs = nowhereOn(path, facts, judge);
  if (proofs === null) return null;
  const { claimIds, sections } = together(members, proofs);
  return {
    rule: "F2",
    claimIds,
    sections: [...new Set([...closed.sections, ...sections])],
    members: closed.members,
  };
};

/** F1: the first kind of relation leads to one thing, which is stated, and of that the second step is false. */
export const offOnlyPath = (path: Path, facts: Facts, judge: JudgeStep): Proof | null => {
  const { subject, relation } = firstCell(path);
  const own = facts.relationsFrom(subject, relation);
  const [only] = own;
  if (!RELATION_KINDS[relation].singleValued || only === undefined) return null;
  if (!own.every(isCurrent)) return null;
  const proofs = nowhereOn(path, facts, judge);
  return proofs === null ? null : { rule: "F1", ...together(own, proofs), has: only.object };
};
