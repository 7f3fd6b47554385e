import { type Claim, type Entity, isCurrent, objectOf } from "../claims/claim.ts";
import type {
  Analogy,
  ClosedCell,
  Dimension,
  DisjointClasses,
  Dispute,
  Knowledge,
  Lifecycle,
  Release,
  Source,
  Stack,
} from "../claims/knowledge.ts";
import { drawKey } from "../graph-reader.ts";
import { GraphBuilder, pair } from "./graph-builder.ts";
import { asDecimal, type StoredGraph } from "./stored-graph.ts";

/** Lays knowledge out as the nodes and edges that Neo4j is to hold, Strata's own or a reader's: the one place that decides how facts are stored. */
export const knowledgeGraph = (knowledge: Knowledge): StoredGraph => {
  const graph = new GraphBuilder();
  for (const source of knowledge.sources) addSource(graph, source);
  for (const dimension of knowledge.dimensions) addDimension(graph, dimension);
  for (const entity of knowledge.entities) addEntity(graph, entity);
  for (const dispute of knowledge.disputes) addDispute(graph, dispute);
  for (const claim of knowledge.claims) addClaim(graph, claim);
  for (const stack of knowledge.stacks) addStack(graph, stack);
  for (const lifecycle of knowledge.lifecycles) addLifecycle(graph, lifecycle);
  for (const analogy of knowledge.analogies) addAnalogy(graph, analogy);
  for (const cell of knowledge.closedCells) addClosedCell(graph, cell);
  for (const group of knowledge.disjointClasses) addDisjointClasses(graph, group);
  for (const release of knowledge.releases) addRelease(graph, release);
  return graph.finish();
};

const addSource = (graph: GraphBuilder, source: Source): void => {
  const { id, title, publisher, url, published, language, note } = source;
  const key = graph.node("Source", id, {
    ...pair("title", title),
    publisher,
    url,
    published,
    language,
    ...pair("note", note),
  });
  for (const [position, section] of source.sections.entries()) {
    const { heading, lines } = section;
    const part = graph.node("Section", section.id, {
      ...pair("heading", heading),
      lines,
      position,
    });
    graph.edge("SECTION_OF", part, key);
  }
};

const addDimension = (graph: GraphBuilder, dimension: Dimension): void => {
  const { id, name, question, ranking, scale, singleValued, unit, note } = dimension;
  const key = graph.node("Dimension", id, {
    ...pair("name", name),
    ...pair("question", question),
    ...pair("ranking", ranking),
    scale,
    singleValued,
    unit,
    ...pair("note", note),
  });
  for (const [position, value] of dimension.values.entries()) {
    const stored = graph.node("DimensionValue", value.id, {
      ...pair("name", value.name),
      least: value.amount && asDecimal(value.amount.least),
      most: value.amount && asDecimal(value.amount.most),
      position,
    });
    graph.edge("VALUE_OF", stored, key);
  }
  for (const [position, row] of dimension.rows.entries()) {
    const stored = graph.node("ComparisonRow", `${id}/${row.id}`, {
      row: row.id,
      ...pair("name", row.name),
      position,
    });
    graph.edge("ROW_OF", stored, key);
  }
};

const addEntity = (graph: GraphBuilder, entity: Entity): void => {
  const key = graph.node("Entity", entity.id, {
    kind: entity.kind,
    layer: entity.layer,
    ...pair("name", entity.name),
    aliasesEn: entity.aliases.en,
    aliasesZh: entity.aliases.zh,
    ambiguousAliases: entity.ambiguousAliases,
    noun: entity.noun.text,
    nounIsPlural: entity.noun.plural,
    ...pair("gloss", entity.gloss),
  });
  graph.list("MENTIONED_IN", key, "Source", entity.mentionedIn);
  graph.list("DEFINED_IN", key, "Section", entity.definedIn);
};

const addDispute = (graph: GraphBuilder, dispute: Dispute): void => {
  const { id, type, topic, accepted, asOf, basis, quizPolicy } = dispute;
  const key = graph.node("Dispute", id, {
    type,
    ...pair("topic", topic),
    ...pair("accepted", accepted),
    asOf,
    ...pair("why", basis.why),
    ...pair("evidence", basis.evidence),
    ...pair("confidence", basis.confidence),
    ...pair("quizPolicy", quizPolicy),
  });
  for (const [position, side] of dispute.sides.entries()) {
    const part = graph.node("DisputeSide", `${id}/${position}`, {
      ...pair("claim", side.claim),
      position,
    });
    graph.edge("SIDE_IN", part, key);
    graph.list("CITES", part, "Section", side.sections);
  }
  graph.list("ABOUT", key, "Entity", dispute.entities);
  graph.list("ACCEPTED_BY", key, "Section", dispute.acceptedSections);
};

