export {
  type Citation,
  CLAIM_KINDS,
  CLAIM_STATUSES,
  type Claim,
  type ClaimKind,
  type ClaimStatus,
  type Contrast,
  type Denied,
  type Entity,
  heldOn,
  isCurrent,
  type NegationClaim,
  type OrderClaim,
  objectOf,
  type RelationClaim,
  STANCES,
  type Stance,
  type TraitClaim,
} from "./claims/claim.ts";
export {
  type Amount,
  type Analogy,
  type ClosedCell,
  type ComparisonRow,
  DISPUTE_TYPES,
  type Dimension,
  type DimensionValue,
  type DisjointClasses,
  type Dispute,
  type DisputeType,
  type Knowledge,
  type Lifecycle,
  type Release,
  SCALES,
  type Scale,
  type Section,
  type Source,
  type Stack,
} from "./claims/knowledge.ts";
export {
  ENTITY_KIND_IDS,
  ENTITY_KINDS,
  type EntityKind,
  type EntityKindDefinition,
} from "./entity-kinds/entity-kinds.ts";
export { LAYER_IDS, LAYERS, type Layer } from "./entity-kinds/layers.ts";
export {
  type ClaimPattern,
  type ClaimsAbout,
  drawKey,
  type GraphPath,
  type GraphReader,
  LONGEST_PATH,
  type PathOptions,
  type PathStep,
  type Subgraph,
  type WalkFilter,
  walkedRelations,
} from "./graph-reader.ts";
export {
  RELATION_KIND_IDS,
  RELATION_KINDS,
  type RelationKind,
} from "./relations/registry.ts";
export {
  RELATION_FAMILIES,
  type RelationFamily,
  type RelationKindDefinition,
} from "./relations/relation-kind.ts";
export { type Bilingual, LANGUAGES, type Language } from "./text.ts";
export { eachUtf8Byte } from "./utf8.ts";
