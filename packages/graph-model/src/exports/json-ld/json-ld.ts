import type { Knowledge } from "../../claims/knowledge.ts";
import type { ExportFormat } from "../export-format.ts";
import { CONTEXT } from "./context.ts";
import { claimNode, currentLinks, entityNode } from "./facts.ts";
import type { JsonLdNode } from "./node.ts";
import {
  analogyNode,
  closedCellNode,
  dimensionNode,
  disjointClassesNode,
  disputeNode,
  lifecycleNode,
  releaseNode,
  sourceNodes,
  stackNode,
} from "./structures.ts";
import { vocabularyNodes } from "./vocabulary.ts";

const datasetNode = (revision: string): JsonLdNode => ({
  "@id": "dataset",
  "@type": ["schema:Dataset", "prov:Entity"],
  title: { en: "Strata", zh: "Strata" },
  description: {
    en: "How computing’s layers fit together: claims with their sources, status and dates, in English and Chinese.",
    zh: "计算技术各层如何配合：附来源、状态和日期的中英文论断。",
  },
  revision,
});

function* nodesOf(knowledge: Knowledge, revision: string): Iterable<JsonLdNode> {
  yield datasetNode(revision);
  yield* vocabularyNodes();
  for (const source of knowledge.sources) yield* sourceNodes(source);
  for (const dimension of knowledge.dimensions) yield dimensionNode(dimension);
  const links = currentLinks(knowledge.claims);
  for (const entity of knowledge.entities) yield entityNode(entity, links.get(entity.id) ?? {});
  for (const claim of knowledge.claims) yield claimNode(claim);
  for (const stack of knowledge.stacks) yield stackNode(stack);
  for (const lifecycle of knowledge.lifecycles) yield lifecycleNode(lifecycle);
  for (const dispute of knowledge.disputes) yield disputeNode(dispute);
  for (const analogy of knowledge.analogies) yield analogyNode(analogy);
  for (const cell of knowledge.closedCells) yield closedCellNode(cell);
  for (const group of knowledge.disjointClasses) yield disjointClassesNode(group);
  for (const release of knowledge.releases) yield releaseNode(release);
}

/** Null says “not known” in Strata; JSON-LD says so by leaving the property out. */
const written = (node: JsonLdNode): string =>
  JSON.stringify(node, (_, value: unknown) => (value === null ? undefined : value));

function* fileOf(knowledge: Knowledge, revision: string): Iterable<string> {
  yield `{\n"@context": ${JSON.stringify(CONTEXT)},\n"@graph": [\n`;
  let separator = "";
  for (const node of nodesOf(knowledge, revision)) {
    yield separator + written(node);
    separator = ",\n";
  }
  yield "\n]\n}\n";
}

/**
 * JSON-LD 1.1 of everything. What is accepted and true now is also a plain triple (`docker creates container`); every claim,
 * whatever its status, is a node of its own with what it rests on. A negation is no rdf:Statement, lest what it denies be read as said.
 */
export const jsonLd: ExportFormat = {
  name: { en: "JSON-LD", zh: "JSON-LD" },
  note: {
    en: "Linked data with everything that is known, in terms of SKOS, schema.org and PROV.",
    zh: "包含全部知识的关联数据，采用 SKOS、schema.org 与 PROV 词汇。",
  },
  mediaType: "application/ld+json; charset=utf-8",
  extension: "jsonld",
  tables: [],
  write: fileOf,
};
