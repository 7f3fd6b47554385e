import {
  type Analogy,
  type Claim,
  type ClosedCell,
  type Dimension,
  type DisjointClasses,
  type Dispute,
  drawKey,
  type Entity,
  type Knowledge,
  type Lifecycle,
  type Source,
  type Stack,
} from "@strata/graph-model";
import { GraphBuilder, pair } from "./graph-builder.ts";
import type { StoredGraph } from "./stored-graph.ts";

/** Lays knowledge out as the nodes and edges that Neo4j is to hold: the one place that decides how facts are stored. */
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
  const { id, name, question, scale, singleValued, unit, note } = dimension;
  const key = graph.node("Dimension", id, {
    ...pair("name", name),
    ...pair("question", question),
    scale,
    singleValued,
    unit,
    ...pair("note", note),
  });
  for (const [position, value] of dimension.values.entries()) {
    const stored = graph.node("DimensionValue", value.id, {
      ...pair("name", value.name),
      position,
    });
    graph.edge("VALUE_OF", stored, key);
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
    ...pair("gloss", entity.gloss),
  });
  graph.list("MENTIONED_IN", key, "Source", entity.mentionedIn);
};

const addDispute = (graph: GraphBuilder, dispute: Dispute): void => {
  const { id, type, topic, accepted, basis, quizPolicy } = dispute;
  const key = graph.node("Dispute", id, {
    type,
    ...pair("topic", topic),
    ...pair("accepted", accepted),
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
};

/** A claim's ends are edges for walking and properties for the indexes that `drawClaims` reads in order. */
const addClaim = (graph: GraphBuilder, claim: Claim): void => {
  const key = graph.node("Claim", claim.id, {
    kind: claim.kind,
    ...pair("statement", claim.statement),
    status: claim.status,
    since: claim.since,
    until: claim.until,
    inferred: claim.inferred,
    drawKey: drawKey(claim.id),
    subjectId: claim.subject,
    disputeId: claim.dispute,
    ...(claim.kind === "TRAIT"
      ? {
          dimensionId: claim.dimension,
          valueId: claim.value,
          ...pair("note", claim.note),
          row: claim.row,
        }
      : { relation: claim.relation, objectId: claim.object }),
    ...(claim.kind === "RELATION" ? { propertyValue: claim.value } : {}),
  });
  graph.edgeTo("SUBJECT", key, "Entity", claim.subject);
  if (claim.kind === "TRAIT") {
    graph.edgeTo("ON_DIMENSION", key, "Dimension", claim.dimension);
    if (claim.value !== null) graph.edgeTo("VALUE", key, "DimensionValue", claim.value);
  } else {
    graph.edgeTo("OBJECT", key, "Entity", claim.object);
  }
  if (claim.dispute !== null) graph.edgeTo("SIDE_OF", key, "Dispute", claim.dispute);
  for (const [position, { section, stance }] of claim.citations.entries()) {
    graph.edgeTo("CITES", key, "Section", section, { stance, position });
  }
  if (claim.kind === "RELATION" && claim.status === "ACCEPTED" && claim.until === null) {
    graph.direct(claim.relation, claim.subject, claim.object, claim.id);
  }
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
  const key = graph.node("ClosedCell", `${cell.subject}/${cell.relation}`, {
    relation: cell.relation,
    ...pair("because", cell.because),
  });
  graph.edgeTo("SUBJECT", key, "Entity", cell.subject);
  graph.list("CITES", key, "Section", cell.sections);
};

const addDisjointClasses = (graph: GraphBuilder, group: DisjointClasses): void => {
  const key = graph.node("DisjointClasses", group.id, pair("because", group.because));
  graph.list("CLASS", key, "Entity", group.classes);
  graph.list("CITES", key, "Section", group.sections);
};
