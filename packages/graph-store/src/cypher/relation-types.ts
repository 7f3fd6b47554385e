import { RELATION_KIND_IDS, type RelationKind } from "@strata/graph-model";
import { requireRelationKind } from "@strata/graph-model/stored-graph";

/** Some relation kinds as a Cypher type expression, each once and in the registry's order: one text for one set, so that its plan is kept. */
export const anyOf = (relations: readonly RelationKind[]): string => {
  const wanted = new Set(relations.map(requireRelationKind));
  if (wanted.size === 0) throw new RangeError("A walk along no relation kind goes nowhere.");
  return RELATION_KIND_IDS.filter((relation) => wanted.has(relation)).join("|");
};
