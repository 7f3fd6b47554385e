import type { Knowledge } from "@strata/graph-model";
import { knowledgeGraph, nodeKey, type Properties } from "@strata/graph-model/stored-graph";
import neo4j, { type Driver, type ManagedTransaction } from "neo4j-driver";
import { number, optionalString, string } from "../reader/fields.ts";
import { type Revision, revisionFrom } from "../revision.ts";
import { plainRow } from "../run-query.ts";
import { applyDiff, stored } from "./apply-diff.ts";
import {
  diffGraphs,
  type FoundEdge,
  type FoundGraph,
  type FoundNode,
  type GraphDiff,
  keysOf,
} from "./diff.ts";

/** What a seeding did, or would do. Nodes are named "Entity/docker". */
export interface SeedReport {
  readonly revision: string;
  /** False when the database held just this already; then nothing was written. */
  readonly changed: boolean;
  readonly nodes: {
    readonly added: readonly string[];
    readonly changed: readonly string[];
    readonly removed: readonly string[];
  };
  readonly edges: { readonly added: number; readonly removed: number };
}

export interface SeedOptions {
  readonly now?: () => Date;
  /** Seeding reads all knowledge, so it may take longer than a request. */
  readonly timeoutMs?: number;
}

const DEFAULT_TIMEOUT_MS = 600_000;

const STORED_NODES = `
  MATCH (n:Knowledge)
  RETURN [label IN labels(n) WHERE label <> "Knowledge"][0] AS label, n.id AS id,
    elementId(n) AS elementId, properties(n) AS properties`;

const STORED_EDGES = `
  MATCH (a:Knowledge)-[r]->(b:Knowledge)
  RETURN type(r) AS type, elementId(r) AS elementId, properties(r) AS properties,
    [label IN labels(a) WHERE label <> "Knowledge"][0] AS fromLabel, a.id AS fromId,
    [label IN labels(b) WHERE label <> "Knowledge"][0] AS toLabel, b.id AS toId`;

/** Setting a property takes the node's lock, so that two seedings at once go one after the other. */
const LOCK_REVISION = `
  MERGE (r:Revision {id: "current"}) SET r.id = "current" RETURN properties(r) AS revision`;

const READ_REVISION = `
  OPTIONAL MATCH (r:Revision {id: "current"}) RETURN properties(r) AS revision`;

const WRITE_REVISION = 'MATCH (r:Revision {id: "current"}) SET r = $properties';

/**
 * Makes the database hold exactly this knowledge, and its revision, in one transaction: either all of it or
 * nothing. What is stored already is left untouched, and so is everything without the label Knowledge.
 * Run `migrate` first.
 */
export const applySeed = async (
  driver: Driver,
  knowledge: Knowledge,
  revision: string,
  { now = () => new Date(), timeoutMs = DEFAULT_TIMEOUT_MS }: SeedOptions = {},
): Promise<SeedReport> => {
  const session = driver.session();
  try {
    return await session.executeWrite(
      async (transaction) => {
        const before = await storedRevision(transaction, LOCK_REVISION);
        const diff = diffGraphs(await storedGraph(transaction), knowledgeGraph(knowledge));
        const report = reportOf(diff, knowledge, revision, before);
        if (!report.changed) return report;
        await applyDiff(transaction, diff);
        await transaction.run(WRITE_REVISION, {
          properties: stored({
            id: "current",
            hash: revision,
            seededAt: now().toISOString(),
            ...counts(knowledge),
          }),
        });
        return report;
      },
      { timeout: timeoutMs },
    );
  } finally {
    await session.close();
  }
};

/** What `applySeed` would do; writes nothing. */
export const checkSeed = async (
  driver: Driver,
  knowledge: Knowledge,
  revision: string,
  { timeoutMs = DEFAULT_TIMEOUT_MS }: SeedOptions = {},
): Promise<SeedReport> => {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    return await session.executeRead(
      async (transaction) => {
        const before = await storedRevision(transaction, READ_REVISION);
        const diff = diffGraphs(await storedGraph(transaction), knowledgeGraph(knowledge));
        return reportOf(diff, knowledge, revision, before);
      },
      { timeout: timeoutMs },
    );
  } finally {
    await session.close();
  }
};

const counts = (knowledge: Knowledge) => ({
  entities: knowledge.entities.length,
  claims: knowledge.claims.length,
  sources: knowledge.sources.length,
  disputes: knowledge.disputes.length,
});

const reportOf = (
  { nodes, edges }: GraphDiff,
  knowledge: Knowledge,
  revision: string,
  before: Revision | null,
): SeedReport => {
  const touched =
    nodes.added.length + nodes.changed.length + nodes.removed.length > 0 ||
    edges.added.length + edges.removed.length > 0;
  const counted = Object.entries(counts(knowledge));
  const sameRevision =
    before !== null &&
    before.hash === revision &&
    counted.every(([name, count]) => number(before, name) === count);
  return {
    revision,
    changed: touched || !sameRevision,
    nodes: {
      added: keysOf(nodes.added),
      changed: keysOf(nodes.changed),
      removed: keysOf(nodes.removed),
    },
    edges: { added: edges.added.length, removed: edges.removed.length },
  };
};

const storedRevision = async (
  transaction: ManagedTransaction,
  query: string,
): Promise<Revision | null> => {
  const [record] = (await transaction.run(query)).records;
  const value = record === undefined ? null : plainRow(record).revision;
  const isWritten = value !== null && typeof value === "object" && "hash" in value;
  return isWritten ? revisionFrom(value) : null;
};

const storedGraph = async (transaction: ManagedTransaction): Promise<FoundGraph> => {
  const nodes = (await transaction.run(STORED_NODES)).records.map((record): FoundNode => {
    const row = plainRow(record);
    return {
      label: optionalString(row, "label") ?? "",
      id: optionalString(row, "id") ?? "",
      elementId: string(row, "elementId"),
      properties: row.properties as Properties,
    };
  });
  const edges = (await transaction.run(STORED_EDGES)).records.map((record): FoundEdge => {
    const row = plainRow(record);
    return {
      type: string(row, "type"),
      elementId: string(row, "elementId"),
      from: nodeKey(optionalString(row, "fromLabel") ?? "", optionalString(row, "fromId") ?? ""),
      to: nodeKey(optionalString(row, "toLabel") ?? "", optionalString(row, "toId") ?? ""),
      properties: row.properties as Properties,
    };
  });
  return { nodes, edges };
};
