import { RELATION_KIND_IDS, type RelationKind } from "@strata/graph-model";

/** A relationship type cannot be a parameter, so what goes into a query's text must be one of the registry's words. */
export const requireRelationKind = (relation: RelationKind): RelationKind => {
  if (!RELATION_KIND_IDS.includes(relation)) {
    throw new RangeError(`"${relation}" is no relation kind of the registry.`);
  }
  return relation;
};

/** Every relation kind as a Cypher type expression: the direct edges, whatever their kind. */
export const ANY_RELATION = RELATION_KIND_IDS.join("|");
