/** A number that Neo4j is to keep as a float, though it may be whole. */
export interface Decimal {
  readonly decimal: number;
}

export const asDecimal = (decimal: number): Decimal => ({ decimal });

export const isDecimal = (value: unknown): value is Decimal =>
  typeof value === "object" && value !== null && "decimal" in value;

/** Properties as Neo4j keeps them; a plain number is an integer. */
export type StoredValue = string | number | Decimal | boolean | readonly string[];
export type Properties = Readonly<Record<string, StoredValue>>;

/** A knowledge node: beside `label` it carries the label Knowledge. */
export interface StoredNode {
  readonly label: string;
  readonly id: string;
  readonly properties: Properties;
}

/** A node as edges and reports name it: "Entity/docker". */
export type NodeKey = `${string}/${string}`;

export const nodeKey = (label: string, id: string): NodeKey => `${label}/${id}`;

export interface StoredEdge {
  readonly type: string;
  readonly from: NodeKey;
  readonly to: NodeKey;
  readonly properties: Properties;
}

/** Knowledge as nodes and edges. */
export interface StoredGraph {
  readonly nodes: readonly StoredNode[];
  readonly edges: readonly StoredEdge[];
}

/** Label and id of a key; ids may have slashes, labels have none. */
export const splitKey = (key: NodeKey): { readonly label: string; readonly id: string } => {
  const slash = key.indexOf("/");
  return { label: key.slice(0, slash), id: key.slice(slash + 1) };
};
