import {
  CLAIM_KINDS,
  CLAIM_STATUSES,
  DISPUTE_TYPES,
  ENTITY_KIND_IDS,
  ENTITY_KINDS,
  LAYER_IDS,
  LAYERS,
  RELATION_KIND_IDS,
  RELATION_KINDS,
  SCALES,
  STANCES,
} from "@strata/graph-model";

const enumType = (
  name: string,
  description: string,
  values: readonly (readonly [string, string])[],
): string => `
"""${description}"""
enum ${name} {
${values.map(([value, text]) => `  """${text}"""\n  ${value}`).join("\n")}
}`;

const described = <Id extends string>(
  ids: readonly Id[],
  text: Record<Id, string>,
): readonly (readonly [string, string])[] => ids.map((id) => [id, text[id]] as const);

/** The enums of the graph, with the texts of the registries. */
export const enums = (): string =>
  [
    enumType(
      "EntityKind",
      "What sort of thing an entity is. Each has exactly one kind.",
      ENTITY_KIND_IDS.map(
        (id) => [id, `${ENTITY_KINDS[id].name.zh}. ${ENTITY_KINDS[id].description.en}`] as const,
      ),
    ),
    enumType(
      "Layer",
      "The six layers of a computing system, hardware at the bottom: Strata's own arrangement, no source's.",
      LAYER_IDS.map((id) => [id, `${LAYERS[id].en} (${LAYERS[id].zh}).`] as const),
    ),
    enumType(
      "RelationKind",
      "What a relation says of its subject and its object.",
      RELATION_KIND_IDS.map(
        (id) =>
          [
            id,
            `“${RELATION_KINDS[id].phrase.en}” (${RELATION_KINDS[id].phrase.zh}). ${RELATION_KINDS[id].note.en}`,
          ] as const,
      ),
    ),
    enumType(
      "ClaimKind",
      "What a claim states.",
      described(CLAIM_KINDS, {
        RELATION: "A relation holds between subject and object.",
        TRAIT: "The subject has a value on a dimension.",
        ORDER: "The subject ranks above the object on a dimension.",
        NEGATION: "A relation between subject and object, or a value of the subject, is denied.",
      }),
    ),
    enumType(
      "ClaimStatus",
      "How a claim stands today.",
      described(CLAIM_STATUSES, {
        ACCEPTED: "Held to be true today.",
        DISPUTED: "Its own truth is contested between sources; see `dispute`.",
        OUTDATED: "Was true once.",
      }),
    ),
    enumType(
      "Stance",
      "What a cited section does with a claim.",
      described(STANCES, {
        ASSERTS: "Says so.",
        DENIES: "Says the opposite.",
        QUALIFIES: "Says so with a restriction.",
      }),
    ),
    enumType(
      "Scale",
      "How the values of a dimension relate to each other.",
      described(SCALES, {
        NOMINAL: "Disjoint values without an order.",
        ORDINAL: "Disjoint values from least to most.",
        NUMERIC: "Numbers in one unit.",
        SET: "Values of which several may hold at once.",
        PROSE: "No values; each cell is a text.",
      }),
    ),
    enumType(
      "DisputeType",
      "Why sources and today's accepted answer differ.",
      described(DISPUTE_TYPES, {
        OUTDATED: "It was true and has changed.",
        CROSS_SOURCE: "Sources contradict each other.",
        OVERSTATED: "True in part and said too broadly.",
        INACCURATE: "Wrong when it was written.",
        TERMINOLOGY: "One word is used for different things.",
        INTERNAL: "A source contradicts itself.",
      }),
    ),
  ].join("\n");
