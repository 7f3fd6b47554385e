import {
  type Knowledge,
  RELATION_KIND_IDS,
  RELATION_KINDS,
  type RelationKind,
} from "@strata/graph-model";

/** What a proof may rest on of a kind of relation. */
export interface DumpedKind {
  readonly id: RelationKind;
  readonly symmetric: boolean;
  readonly transitive: boolean;
  readonly acyclic: boolean;
  readonly singleValued: boolean;
  readonly disjointWith: readonly string[];
}

/** All that is known and all flags of relation kinds, as plain data: what the oracle reads. */
export interface Dump
  extends Pick<
    Knowledge,
    | "entities"
    | "claims"
    | "dimensions"
    | "closedCells"
    | "disjointClasses"
    | "sources"
    | "stacks"
    | "lifecycles"
    | "disputes"
  > {
  readonly relationKinds: readonly DumpedKind[];
}

export const dumpOf = (knowledge: Knowledge): Dump => {
  const { entities, claims, dimensions, closedCells, disjointClasses, sources } = knowledge;
  const { stacks, lifecycles, disputes } = knowledge;
  return {
    entities,
    claims,
    dimensions,
    closedCells,
    disjointClasses,
    sources,
    stacks,
    lifecycles,
    disputes,
    relationKinds: RELATION_KIND_IDS.map((id) => {
      const { symmetric, transitive, acyclic, singleValued, disjointWith } = RELATION_KINDS[id];
      return { id, symmetric, transitive, acyclic, singleValued, disjointWith };
    }),
  };
};

/** The dump as text, so that nothing but data passes from the engine's side to the oracle's. */
export const dumpedJson = (knowledge: Knowledge): string => JSON.stringify(dumpOf(knowledge));
