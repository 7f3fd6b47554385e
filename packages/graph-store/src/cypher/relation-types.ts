import { RELATION_KIND_IDS, type RelationKind } from "@strata/graph-model";

/** A relationship type cannot be a parameter, so what goes into a query's text must be one of the registry's words. */
export const requireRelationKind = (relation: RelationKind): RelationKind => {
  if (!RELATION_KIND_IDS.includes(relation)) {
    throw new RangeError(`"${relation}" is no relation kind of the registry.`);
  }
  return relation;
};

/** Some relation kinds as a Cypher type expression, each once and in the registry's order: one text for one set, so that its plan is kept. */
export const anyOf = (relations: readonly RelationKind[]): string => {
  const wanted = new Set(relations.map(requireRelationKind));
  if (wanted.size === 0) throw new RangeError("A walk along no relation kind goes nowhere.");
  return RELATION_KIND_IDS.filter((relation) => wanted.has(relation)).join("|");
};
