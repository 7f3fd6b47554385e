import {
  CLAIM_KINDS,
  type Claim,
  type ClaimsAbout,
  type GraphPath,
  type GraphReader,
  LONGEST_PATH,
  type PathOptions,
  RELATION_KIND_IDS,
  type Subgraph,
  type WalkFilter,
  walkedRelations,
} from "@strata/graph-model";
import neo4j, { type Driver } from "neo4j-driver";
import { CLAIMS_ABOUT, CLAIMS_ON, CLAIMS_TOUCHING, TRAITS_OF } from "../cypher/claims-of.ts";
import { drawClaimsQuery } from "../cypher/draw-claims.ts";
import {
  ALL_DISJOINT_CLASSES,
  ALL_DISPUTES,
  ALL_LIFECYCLES,
  ALL_RELEASES,
  ALL_STACKS,
  CLAIMS_BY_ID,
  CLOSED_CELLS_OF,
  DIMENSIONS_BY_ID,
  DISPUTES_BY_ID,
  ENTITIES_BY_ID,
  SECTIONS_BY_ID,
} from "../cypher/look-ups.ts";
import {
  aroundQuery,
  chainQuery,
  closureQuery,
  corridorQuery,
  neighbourhoodQuery,
} from "../cypher/walks.ts";
import { currentRevision } from "../revision.ts";
import { type Parameters, type QueryOptions, read } from "../run-query.ts";
import { StoreError } from "../store-error.ts";
import { boolean, list, string, strings, word } from "./fields.ts";
import { searchPaths } from "./path-search.ts";
import {
  claimFrom,
  claimOfKind,
  closedCellFrom,
  dimensionFrom,
  disjointClassesFrom,
  disputeFrom,
  entityFrom,
  lifecycleFrom,
  relationFrom,
  releaseFrom,
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
  const order = (record: unknown) => claimOfKind(record, "ORDER");

  const about = async <C extends Claim>(
    from: (record: unknown) => C,
    cypher: string,
    parameters: Parameters,
  ): Promise<ClaimsAbout<C>> => {
    const [found] = await rows(cypher, parameters);
    return { known: strings(found, "known"), claims: list(found, "claims").map(from) };
  };

  const neighbourhood = async (
    id: string,
    depth: number,
    limit: number,
    { families, kinds, on }: WalkFilter,
  ): Promise<Subgraph | null> => {
    const relations = walkedRelations(families);
    if (relations.length === 0) {
      const entities = await all("entity", entityFrom, ENTITIES_BY_ID, { ids: [id] });
      return entities.length === 0 ? null : { entities, claims: [], truncated: false };
    }
    const shape = { depth, relations, byKind: kinds !== undefined, dated: on !== undefined };
    const parameters = { id, limit: neo4j.int(limit), relations, kinds, on };
    const [found] = await rows(neighbourhoodQuery(shape), parameters);
    if (found === undefined) return null;
    const entities = list(found, "entities").map(entityFrom);
    if (entities.length === 0) return null;
    return {
      entities,
      claims: list(found, "claims").map(relationFrom),
      truncated: boolean(found, "truncated"),
    };
  };

  const paths = async (
    from: string,
    to: string,
    first: number,
    { relations = walkedRelations(), maxLength = 4, directed = false }: PathOptions,
  ): Promise<readonly GraphPath[]> => {
    if (!Number.isInteger(maxLength) || maxLength < 1 || maxLength > LONGEST_PATH) {
      throw new RangeError(`maxLength is from 1 to ${LONGEST_PATH}`);
    }
    if (relations.length === 0 || first < 1) return [];
    const found = await rows(corridorQuery({ maxLength, relations, directed }), { from, to });
    const corridor = {
      steps: found.map((row) => ({
        claimId: string(row, "claimId"),
        subject: string(row, "subject"),
        relation: word(row, "relation", RELATION_KIND_IDS),
        object: string(row, "object"),
      })),
      properties: new Set(found.flatMap((row) => strings(row, "properties"))),
    };
    return searchPaths(corridor, { from, to, first, maxLength, directed });
  };

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
    allDisputes: () => all("dispute", disputeFrom, ALL_DISPUTES),
    sections: async (ids) =>
      (await rows(SECTIONS_BY_ID, { ids })).map(({ section, source }) => ({
        section: sectionFrom(section),
        source: sourceFrom(source),
      })),
    stacks: () => all("stack", stackFrom, ALL_STACKS),
    lifecycles: () => all("lifecycle", lifecycleFrom, ALL_LIFECYCLES),
    relationsOf: (ids) => all("claim", relationFrom, CLAIMS_TOUCHING, { ids, kind: "RELATION" }),
    traitsOf: (ids) => all("claim", trait, TRAITS_OF, { ids }),
    traitsOn: (dimension) => all("claim", trait, CLAIMS_ON, { dimension, kind: "TRAIT" }),
    negationsOf: (ids) => all("claim", negation, CLAIMS_TOUCHING, { ids, kind: "NEGATION" }),
    ordersOf: (ids) => all("claim", order, CLAIMS_TOUCHING, { ids, kind: "ORDER" }),
    ordersOn: (dimension) => all("claim", order, CLAIMS_ON, { dimension, kind: "ORDER" }),
    claimsAbout: async (ids, kinds = CLAIM_KINDS) => about(claimFrom, CLAIMS_ABOUT, { ids, kinds }),
    relationsAround: (ids, transitive, on) =>
      all("claim", relationFrom, aroundQuery(transitive, on !== undefined), { ids, on }),
    closedCellsOf: (ids) => all("closedCell", closedCellFrom, CLOSED_CELLS_OF, { ids }),
    disjointClasses: () => all("disjointClasses", disjointClassesFrom, ALL_DISJOINT_CLASSES),
    releases: () => all("release", releaseFrom, ALL_RELEASES),
    closure: async (id, relation, direction) =>
      (await rows(closureQuery(relation, direction), { id })).map((row) => string(row, "id")),
    chain: (ids, relation, direction, on) =>
      about(relationFrom, chainQuery(relation, direction, on !== undefined), { ids, on }),
    drawClaims: async (pattern, from, count) =>
      all("claim", claimFrom, drawClaimsQuery(pattern), {
        ...pattern,
        from,
        count: atLeastZero(count),
      }),
    neighbourhood: async (id, depth, limit, filter = {}) => {
      if (![1, 2, 3].includes(depth)) throw new RangeError("depth is 1, 2 or 3");
      if (!Number.isInteger(limit) || limit < 1) throw new RangeError("limit is at least 1");
      return neighbourhood(id, depth, limit, filter);
    },
    paths: async (from, to, first, options = {}) => paths(from, to, first, options),
  };
};

/** LIMIT takes integers only, and no negative ones. */
const atLeastZero = (count: number) => neo4j.int(Math.max(0, Math.floor(count)));
