import { CLAIM_LIST_LIMIT, LIST_LIMIT } from "./list-limit.ts";
import { enums } from "./neo4j-enums.ts";
import { relationFields } from "./relation-fields.ts";

/** Neither a filter nor a sort key: each would add an input field for a text that nobody compares as a whole. */
const PROSE = "@filterable(byValue: false, byAggregate: false) @sortable(byValue: false)";
/** Filters by value, sorts by nothing. */
const UNSORTED = "@sortable(byValue: false)";
const LIMITED = `@limit(default: ${LIST_LIMIT}, max: ${LIST_LIMIT})`;
/** A type with a list of its own on the query root. */
const NODE = `${LIMITED} @query(read: true, connection: false, aggregate: false)`;
const CLAIMS = NODE.replaceAll(String(LIST_LIMIT), String(CLAIM_LIST_LIMIT));
/** A type that is reached through others only. */
const NESTED = `${LIMITED} @query(read: false, connection: false, aggregate: false)`;

const relation = (
  type: string,
  direction: "IN" | "OUT",
  options: { filter?: boolean; properties?: string } = {},
): string =>
  `@relationship(type: "${type}", direction: ${direction}, aggregate: false${
    options.properties ? `, properties: "${options.properties}"` : ""
  }) @filterable(byValue: ${options.filter ?? false}, byAggregate: false)`;

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
  """Everything stated of it, of any status: claims whose subject it is."""
  claims: [Claim!]! ${relation("SUBJECT", "IN")}
  """Claims whose object it is."""
  mentions: [Claim!]! ${relation("OBJECT", "IN")}
  """Its places in architectures."""
  stackLayers: [StackLayer!]! ${relation("IS_ENTITY", "IN")}
  """Its places in processes."""
  lifecycleSteps: [LifecycleStep!]! ${relation("IS_ENTITY", "IN")}
  """Disagreements that concern it."""
  disputes: [Dispute!]! ${relation("ABOUT", "IN")}
${relationFields()}
}

"""A fact with its sources: a relation, a trait or a denial."""
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
  """ISO date from which it no longer holds; null while it does or where no source says."""
  until: String ${UNSORTED}
  """True when it follows from a text by ordinary reading but is not said outright."""
  inferred: Boolean! ${UNSORTED}
  """For a relation or a negation: of which kind. Null on a negation that is not yet definite."""
  relation: RelationKind
  """For HAS_PROPERTY: the value that the source gives the property."""
  propertyValue: String ${PROSE}
  """For a trait: what the source says in its own shade, in English."""
  noteEn: String ${PROSE}
  """For a trait: what the source says in its own shade, in Chinese."""
  noteZh: String ${PROSE}
  """Traits of one row are stated together, as a comparison."""
  row: String ${UNSORTED}
  """What the claim is about."""
  subject: [Entity!]! ${relation("SUBJECT", "OUT", { filter: true })}
  """What a relation or a negation relates the subject to; null for a trait."""
  object: [Entity!]! ${relation("OBJECT", "OUT", { filter: true })}
  """The dimension of a trait."""
  dimension: [Dimension!]! ${relation("ON_DIMENSION", "OUT", { filter: true })}
  """The value of a trait; null on a prose dimension and where a source says something that the scale has no place for."""
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
  """Unit of a numeric scale."""
  unit: String ${PROSE}
  noteEn: String ${PROSE}
  noteZh: String ${PROSE}
  """Its values; on an ordinal scale from least to most."""
  values: [DimensionValue!]! ${relation("VALUE_OF", "IN")}
  """The traits on it."""
  claims: [Claim!]! ${relation("ON_DIMENSION", "IN")}
}

"""One value of a dimension's scale."""
type DimensionValue @node ${NESTED} {
  id: ID!
  nameEn: String! ${PROSE}
  nameZh: String! ${PROSE}
  """Place on the scale, from 0."""
  position: Int! @filterable(byValue: false, byAggregate: false)
  dimension: [Dimension!]! ${relation("VALUE_OF", "OUT")}
  """The traits that have it."""
  claims: [Claim!]! ${relation("VALUE", "IN")}
}

"""Layers of an architecture as sources draw it."""
type Stack @node ${NODE} {
  id: ID!
  nameEn: String!
  nameZh: String!
  noteEn: String ${PROSE}
  noteZh: String ${PROSE}
  """Its layers, bottom first."""
  layers: [StackLayer!]! ${relation("LAYER_OF", "IN")}
  """Where it is drawn."""
  sections: [Section!]! ${relation("CITES", "OUT")}
  """The disagreement about this drawing."""
  dispute: [Dispute!]! ${relation("SIDE_OF", "OUT")}
}

"""One layer of a stack."""
type StackLayer @node ${NESTED} {
  id: ID!
  """Place from the bottom, from 0."""
  position: Int! @filterable(byValue: false, byAggregate: false)
  """What it does there, in English."""
  roleEn: String! ${PROSE}
  """What it does there, in Chinese."""
  roleZh: String! ${PROSE}
  stack: [Stack!]! ${relation("LAYER_OF", "OUT")}
  """What stands there."""
  entity: [Entity!]! ${relation("IS_ENTITY", "OUT")}
}

"""Steps of a process."""
type Lifecycle @node ${NODE} {
  id: ID!
  nameEn: String!
  nameZh: String!
  """False when its steps are a list and no order."""
  ordered: Boolean! ${UNSORTED}
  noteEn: String ${PROSE}
  noteZh: String ${PROSE}
  """Its steps by position."""
  steps: [LifecycleStep!]! ${relation("STEP_OF", "IN")}
  """Where it is described."""
  sections: [Section!]! ${relation("CITES", "OUT")}
}

