import { RELATION_KIND_IDS, RELATION_KINDS } from "@strata/graph-model";

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const relationField = (
  field: string,
  relation: string,
  direction: "IN" | "OUT" | "EITHER",
  description: string,
): string => `
  """${description}"""
  ${field}: [Entity!]! @relationship(type: "${relation}", direction: ${direction === "IN" ? "IN" : "OUT"}${
    direction === "EITHER" ? ", queryDirection: UNDIRECTED" : ""
  }, aggregate: false) @filterable(byValue: false, byAggregate: false)`;

/**
 * Entity's relation fields, one for each kind and direction, written from the registry: a new relation kind
 * needs no line here. A symmetric kind has one field that reads the edge from either end.
 */
export const relationFields = (): string =>
  RELATION_KIND_IDS.map((id) => {
    const { field, inverse, phrase, note, symmetric } = RELATION_KINDS[id];
    const only = "Accepted relations that hold today; `claims` has all, with their sources.";
    const there = `What this entity ${phrase.en} (${phrase.zh}). ${note.en} ${only}`;
    if (symmetric) {
      return relationField(field, id, "EITHER", there);
    }
    const back = `${upperFirst(inverse.phrase.en)} (${inverse.phrase.zh}): the entities of which \`${field}\` names this one. ${only}`;
    return relationField(field, id, "OUT", there) + relationField(inverse.field, id, "IN", back);
  }).join("\n");