/** A claim's ends are edges for walking and properties for the indexes that `drawClaims` reads in order. */
const addClaim = (graph: GraphBuilder, claim: Claim): void => {
  const ends = endsOf(claim);
  const key = graph.node("Claim", claim.id, {
    kind: claim.kind,
    ...pair("statement", claim.statement),
    status: claim.status,
    since: claim.since,
    sinceLabel: claim.sinceLabel,
    until: claim.until,
    untilLabel: claim.untilLabel,
    inferred: claim.inferred,
    drawKey: drawKey(claim.id),
    subjectId: claim.subject,
    disputeId: claim.dispute,
    ...ends,
    ...wordsOf(claim),
  });
  graph.edgeTo("SUBJECT", key, "Entity", claim.subject);
  const { objectId, dimensionId, valueId, contrastDimensionId } = ends;
  if (objectId !== null) graph.edgeTo("OBJECT", key, "Entity", objectId);
  if (dimensionId !== null) graph.edgeTo("ON_DIMENSION", key, "Dimension", dimensionId);
  if (valueId !== null) graph.edgeTo("VALUE", key, "DimensionValue", valueId);
  if (contrastDimensionId !== null) {
    graph.edgeTo("TOLD_APART_BY", key, "Dimension", contrastDimensionId);
  }
  if (claim.dispute !== null) graph.edgeTo("SIDE_OF", key, "Dispute", claim.dispute);
  for (const [position, { section, stance }] of claim.citations.entries()) {
    graph.edgeTo("CITES", key, "Section", section, { stance, position });
  }
  if (claim.kind === "RELATION" && isCurrent(claim)) {
    graph.direct(claim.relation, claim.subject, claim.object, claim.id);
  }
};

/** What a claim points at beside its subject; null where it points at none such. */
const endsOf = (claim: Claim) => ({
  relation: "relation" in claim ? claim.relation : null,
  objectId: objectOf(claim),
  dimensionId: "dimension" in claim ? claim.dimension : null,
  valueId: claim.kind === "TRAIT" || claim.kind === "NEGATION" ? claim.value : null,
  contrastDimensionId: claim.kind === "RELATION" ? (claim.contrast?.dimension ?? null) : null,
});

/** What only one kind of claim says beside its statement. */
const wordsOf = (claim: Claim): Readonly<Record<string, string | null>> => {
  if (claim.kind === "TRAIT") return { ...pair("note", claim.note), row: claim.row };
  if (claim.kind !== "RELATION") return {};
  return {
    ...pair("propertyValue", claim.value),
    ...pair("contrastSubject", claim.contrast?.subject ?? null),
    ...pair("contrastObject", claim.contrast?.object ?? null),
  };
};

const addStack = (graph: GraphBuilder, stack: Stack): void => {
  const key = graph.node("Stack", stack.id, {
    ...pair("name", stack.name),
    ...pair("note", stack.note),
  });
  for (const [position, layer] of stack.layers.entries()) {
    const part = graph.node("StackLayer", `${stack.id}/${position}`, {
      position,
      ...pair("role", layer.role),
    });
    graph.edge("LAYER_OF", part, key);
    graph.edgeTo("IS_ENTITY", part, "Entity", layer.entity);
  }
  graph.list("CITES", key, "Section", stack.sections);
  if (stack.dispute !== null) graph.edgeTo("SIDE_OF", key, "Dispute", stack.dispute);
};

const addLifecycle = (graph: GraphBuilder, lifecycle: Lifecycle): void => {
  const key = graph.node("Lifecycle", lifecycle.id, {
    ...pair("name", lifecycle.name),
    ...pair("note", lifecycle.note),
    ordered: lifecycle.ordered,
  });
  for (const [position, step] of lifecycle.steps.entries()) {
    const part = graph.node("LifecycleStep", `${lifecycle.id}/${position}`, {
      position,
      ...pair("text", step.text),
    });
    graph.edge("STEP_OF", part, key);
    graph.edgeTo("IS_ENTITY", part, "Entity", step.entity);
  }
  graph.list("CITES", key, "Section", lifecycle.sections);
};

const addAnalogy = (graph: GraphBuilder, analogy: Analogy): void => {
  const key = graph.node("Analogy", analogy.id, {
    ...pair("name", analogy.name),
    ...pair("vehicle", analogy.vehicle),
  });
  graph.edgeTo("TARGET", key, "Entity", analogy.target);
  for (const [position, mapping] of analogy.mapping.entries()) {
    const part = graph.node("AnalogyMapping", `${analogy.id}/${position}`, {
      position,
      ...pair("vehicle", mapping.vehicle),
      ...pair("text", mapping.text),
    });
    graph.edge("MAPPING_OF", part, key);
    graph.edgeTo("IS_ENTITY", part, "Entity", mapping.entity);
  }
  graph.list("CITES", key, "Section", analogy.sections);
};

const addClosedCell = (graph: GraphBuilder, cell: ClosedCell): void => {
  const { id, relation, dimension } = cell;
  const key = graph.node("ClosedCell", id, {
    relation,
    dimensionId: dimension,
    memberIds: cell.members,
    ...pair("because", cell.because),
  });
  graph.edgeTo("SUBJECT", key, "Entity", cell.subject);
  if (dimension !== null) graph.edgeTo("ON_DIMENSION", key, "Dimension", dimension);
  const of = relation === null ? "DimensionValue" : "Entity";
  graph.list(relation === null ? "VALUE" : "MEMBER", key, of, cell.members);
  graph.list("CITES", key, "Section", cell.sections);
};

const addDisjointClasses = (graph: GraphBuilder, group: DisjointClasses): void => {
  const key = graph.node("DisjointClasses", group.id, pair("because", group.because));
  graph.list("CLASS", key, "Entity", group.classes);
  graph.list("CITES", key, "Section", group.sections);
};

const addRelease = (
  graph: GraphBuilder,
  { id, product, version, date, sections }: Release,
): void => {
  const key = graph.node("Release", id, { version, date });
  graph.edgeTo("RELEASE_OF", key, "Entity", product);
  graph.list("CITES", key, "Section", sections);
};
