import { NESTED, NODE, PROSE, relation, UNSORTED } from "./neo4j-directives.ts";

/** The type definitions of what is made of claims and entities: architectures, processes, disputes, analogies, complete lists, releases. */
export const structureDefinitions = (): string => `
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
  """The sections that the accepted answer rests on."""
  acceptedSections: [Section!]! ${relation("ACCEPTED_BY", "OUT")}
  """ISO date on which the accepted answer was last seen to hold."""
  asOf: String! ${UNSORTED}
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

"""Everything that is true of one subject and relation, or of one subject and dimension, is known: anything else is false of it."""
type ClosedCell @node ${NODE} {
  id: ID!
  """The relation whose objects are all known; null where a dimension is closed."""
  relation: RelationKind
  """The dimension whose values are all known; null where a relation is closed."""
  dimension: [Dimension!]! ${relation("ON_DIMENSION", "OUT")}
  """For a relation: all its objects."""
  members: [Entity!]! ${relation("MEMBER", "OUT")}
  """For a dimension: all its values."""
  values: [DimensionValue!]! ${relation("VALUE", "OUT")}
  """What in the source closes the list."""
  becauseEn: String! ${PROSE}
  """What in the source closes the list, in Chinese."""
  becauseZh: String! ${PROSE}
  subject: [Entity!]! ${relation("SUBJECT", "OUT", { filter: true })}
  """Where the list is written."""
  sections: [Section!]! ${relation("CITES", "OUT")}
}

"""The day on which a version of a product came out."""
type Release @node ${NODE} {
  id: ID!
  """Such as 1.24."""
  version: String!
  """ISO date."""
  date: String!
  """What came out."""
  product: [Entity!]! ${relation("RELEASE_OF", "OUT", { filter: true })}
  """Where the date is written."""
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
