import { type Claim, isCurrent } from "../../claims/claim.ts";
import type { Knowledge } from "../../claims/knowledge.ts";
import { RELATION_KINDS } from "../../relations/registry.ts";
import type { RelationKindDefinition } from "../../relations/relation-kind.ts";
import type { Bilingual } from "../../text.ts";
import type { ExportFormat } from "../export-format.ts";
import {
  citedIds,
  citedTitles,
  indexKnowledge,
  type KnowledgeIndex,
  targetOf,
} from "../knowledge-index.ts";
import { type Attributes, attributesOf, dataOf, escaped, keysOf } from "./xml.ts";

const HEADER = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`;

/** What each sort of element may say, with its GraphML type. `label` is what programs that draw graphs show. */
const GRAPH = attributesOf("graph", {
  revision: "string",
  note: "string",
});
const NODE = attributesOf("node", {
  label: "string",
  id: "string",
  type: "string",
  kind: "string",
  layer: "string",
  name_en: "string",
  name_zh: "string",
  gloss_en: "string",
  gloss_zh: "string",
  aliases_en: "string",
  aliases_zh: "string",
  scale: "string",
  unit: "string",
  least: "double",
  most: "double",
  position: "int",
});
const EDGE = attributesOf("edge", {
  label: "string",
  label_zh: "string",
  kind: "string",
  relation: "string",
  dimension: "string",
  statement_en: "string",
  statement_zh: "string",
  status: "string",
  current: "boolean",
  symmetric: "boolean",
  since: "string",
  since_release: "string",
  until: "string",
  until_release: "string",
  inferred: "boolean",
  dispute: "string",
  section_ids: "string",
  sources_en: "string",
  sources_zh: "string",
});

/** Ids of nodes. XML allows no “/” in them, and an entity and a dimension may share an id. */
const nodeId = {
  entity: (id: string): string => `entity:${id}`,
  dimension: (id: string): string => `dimension:${id}`,
  value: (id: string): string => `value:${id.replace("/", ":")}`,
};

const node = (id: string, data: Attributes<typeof NODE>): string =>
  `    <node id="${escaped(id)}">${dataOf(NODE, data)}</node>\n`;

const edge = (
  id: string,
  [source, target]: readonly [string, string],
  data: Attributes<typeof EDGE>,
): string =>
  `    <edge id="${escaped(id)}" source="${escaped(source)}" target="${escaped(target)}">${dataOf(EDGE, data)}</edge>\n`;

function* nodesOf(knowledge: Knowledge): Iterable<string> {
  for (const { id, kind, layer, name, gloss, aliases } of knowledge.entities) {
    yield node(nodeId.entity(id), {
      label: name.en,
      id,
      type: "Entity",
      kind,
      layer,
      name_en: name.en,
      name_zh: name.zh,
      gloss_en: gloss.en,
      gloss_zh: gloss.zh,
      aliases_en: aliases.en.join("; "),
      aliases_zh: aliases.zh.join("; "),
    });
  }
  for (const { id, name, scale, unit, values } of knowledge.dimensions) {
    yield node(nodeId.dimension(id), {
      label: name.en,
      id,
      type: "Dimension",
      name_en: name.en,
      name_zh: name.zh,
      scale,
      unit,
    });
    for (const [index, value] of values.entries()) {
      yield node(nodeId.value(value.id), {
        label: value.name.en,
        id: value.id,
        type: "Value",
        name_en: value.name.en,
        name_zh: value.name.zh,
        least: value.amount?.least ?? null,
        most: value.amount?.most ?? null,
        position: index + 1,
      });
    }
  }
}

const targetNode = (claim: Claim): string => {
  const { entity, dimension, value } = targetOf(claim);
  if (entity !== null) return nodeId.entity(entity);
  return value === null ? nodeId.dimension(dimension ?? "") : nodeId.value(value);
};

const NOT: Bilingual = { en: "not: ", zh: "并非：" };
const ABOVE: Bilingual = { en: "ranks above", zh: "高于" };

const labelOf = (claim: Claim, index: KnowledgeIndex): Bilingual => {
  const dimension = index.dimension.get(targetOf(claim).dimension ?? "")?.name;
  if (claim.kind === "ORDER") {
    return {
      en: `${ABOVE.en} (${dimension?.en ?? ""})`,
      zh: `${ABOVE.zh}（${dimension?.zh ?? ""}）`,
    };
  }
  const said =
    "relation" in claim && claim.relation !== null
      ? RELATION_KINDS[claim.relation].phrase
      : (dimension ?? { en: "", zh: "" });
  return claim.kind === "NEGATION" ? { en: NOT.en + said.en, zh: NOT.zh + said.zh } : said;
};

const isSymmetric = (claim: Claim): boolean => {
  if (!("relation" in claim) || claim.relation === null) return false;
  const kind: RelationKindDefinition = RELATION_KINDS[claim.relation];
  return kind.symmetric;
};

function* edgesOf(knowledge: Knowledge): Iterable<string> {
  const index = indexKnowledge(knowledge);
  for (const claim of knowledge.claims) {
    const label = labelOf(claim, index);
    const ends = [nodeId.entity(claim.subject), targetNode(claim)] as const;
    yield edge(`claim:${claim.id}`, ends, {
      label: label.en,
      label_zh: label.zh,
      kind: claim.kind,
      relation: "relation" in claim ? claim.relation : null,
      dimension: targetOf(claim).dimension,
      statement_en: claim.statement.en,
      statement_zh: claim.statement.zh,
      status: claim.status,
      current: isCurrent(claim),
      symmetric: isSymmetric(claim),
      since: claim.since,
      since_release: claim.sinceLabel,
      until: claim.until,
      until_release: claim.untilLabel,
      inferred: claim.inferred,
      dispute: claim.dispute,
      section_ids: citedIds(claim.citations),
      sources_en: citedTitles(claim.citations, index, "en"),
      sources_zh: citedTitles(claim.citations, index, "zh"),
    });
  }
  for (const dimension of knowledge.dimensions) {
    for (const value of dimension.values) {
      const ends = [nodeId.value(value.id), nodeId.dimension(dimension.id)] as const;
      yield edge(`of:${value.id.replace("/", ":")}`, ends, {
        label: "is a value of",
        label_zh: "是下列维度的值",
        kind: "VALUE_OF",
      });
    }
  }
}

function* fileOf(knowledge: Knowledge, revision: string): Iterable<string> {
  yield HEADER;
  yield* [...keysOf(GRAPH), ...keysOf(NODE), ...keysOf(EDGE)];
  yield '  <graph id="strata" edgedefault="directed">\n';
  yield `    ${dataOf(GRAPH, {
    revision,
    note: "Nodes are entities, dimensions and their values. Edges are claims, those that are disputed, outdated or denied (kind NEGATION) too: filter by “current” and “kind”.",
  })}\n`;
  yield* nodesOf(knowledge);
  yield* edgesOf(knowledge);
  yield "  </graph>\n</graphml>\n";
}

/**
 * GraphML 1.0 (graphml.graphdrawing.org), for programs that draw and measure graphs. Each claim is an edge with its status,
 * dates and sources, and every edge is directed, because many readers (NetworkX) refuse a mixture: `symmetric` marks what reads both ways.
 * It leads from its subject to an entity, to a value, or, where a trait is said in prose, to the dimension. A format of nodes
 * and edges has no place for stacks, lifecycles, disputes, closed cells and analogies; JSON-LD, CSV and Cypher have.
 */
export const graphml: ExportFormat = {
  name: { en: "GraphML", zh: "GraphML" },
  note: {
    en: "Nodes and edges for programs that draw and measure graphs, such as Gephi, yEd and NetworkX.",
    zh: "节点与边，供 Gephi、yEd、NetworkX 等绘图与分析程序使用。",
  },
  mediaType: "application/graphml+xml; charset=utf-8",
  extension: "graphml",
  tables: [],
  write: fileOf,
};