"""One step of a lifecycle."""
type LifecycleStep @node ${NESTED} {
  id: ID!
  """Place in the list, from 0."""
  position: Int! @filterable(byValue: false, byAggregate: false)
  """What happens, in English."""
  textEn: String! ${PROSE}
  """What happens, in Chinese."""
  textZh: String! ${PROSE}
  lifecycle: [Lifecycle!]! ${relation("STEP_OF", "OUT")}
  """What the step concerns."""
  entity: [Entity!]! ${relation("IS_ENTITY", "OUT")}
}

"""Where sources disagree, err or have aged, and what is accepted today."""
type Dispute @node ${NODE} {
  id: ID!
  type: DisputeType!
  topicEn: String!
  topicZh: String!
  """Today's accepted answer, in English."""
  acceptedEn: String! ${PROSE}
  """Today's accepted answer, in Chinese."""
  acceptedZh: String! ${PROSE}
  """Why that is accepted."""
  whyEn: String! ${PROSE}
  """Why that is accepted, in Chinese."""
  whyZh: String! ${PROSE}
  """What the answer rests on."""
  evidenceEn: String! ${PROSE}
  """What the answer rests on, in Chinese."""
  evidenceZh: String! ${PROSE}
  """How sure it is."""
  confidenceEn: String! ${PROSE}
  """How sure it is, in Chinese."""
  confidenceZh: String! ${PROSE}
  """What a quiz may ask about it."""
  quizPolicyEn: String! ${PROSE}
  """What a quiz may ask about it, in Chinese."""
  quizPolicyZh: String! ${PROSE}
  """The positions that are held."""
  sides: [DisputeSide!]! ${relation("SIDE_IN", "IN")}
  """What it is about."""
  entities: [Entity!]! ${relation("ABOUT", "OUT")}
  """The claims that are sides of it."""
  claims: [Claim!]! ${relation("SIDE_OF", "IN")}
  """The stacks that are drawn otherwise by another side."""
  stacks: [Stack!]! ${relation("SIDE_OF", "IN")}
}

"""One position in a dispute."""
type DisputeSide @node ${NESTED} {
  id: ID!
  """Place in the list, from 0."""
  position: Int! @filterable(byValue: false, byAggregate: false)
  """What this side says, in English."""
  claimEn: String! ${PROSE}
  """What this side says, in Chinese."""
  claimZh: String! ${PROSE}
  dispute: [Dispute!]! ${relation("SIDE_IN", "OUT")}
  """Where it says so."""
  sections: [Section!]! ${relation("CITES", "OUT")}
}

"""A likeness that a source draws, mapped part by part."""
type Analogy @node ${NODE} {
  id: ID!
  nameEn: String!
  nameZh: String!
  """What the target is likened to, in English."""
  vehicleEn: String! ${PROSE}
  """What the target is likened to, in Chinese."""
  vehicleZh: String! ${PROSE}
  """What is explained by it."""
  target: [Entity!]! ${relation("TARGET", "OUT")}
  """Which part of the one stands for which part of the other."""
  mapping: [AnalogyMapping!]! ${relation("MAPPING_OF", "IN")}
  """Where it is drawn."""
  sections: [Section!]! ${relation("CITES", "OUT")}
}

"""One part of an analogy and what it stands for."""
type AnalogyMapping @node ${NESTED} {
  id: ID!
  """Place in the list, from 0."""
  position: Int! @filterable(byValue: false, byAggregate: false)
  """The part, in English."""
  vehicleEn: String! ${PROSE}
  """The part, in Chinese."""
  vehicleZh: String! ${PROSE}
  """How they are alike, in English."""
  textEn: String! ${PROSE}
  """How they are alike, in Chinese."""
  textZh: String! ${PROSE}
  analogy: [Analogy!]! ${relation("MAPPING_OF", "OUT")}
  """What the part stands for."""
  entity: [Entity!]! ${relation("IS_ENTITY", "OUT")}
}

"""Every object that a source names for one subject and relation is known: any other is false of it."""
type ClosedCell @node ${NODE} {
  id: ID!
  relation: RelationKind!
  """What in the source closes the list."""
  becauseEn: String! ${PROSE}
  """What in the source closes the list, in Chinese."""
  becauseZh: String! ${PROSE}
  subject: [Entity!]! ${relation("SUBJECT", "OUT", { filter: true })}
  """Where the list is written."""
  sections: [Section!]! ${relation("CITES", "OUT")}
}

"""Classes of which nothing can be two at once."""
type DisjointClasses @node ${NODE} @plural(value: "disjointClassGroups") {
  id: ID!
  """Why they exclude each other."""
  becauseEn: String! ${PROSE}
  """Why they exclude each other, in Chinese."""
  becauseZh: String! ${PROSE}
  classes: [Entity!]! ${relation("CLASS", "OUT")}
  """Where that is written."""
  sections: [Section!]! ${relation("CITES", "OUT")}
}
`;

/** Relations to one node: shown as that node, required or nullable, instead of as a list. */
export const TO_ONE: Readonly<Record<string, "required" | "nullable">> = {
  "Claim.subject": "required",
  "Claim.object": "nullable",
  "Claim.dimension": "nullable",
  "Claim.value": "nullable",
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
};

/** Connections that are kept, for the properties of their edges; all others repeat their list and are dropped. */
export const KEPT_CONNECTIONS: ReadonlySet<string> = new Set(["Claim.sectionsConnection"]);
