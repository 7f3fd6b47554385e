import {
  isDecimal,
  type NodeKey,
  nodeKey,
  type Properties,
  type StoredEdge,
  type StoredGraph,
  type StoredNode,
} from "@strata/graph-model/stored-graph";

/** A node that is in the database, by the id that Neo4j gave it. One that Strata did not write may lack label or id. */
export interface FoundNode extends StoredNode {
  readonly elementId: string;
}

/** An edge that is in the database, likewise. */
export interface FoundEdge extends StoredEdge {
  readonly elementId: string;
}

export interface FoundGraph {
  readonly nodes: readonly FoundNode[];
  readonly edges: readonly FoundEdge[];
}

/** What turns one graph into the other. An edge whose properties differ is removed and added. */
export interface GraphDiff {
  readonly nodes: {
    readonly added: readonly StoredNode[];
    readonly changed: readonly StoredNode[];
    readonly removed: readonly FoundNode[];
  };
  readonly edges: {
    readonly added: readonly StoredEdge[];
    readonly removed: readonly FoundEdge[];
  };
}

/** Compares what is stored with what should be. Duplicates of an edge that should be there once are removed. */
export const diffGraphs = (found: FoundGraph, wanted: StoredGraph): GraphDiff => {
  const stored = new Map(found.nodes.map((node) => [nodeKey(node.label, node.id), node]));
  const added: StoredNode[] = [];
  const changed: StoredNode[] = [];
  for (const node of wanted.nodes) {
    const key = nodeKey(node.label, node.id);
    const before = stored.get(key);
    stored.delete(key);
    if (before === undefined) added.push(node);
    else if (canonical(before.properties) !== canonical(node.properties)) changed.push(node);
  }
  return {
    nodes: { added, changed, removed: [...stored.values()] },
    edges: diffEdges(found.edges, wanted.edges),
  };
};

const diffEdges = (
  found: readonly FoundEdge[],
  wanted: readonly StoredEdge[],
): GraphDiff["edges"] => {
  const missing = new Map(wanted.map((edge) => [edgeKey(edge), edge]));
  const removed = found.filter((edge) => !missing.delete(edgeKey(edge)));
  return { added: [...missing.values()], removed };
};

/** Order of keys is no difference, nor is it that a float is read back as a plain number; order within a list is one. */
const canonical = (properties: Properties): string =>
  JSON.stringify(
    Object.entries(properties)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => [name, isDecimal(value) ? value.decimal : value]),
  );

const edgeKey = ({ type, from, to, properties }: StoredEdge): string =>
  JSON.stringify([type, from, to, canonical(properties)]);

/** Sorted, for a report that reads alike each time. */
export const keysOf = (nodes: readonly StoredNode[]): readonly NodeKey[] =>
  nodes.map((node) => nodeKey(node.label, node.id)).sort();
