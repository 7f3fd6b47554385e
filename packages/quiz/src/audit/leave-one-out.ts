import { type Claim, isCurrent, type Knowledge, type RelationKind } from "@strata/graph-model";
import { judge } from "../proof/judge.ts";
import type { Atom } from "../proof/proof.ts";
import { FactsButOne } from "./facts-but-one.ts";
import type { Oracle } from "./oracle.ts";

export interface LeaveOneOut {
  readonly claims: number;
  /** Statements that the whole graph finds true and that might not be without the claim. */
  readonly statements: number;
  /** Those that the engine calls false once the claim is gone. */
  readonly newlyTrue: readonly { readonly claim: string; readonly statement: Atom }[];
}

type Ends = Readonly<{ subject: string; object: string }>;

/** Everything at or beyond an end along claims of one kind. */
const beyond = (start: string, edges: readonly Ends[], from: keyof Ends): readonly string[] => {
  const to = from === "subject" ? "object" : "subject";
  const found = new Set([start]);
  for (const at of found) for (const edge of edges) if (edge[from] === at) found.add(edge[to]);
  return [...found];
};

/**
 * Leaves out each claim once and asks the engine's judge for every statement whose truth may rest on it: the claim's own, and where
 * chains or ranks count, every pair that it can join. A distractor that becomes true when a claim is added is such a statement, whatever question it
 * stands in; so this covers all questions without making them anew for each claim.
 */
export const leaveOneOut = (
  knowledge: Knowledge,
  whole: Oracle,
  claims: readonly Claim[] = knowledge.claims,
): LeaveOneOut => {
  const facts = new FactsButOne(knowledge);
  const current = knowledge.claims.filter(isCurrent);
  const transitive = new Set<string>(
    whole.dump.relationKinds.filter((one) => one.transitive).map(({ id }) => id),
  );
  const symmetric = new Set<string>(
    whole.dump.relationKinds.filter((one) => one.symmetric).map(({ id }) => id),
  );
  const edges = new Map<string, Ends[]>();
  for (const one of current) {
    if (one.kind !== "RELATION" && one.kind !== "ORDER") continue;
    const of = one.kind === "RELATION" ? one.relation : one.dimension;
    edges.set(of, [...(edges.get(of) ?? []), one]);
  }
  const pairs = ({ subject, object }: Ends, along: readonly Ends[]): readonly Ends[] =>
    beyond(subject, along, "object").flatMap((low) =>
      beyond(object, along, "subject").map((high) => ({ subject: low, object: high })),
    );
  const said = (relation: RelationKind, { subject, object }: Ends): Atom => ({
    kind: "RELATION",
    subject,
    relation,
    object,
  });

  const restingOn = (claim: Claim): readonly Atom[] => {
    if (!isCurrent(claim) || claim.kind === "NEGATION") return [];
    if (claim.kind === "RELATION") {
      const { subject, relation, object } = claim;
      if (transitive.has(relation)) {
        return pairs(claim, edges.get(relation) ?? []).map((one) => said(relation, one));
      }
      const turned = { subject: object, object: subject };
      return [claim, ...(symmetric.has(relation) ? [turned] : [])].map((one) =>
        said(relation, one),
      );
    }
    const { subject, dimension } = claim;
    const order = (one: Ends): Atom => ({
      kind: "ORDER",
      subject: one.subject,
      dimension,
      object: one.object,
    });
    if (claim.kind === "ORDER") return pairs(claim, edges.get(dimension) ?? []).map(order);
    if (claim.value === null) return [];
    const others = current.flatMap((one) =>
      one.kind === "TRAIT" && one.dimension === dimension && one.subject !== subject
        ? [one.subject]
        : [],
    );
    return [
      { kind: "TRAIT", subject, dimension, value: claim.value },
      ...others.flatMap((other) => [
        order({ subject, object: other }),
        order({ subject: other, object: subject }),
      ]),
    ];
  };

  const newlyTrue: { claim: string; statement: Atom }[] = [];
  let statements = 0;
  for (const claim of claims) {
    facts.hidden = claim.id;
    for (const statement of restingOn(claim)) {
      if (!whole.asserts(statement)) continue;
      statements += 1;
      if (judge(statement, facts).truth === "FALSE") newlyTrue.push({ claim: claim.id, statement });
    }
  }
  return { claims: claims.length, statements, newlyTrue };
};
