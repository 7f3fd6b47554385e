import type {
  Analogy,
  ClosedCell,
  Dimension,
  DisjointClasses,
  Dispute,
  Lifecycle,
  Release,
  Source,
  Stack,
} from "../../claims/knowledge.ts";
import { RELATION_KINDS } from "../../relations/registry.ts";
import { idOf, type JsonLdNode } from "./node.ts";

/** The source, and each of its sections as a work of its own. */
export const sourceNodes = (source: Source): readonly JsonLdNode[] => [
  {
    "@id": idOf.source(source.id),
    "@type": ["schema:CreativeWork", "prov:Entity"],
    title: source.title,
    publisher: source.publisher,
    url: source.url,
    published: source.published,
    language: source.language,
    note: source.note,
  },
  ...source.sections.map((section) => ({
    "@id": idOf.section(section.id),
    "@type": ["schema:CreativeWork", "prov:Entity"],
    title: section.heading,
    lines: section.lines,
    sectionOf: idOf.source(source.id),
  })),
];

export const dimensionNode = (dimension: Dimension): JsonLdNode => ({
  "@id": idOf.dimension(dimension.id),
  "@type": ["skos:ConceptScheme", "Dimension"],
  name: dimension.name,
  scale: dimension.scale,
  singleValued: dimension.singleValued,
  unit: dimension.unit,
  note: dimension.note,
  question: dimension.question,
  ranking: dimension.ranking,
  values: dimension.values.map((value) => ({
    "@id": idOf.value(value.id),
    "@type": "skos:Concept",
    inScheme: idOf.dimension(dimension.id),
    name: value.name,
    least: value.amount?.least ?? null,
    most: value.amount?.most ?? null,
  })),
  rows: dimension.rows.map((row) => ({
    "@id": `row/${row.id}`,
    "@type": "ComparisonRow",
    name: row.name,
  })),
});

export const stackNode = (stack: Stack): JsonLdNode => ({
  "@id": `stack/${stack.id}`,
  "@type": "Stack",
  name: stack.name,
  note: stack.note,
  dispute: stack.dispute === null ? null : idOf.dispute(stack.dispute),
  sections: stack.sections.map(idOf.section),
  layers: stack.layers.map(({ entity, role }) => ({
    "@type": "StackLayer",
    entity: idOf.entity(entity),
    role,
  })),
});

export const lifecycleNode = (lifecycle: Lifecycle): JsonLdNode => ({
  "@id": `lifecycle/${lifecycle.id}`,
  "@type": "Lifecycle",
  name: lifecycle.name,
  note: lifecycle.note,
  ordered: lifecycle.ordered,
  sections: lifecycle.sections.map(idOf.section),
  steps: lifecycle.steps.map(({ entity, text }) => ({
    "@type": "LifecycleStep",
    entity: idOf.entity(entity),
    text,
  })),
});

export const disputeNode = (dispute: Dispute): JsonLdNode => ({
  "@id": idOf.dispute(dispute.id),
  "@type": "Dispute",
  disputeType: dispute.type,
  topic: dispute.topic,
  about: dispute.entities.map(idOf.entity),
  sides: dispute.sides.map(({ claim, sections }) => ({
    "@type": "DisputeSide",
    side: claim,
    sections: sections.map(idOf.section),
  })),
  accepted: dispute.accepted,
  acceptedSections: dispute.acceptedSections.map(idOf.section),
  asOf: dispute.asOf,
  ...dispute.basis,
  quizPolicy: dispute.quizPolicy,
});

export const analogyNode = (analogy: Analogy): JsonLdNode => ({
  "@id": `analogy/${analogy.id}`,
  "@type": "Analogy",
  name: analogy.name,
  vehicle: analogy.vehicle,
  entity: idOf.entity(analogy.target),
  sections: analogy.sections.map(idOf.section),
  mapping: analogy.mapping.map((part) => ({
    "@type": "AnalogyMapping",
    vehicle: part.vehicle,
    entity: idOf.entity(part.entity),
    text: part.text,
  })),
});

export const closedCellNode = (cell: ClosedCell): JsonLdNode => ({
  "@id": `closed-cell/${cell.id}`,
  "@type": "ClosedCell",
  subject: idOf.entity(cell.subject),
  predicate: cell.relation === null ? "hasValue" : RELATION_KINDS[cell.relation].field,
  dimension: cell.dimension === null ? null : idOf.dimension(cell.dimension),
  members: cell.members.map(cell.relation === null ? idOf.value : idOf.entity),
  because: cell.because,
  sections: cell.sections.map(idOf.section),
});

export const disjointClassesNode = (group: DisjointClasses): JsonLdNode => ({
  "@id": `disjoint-classes/${group.id}`,
  "@type": "DisjointClasses",
  classes: group.classes.map(idOf.entity),
  because: group.because,
  sections: group.sections.map(idOf.section),
});

export const releaseNode = (release: Release): JsonLdNode => ({
  "@id": `release/${release.id}`,
  "@type": "Release",
  product: idOf.entity(release.product),
  // `version` would be the graph's; here it is the product's.
  productVersion: release.version,
  date: release.date,
  sections: release.sections.map(idOf.section),
});
