import {
  isDecimal,
  type NodeKey,
  type Properties,
  type StoredEdge,
  type StoredNode,
  splitKey,
} from "@strata/graph-model/stored-graph";
import neo4j, { type ManagedTransaction } from "neo4j-driver";
import { list } from "../reader/fields.ts";
import { plainRow } from "../run-query.ts";
import { StoreError } from "../store-error.ts";
import type { GraphDiff } from "./diff.ts";

const ROWS_PER_STATEMENT = 10_000;

/** Makes the changes in the order in which no edge ever lacks an end. */
export const applyDiff = async (
  transaction: ManagedTransaction,
  { nodes, edges }: GraphDiff,
): Promise<void> => {
  for (const rows of batches(edges.removed)) {
    await transaction.run("UNWIND $ids AS id MATCH ()-[r]->() WHERE elementId(r) = id DELETE r", {
      ids: rows.map((edge) => edge.elementId),
    });
  }
  for (const rows of batches(nodes.removed)) {
    await transaction.run("UNWIND $ids AS id MATCH (n) WHERE elementId(n) = id DETACH DELETE n", {
      ids: rows.map((node) => node.elementId),
    });
  }
  for (const [label, rows] of grouped(nodes.added, (node) => node.label)) {
    await transaction.run(
      `UNWIND $rows AS row CREATE (n:Knowledge:${label}) SET n = row.properties`,
      { rows: rows.map(nodeRow) },
    );
  }
  for (const [label, rows] of grouped(nodes.changed, (node) => node.label)) {
    await transaction.run(
      `UNWIND $rows AS row MATCH (n:Knowledge:${label} {id: row.id}) SET n = row.properties`,
      { rows: rows.map(nodeRow) },
    );
  }
  const shape = ({ type, from, to }: StoredEdge) =>
    [type, splitKey(from).label, splitKey(to).label].join(" ");
  for (const [, rows] of grouped(edges.added, shape)) await addEdges(transaction, rows);
};

const nodeRow = ({ id, properties }: StoredNode) => ({ id, properties: stored(properties) });

/** Edges of one type between two labels. Each must find both of its ends, else the whole transaction is undone. */
const addEdges = async (
  transaction: ManagedTransaction,
  edges: readonly StoredEdge[],
): Promise<void> => {
  const [sample] = edges;
  if (sample === undefined) return;
  const [from, to] = [splitKey(sample.from).label, splitKey(sample.to).label];
  const rows = edges.map((edge) => ({
    from: splitKey(edge.from).id,
    to: splitKey(edge.to).id,
    properties: stored(edge.properties),
  }));
  const { records } = await transaction.run(
    `UNWIND range(0, size($rows) - 1) AS index
     WITH index, $rows[index] AS row
     MATCH (a:${from} {id: row.from})
     MATCH (b:${to} {id: row.to})
     CREATE (a)-[r:${sample.type}]->(b)
     SET r = row.properties
     RETURN collect(index) AS made`,
    { rows },
  );
  const made = new Set(records.flatMap((record) => list(plainRow(record), "made")));
  const lost = edges.find((_, index) => !made.has(index));
  if (lost !== undefined) throw danglingEdge(lost);
};

const danglingEdge = ({ type, from, to }: { type: string; from: NodeKey; to: NodeKey }) =>
  new StoreError(
    "SEED_INCONSISTENT",
    `${from} points by ${type} to ${to}, and one of the two is not in the knowledge. Nothing was written.`,
  );

/** The driver stores JavaScript's numbers as floats, which only decimals are to be. */
export const stored = (properties: Properties) =>
  Object.fromEntries(
    Object.entries(properties).map(([name, value]) => {
      if (isDecimal(value)) return [name, value.decimal];
      return [name, typeof value === "number" ? neo4j.int(value) : value];
    }),
  );

/** Batches that are alike in `key`, as a label or type cannot be a parameter. */
const grouped = <T>(items: readonly T[], key: (item: T) => string): readonly [string, T[]][] => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return [...groups].flatMap(([name, group]) =>
    batches(group).map((batch): [string, T[]] => [name, batch]),
  );
};

const batches = <T>(items: readonly T[]): T[][] => {
  const result: T[][] = [];
  for (let start = 0; start < items.length; start += ROWS_PER_STATEMENT) {
    result.push(items.slice(start, start + ROWS_PER_STATEMENT));
  }
  return result;
};
