import type { GraphReader } from "@strata/graph-model";
import neo4j, { type Driver } from "neo4j-driver";
import { CLAIMS_TOUCHING, TRAITS_OF, TRAITS_ON } from "../cypher/claims-of.ts";
import { drawClaimsQuery } from "../cypher/draw-claims.ts";
import {
  ALL_DISJOINT_CLASSES,
  ALL_STACKS,
  CLAIMS_BY_ID,
  CLOSED_CELLS_OF,
  DIMENSIONS_BY_ID,
  DISPUTES_BY_ID,
  ENTITIES_BY_ID,
  SECTIONS_BY_ID,
} from "../cypher/look-ups.ts";
import { closureQuery, neighbourhoodQuery, PATHS } from "../cypher/walks.ts";
import { currentRevision } from "../revision.ts";
import { type Parameters, type QueryOptions, read } from "../run-query.ts";
import { StoreError } from "../store-error.ts";
import { boolean, list, string } from "./fields.ts";
import {
  claimFrom,
  claimOfKind,
  closedCellFrom,
  dimensionFrom,
  disjointClassesFrom,
  disputeFrom,
  entityFrom,
  relationFrom,
  sectionFrom,
  sourceFrom,
  stackFrom,
} from "./records.ts";

/** Reads the graph from Neo4j: one query a call, each in a transaction of its own that ends after `timeoutMs`. */
export const neo4jGraphReader = (driver: Driver, options: QueryOptions): GraphReader => {
  const rows = (cypher: string, parameters: Parameters = {}) =>
    read(driver, cypher, parameters, options);
  const all = async <T>(
    column: string,
    from: (record: unknown) => T,
    cypher: string,
    parameters: Parameters = {},
  ): Promise<readonly T[]> => (await rows(cypher, parameters)).map((row) => from(row[column]));
  const trait = (record: unknown) => claimOfKind(record, "TRAIT");
  const negation = (record: unknown) => claimOfKind(record, "NEGATION");

  return {
    revision: async () => {
      const revision = await currentRevision(driver, options);
      if (revision === null) throw new StoreError("NOT_SEEDED", "The database holds no knowledge.");
      return revision.hash;
    },
    entities: (ids) => all("entity", entityFrom, ENTITIES_BY_ID, { ids }),
    claims: (ids) => all("claim", claimFrom, CLAIMS_BY_ID, { ids }),
    dimensions: (ids) => all("dimension", dimensionFrom, DIMENSIONS_BY_ID, { ids }),
    disputes: (ids) => all("dispute", disputeFrom, DISPUTES_BY_ID, { ids }),
    sections: async (ids) =>
      (await rows(SECTIONS_BY_ID, { ids })).map(({ section, source }) => ({
        section: sectionFrom(section),
        source: sourceFrom(source),
      })),
    stacks: () => all("stack", stackFrom, ALL_STACKS),
    relationsOf: (ids) => all("claim", relationFrom, CLAIMS_TOUCHING, { ids, kind: "RELATION" }),
    traitsOf: (ids) => all("claim", trait, TRAITS_OF, { ids }),
    traitsOn: (dimension) => all("claim", trait, TRAITS_ON, { dimension }),
    negationsOf: (ids) => all("claim", negation, CLAIMS_TOUCHING, { ids, kind: "NEGATION" }),
    closedCellsOf: (ids) => all("closedCell", closedCellFrom, CLOSED_CELLS_OF, { ids }),
    disjointClasses: () => all("disjointClasses", disjointClassesFrom, ALL_DISJOINT_CLASSES),
    closure: async (id, relation, direction) =>
      (await rows(closureQuery(relation, direction), { id })).map((row) => string(row, "id")),
    drawClaims: async (pattern, from, count) =>
      all("claim", claimFrom, drawClaimsQuery(pattern), {
        ...pattern,
        from,
        count: atLeastZero(count),
      }),
    neighbourhood: async (id, depth, limit) => {
      if (!Number.isInteger(limit) || limit < 1) throw new RangeError("limit is at least 1");
      const query = neighbourhoodQuery(depth);
      const [found] = await rows(query, { id, limit: neo4j.int(limit) });
      const entities = list(found, "entities").map(entityFrom);
      if (entities.length === 0) return null;
      return {
        entities,
        claims: list(found, "claims").map(relationFrom),
        truncated: boolean(found, "truncated"),
      };
    },
    paths: async (from, to, first) =>
      (await rows(PATHS, { from, to, first: atLeastZero(first) })).map((row) => ({
        entities: list(row, "entities").map(entityFrom),
        claims: list(row, "claims").map(relationFrom),
      })),
  };
};

/** LIMIT takes integers only, and no negative ones. */
const atLeastZero = (count: number) => neo4j.int(Math.max(0, Math.floor(count)));
