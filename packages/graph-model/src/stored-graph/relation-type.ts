import { RELATION_KIND_IDS, type RelationKind } from "../relations/registry.ts";

/** A relationship type cannot be a parameter, so what goes into a query's text must be one of the registry's words. */
export const requireRelationKind = (relation: RelationKind): RelationKind => {
  if (!RELATION_KIND_IDS.includes(relation)) {
    throw new RangeError(`"${relation}" is no relation kind of the registry.`);
  }
  return relation;
};
