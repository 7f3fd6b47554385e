import type { RelationKind } from "../relations/registry.ts";
import type { Bilingual } from "../text.ts";
import { requireRelationKind } from "./relation-type.ts";
import {
  type NodeKey,
  nodeKey,
  type Properties,
  type StoredEdge,
  type StoredGraph,
  type StoredNode,
  type StoredValue,
} from "./stored-graph.ts";

/** A text as its flat pair of properties: nameEn, nameZh. Null leaves both out. */
export const pair = (name: string, text: Bilingual | null): Record<string, string | null> => ({
  [`${name}En`]: text?.en ?? null,
  [`${name}Zh`]: text?.zh ?? null,
});

/** Collects nodes and edges. A property that is null is left out, as Neo4j has no null. */
export class GraphBuilder {
  readonly #nodes: StoredNode[] = [];
  readonly #edges: StoredEdge[] = [];

  node(label: string, id: string, values: Readonly<Record<string, StoredValue | null>>): NodeKey {
    const properties: Record<string, StoredValue> = { id };
    for (const [name, value] of Object.entries(values)) {
      if (value !== null) properties[name] = value;
    }
    this.#nodes.push({ label, id, properties });
    return nodeKey(label, id);
  }

  edge(type: string, from: NodeKey, to: NodeKey, properties: Properties = {}): void {
    this.#edges.push({ type, from, to, properties });
  }

  edgeTo(type: string, from: NodeKey, label: string, id: string, properties?: Properties): void {
    this.edge(type, from, nodeKey(label, id), properties);
  }

  /** Edges to a list whose order is kept. */
  list(type: string, from: NodeKey, label: string, ids: readonly string[]): void {
    for (const [position, id] of ids.entries()) this.edgeTo(type, from, label, id, { position });
  }

  /** The edge between two entities that stands for a claim which is accepted and holds today. */
  direct(relation: RelationKind, subject: string, object: string, claimId: string): void {
    requireRelationKind(relation);
    this.edge(relation, nodeKey("Entity", subject), nodeKey("Entity", object), { claimId });
  }

  finish(): StoredGraph {
    return { nodes: this.#nodes, edges: this.#edges };
  }
}
