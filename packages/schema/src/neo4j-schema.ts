import { CLAIMS, NESTED, NODE, PROSE, relation, UNSORTED } from "./neo4j-directives.ts";
import { enums } from "./neo4j-enums.ts";
import { structureDefinitions } from "./neo4j-structures.ts";
import { relationFields } from "./relation-fields.ts";

/**
 * The type definitions of what is read straight from the graph, for @neo4j/graphql.
 *
 * Relations to one node are lists here because the library knows no others; `TO_ONE` names those
 * that the joined schema shows as what they are.
 */
export const typeDefinitions = (): string => `
extend schema @mutation(operations: [])
${enums()}

"""A technology, concept, practice or other thing that claims are about."""
type Entity @node ${NODE} {
  """Its name in addresses; never changes."""
  id: ID!
  kind: EntityKind!
  """Where it stands among the six layers; null for what belongs to no single one."""
  layer: Layer
  """English name."""
  nameEn: String!
  """Chinese name."""
  nameZh: String!
  """The English name as it stands inside a sentence: a container, the CPU, Docker."""
  noun: String! ${PROSE}
  """Whether a verb after the English noun takes the plural."""
  nounIsPlural: Boolean! ${PROSE}
  """Other English names and spellings."""
  aliasesEn: [String!]! ${PROSE}
  """Other Chinese names."""
  aliasesZh: [String!]! ${PROSE}
  """Those of its aliases that name another entity too."""
  ambiguousAliases: [String!]! ${PROSE}
  """What it is, in English."""
  glossEn: String! ${PROSE}
  """What it is, in Chinese."""
  glossZh: String! ${PROSE}
  """The sources that speak of it."""
  mentionedIn: [Source!]! ${relation("MENTIONED_IN", "OUT")}
  """Sections that define it as its gloss does; when there is one, whatever fits the gloss is this or a kind of this."""
  definedIn: [Section!]! ${relation("DEFINED_IN", "OUT")}
  """Everything stated of it, of any status: claims whose subject it is."""
  claims: [Claim!]! ${relation("SUBJECT", "IN")}
  """Claims whose object it is."""
  mentions: [Claim!]! ${relation("OBJECT", "IN")}
  """Its places in architectures."""
  stackLayers: [StackLayer!]! ${relation("IS_ENTITY", "IN")}
  """Its versions, as far as their dates matter."""
  releases: [Release!]! ${relation("RELEASE_OF", "IN")}
  """Its places in processes."""
  lifecycleSteps: [LifecycleStep!]! ${relation("IS_ENTITY", "IN")}
  """Disagreements that concern it."""
  disputes: [Dispute!]! ${relation("ABOUT", "IN")}
${relationFields()}
}

"""A fact with its sources: a relation, a trait, a ranking or a denial."""
type Claim @node ${CLAIMS} {
  """Opaque and never reused."""
  id: ID!
  kind: ClaimKind!
  """The claim as an English sentence."""
  statementEn: String! ${PROSE}
  """The claim as a Chinese sentence."""
  statementZh: String! ${PROSE}
  status: ClaimStatus!
  """ISO date from which it holds; null where no source says."""
  since: String ${UNSORTED}
  """The release that \`since\` stands for, such as Kubernetes 1.24; null for a plain date."""
  sinceLabel: String ${PROSE}
  """ISO date from which it no longer holds; null while it does or where no source says."""
  until: String ${UNSORTED}
  """The release that \`until\` stands for."""
  untilLabel: String ${PROSE}
  """True when it follows from a text by ordinary reading but is not said outright."""
  inferred: Boolean! ${UNSORTED}
  """For a relation, and a negation of one: of which kind."""
  relation: RelationKind
  """For HAS_PROPERTY: the value that the source gives the property, in English."""
  propertyValueEn: String ${PROSE}
  """For HAS_PROPERTY: the value that the source gives the property, in Chinese."""
  propertyValueZh: String ${PROSE}
  """For CONFUSED_WITH: what is true of the subject and false of the object, in English."""
  contrastSubjectEn: String ${PROSE}
  """For CONFUSED_WITH: what is true of the subject and false of the object, in Chinese."""
  contrastSubjectZh: String ${PROSE}
  """For CONFUSED_WITH: what is true of the object and false of the subject, in English."""
  contrastObjectEn: String ${PROSE}
  """For CONFUSED_WITH: what is true of the object and false of the subject, in Chinese."""
  contrastObjectZh: String ${PROSE}
  """For CONFUSED_WITH: the dimension on which the two differ, where there is one."""
  contrastDimension: [Dimension!]! ${relation("TOLD_APART_BY", "OUT")}
  """For a trait: what the source says in its own shade, in English."""
  noteEn: String ${PROSE}
  """For a trait: what the source says in its own shade, in Chinese."""
  noteZh: String ${PROSE}
  """Traits of one row are stated together, as a comparison."""
  row: String ${UNSORTED}
  """What the claim is about."""
  subject: [Entity!]! ${relation("SUBJECT", "OUT", { filter: true })}
  """The other entity of a relation, a ranking, or the negation of a relation; null where there is none."""
  object: [Entity!]! ${relation("OBJECT", "OUT", { filter: true })}
  """The dimension of a trait, of a ranking, or of a value that is denied."""
  dimension: [Dimension!]! ${relation("ON_DIMENSION", "OUT", { filter: true })}
  """The value that a trait states or a negation denies; null on a prose dimension and where a source says something that the scale has no place for."""
  value: [DimensionValue!]! ${relation("VALUE", "OUT")}
  """Where it is written."""
  sections: [Section!]! ${relation("CITES", "OUT", { properties: "Citation" })}
  """The disagreement of which it is a side."""
  dispute: [Dispute!]! ${relation("SIDE_OF", "OUT")}
}

"""What a cited section does with a claim."""
type Citation @relationshipProperties {
  stance: Stance!
  """Place among the claim's citations, from 0."""
  position: Int! @filterable(byValue: false, byAggregate: false)
}

"""A document that claims cite. What it does not state is null."""
type Source @node ${NODE} {
  id: ID!
  """English title."""
  titleEn: String!
  """Chinese title."""
  titleZh: String!
  publisher: String ${UNSORTED}
  """Address of the document."""
  url: String ${PROSE}
  """Date of publication as far as it is stated."""
  published: String ${UNSORTED}
  """Language of the original."""
  language: String! ${UNSORTED}
  noteEn: String ${PROSE}
  noteZh: String ${PROSE}
  """Its parts, in their order."""
  sections: [Section!]! ${relation("SECTION_OF", "IN")}
  """The entities that it speaks of."""
  entities: [Entity!]! ${relation("MENTIONED_IN", "IN")}
}

"""A part of a source; claims cite sections."""
type Section @node ${NODE} {
  id: ID!
  headingEn: String! ${PROSE}
  headingZh: String! ${PROSE}
  """Range of lines in the source's text, such as 8-12."""
  lines: String ${PROSE}
  """Place in the source, from 0."""
  position: Int! @filterable(byValue: false, byAggregate: false)
  """The document that it is part of."""
  source: [Source!]! ${relation("SECTION_OF", "OUT")}
  """What it states."""
  claims: [Claim!]! ${relation("CITES", "IN")}
}

"""A question that one can ask of several entities."""
type Dimension @node ${NODE} {
  id: ID!
  nameEn: String!
  nameZh: String!
  scale: Scale!
  """True when an entity has at most one of its values, so that one value excludes the others."""
  singleValued: Boolean! ${UNSORTED}
  """The dimension as an English question, with {subject} where the entity's name goes; null on a prose dimension."""
  questionEn: String ${PROSE}
  """The dimension as a Chinese question, with {subject} where the entity's name goes."""
  questionZh: String ${PROSE}
  """On an ordinal or numeric scale: the question who ranks highest, in English; null where nobody is ranked."""
  rankingEn: String ${PROSE}
  """On an ordinal or numeric scale: the question who ranks highest, in Chinese."""
  rankingZh: String ${PROSE}
  """Unit of a numeric scale."""
  unit: String ${PROSE}
  noteEn: String ${PROSE}
  noteZh: String ${PROSE}
  """Its values; on an ordinal scale from least to most."""
  values: [DimensionValue!]! ${relation("VALUE_OF", "IN")}
  """The rows of comparisons that ask this."""
  rows: [SourceRow!]! ${relation("ROW_OF", "IN")}
  """What is stated on it: traits, rankings and denials."""
  claims: [Claim!]! ${relation("ON_DIMENSION", "IN")}
}

"""A row of a source's comparison, as the source heads it."""
type SourceRow @node(labels: ["ComparisonRow"]) ${NESTED} {
  id: ID!
  """The row's own id; \`row\` of a trait names it."""
  row: String! ${UNSORTED}
  """The heading in English."""
  nameEn: String! ${PROSE}
  """The heading in Chinese."""
  nameZh: String! ${PROSE}
  """Place among the rows of its dimension, from 0."""
  position: Int! @filterable(byValue: false, byAggregate: false)
  """What the row asks."""
  dimension: [Dimension!]! ${relation("ROW_OF", "OUT")}
}

"""One value of a dimension's scale."""
type DimensionValue @node ${NESTED} {
  id: ID!
  nameEn: String! ${PROSE}
  nameZh: String! ${PROSE}
  """Place on the scale, from 0."""
  position: Int! @filterable(byValue: false, byAggregate: false)
  """On a numeric scale: the least number that it stands for, in the dimension's unit."""
  least: Float @filterable(byValue: false, byAggregate: false)
  """On a numeric scale: the greatest number that it stands for; equal to \`least\` where it is one number."""
  most: Float @filterable(byValue: false, byAggregate: false)
  dimension: [Dimension!]! ${relation("VALUE_OF", "OUT")}
  """The traits that have it, and the denials of it."""
  claims: [Claim!]! ${relation("VALUE", "IN")}
}
${structureDefinitions()}`;

/** Relations to one node: shown as that node, required or nullable, instead of as a list. */
export const TO_ONE: Readonly<Record<string, "required" | "nullable">> = {
  "Claim.subject": "required",
  "Claim.object": "nullable",
  "Claim.dimension": "nullable",
  "Claim.value": "nullable",
  "Claim.contrastDimension": "nullable",
  "Claim.dispute": "nullable",
  "Section.source": "required",
  "DimensionValue.dimension": "required",
  "Stack.dispute": "nullable",
  "StackLayer.stack": "required",
  "StackLayer.entity": "required",
  "LifecycleStep.lifecycle": "required",
  "LifecycleStep.entity": "required",
  "DisputeSide.dispute": "required",
  "Analogy.target": "required",
  "AnalogyMapping.analogy": "required",
  "AnalogyMapping.entity": "required",
  "ClosedCell.subject": "required",
  "ClosedCell.dimension": "nullable",
  "SourceRow.dimension": "required",
  "Release.product": "required",
};

/** Connections that are kept, for the properties of their edges; all others repeat their list and are dropped. */
export const KEPT_CONNECTIONS: ReadonlySet<string> = new Set(["Claim.sectionsConnection"]);
