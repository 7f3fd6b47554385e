import type { Knowledge } from "../../claims/knowledge.ts";
import { knowledgeGraph } from "../../stored-graph/knowledge-graph.ts";
import { type StoredEdge, splitKey } from "../../stored-graph/stored-graph.ts";
import type { ExportFormat } from "../export-format.ts";
import { mapLiteral, textLiteral } from "./literals.ts";

/** Rows of one statement, and so of one transaction: far below what Neo4j's default memory takes, and few statements. */
const ROWS = 1000;

function* statementsOver<T>(
  rows: readonly T[],
  written: (row: T) => string,
  clauses: string,
): Iterable<string> {
  for (let start = 0; start < rows.length; start += ROWS) {
    yield "UNWIND [\n";
    for (const [index, row] of rows.slice(start, start + ROWS).entries()) {
      yield `${index === 0 ? "" : ",\n"}  ${written(row)}`;
    }
    yield `\n] AS row\n${clauses};\n\n`;
  }
}

/** In the order of first use. */
const grouped = <T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
};

/** What a statement needs of an edge: its type and the labels of its ends, and whether it stands for a claim. */
const shapeOf = ({ type, from, to, properties }: StoredEdge) => ({
  type,
  from: splitKey(from).label,
  to: splitKey(to).label,
  isDirect: "claimId" in properties,
});

const joined = ({ type, from, to, isDirect }: ReturnType<typeof shapeOf>): string => {
  // Two claims may say the same relation of the same two entities: each is a relationship of its own.
  const merged = isDirect ? `[r:${type} {claimId: row.data.claimId}]` : `[r:${type}]`;
  return `MATCH (a:${from} {id: row.from})
MATCH (b:${to} {id: row.to})
MERGE (a)-${merged}->(b)
SET r += row.data`;
};

const edgeRow = ({ from, to, properties }: StoredEdge): string => {
  const [start, end] = [from, to].map((key) => textLiteral(splitKey(key).id));
  return `{from: ${start}, to: ${end}, data: ${mapLiteral(properties)}}`;
};

function* fileOf(knowledge: Knowledge, revision: string): Iterable<string> {
  const graph = knowledgeGraph(knowledge);
  const nodes = grouped(graph.nodes, ({ label }) => label);
  const edges = grouped(graph.edges, (edge) => JSON.stringify(shapeOf(edge)));
  yield `// Strata, revision ${revision.replace(/[^\w.-]/g, "_")}
// Run it on an empty database: cypher-shell --file <this file>. Each statement is a transaction of its own; running it
// again changes nothing. Nothing is deleted: what an older revision left behind stays.

`;
  const labels = [...nodes.keys(), "Revision"];
  for (const label of labels) {
    yield `CREATE CONSTRAINT strata_${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;\n`;
  }
  yield "\n";
  for (const [label, rows] of nodes) {
    yield* statementsOver(
      rows,
      ({ properties }) => mapLiteral(properties),
      `MERGE (n:${label} {id: row.id})\nSET n = row`,
    );
  }
  for (const rows of edges.values()) {
    const [sample] = rows;
    if (sample !== undefined) yield* statementsOver(rows, edgeRow, joined(shapeOf(sample)));
  }
  // Last, so that a run that broke off does not call itself complete.
  yield `MERGE (n:Revision {id: 'strata'})\nSET n = ${mapLiteral({ id: "strata", hash: revision })};\n`;
}

/** Cypher statements, each ending in `;` and a line break, that build the graph in a Neo4j (5 or later) of one's own. */
export const cypher: ExportFormat = {
  name: { en: "Cypher", zh: "Cypher 脚本" },
  note: {
    en: "A script that builds the whole graph in a Neo4j of your own.",
    zh: "在自己的 Neo4j 中重建整个图的脚本。",
  },
  mediaType: "application/x-cypher-query; charset=utf-8",
  extension: "cypher",
  tables: [],
  write: fileOf,
};
