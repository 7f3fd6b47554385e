export { knowledgeGraph } from "./knowledge-graph.ts";
export { requireRelationKind } from "./relation-type.ts";
export {
  isDecimal,
  type NodeKey,
  nodeKey,
  type Properties,
  type StoredEdge,
  type StoredGraph,
  type StoredNode,
  splitKey,
} from "./stored-graph.ts";
