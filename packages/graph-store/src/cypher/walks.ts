import type { RelationKind } from "@strata/graph-model";
import { claimRecord, entityRecord } from "./records.ts";
import { ANY_RELATION, requireRelationKind } from "./relation-types.ts";

/** Each reached entity once: DISTINCT lets the server prune the walk to a breadth-first search. */
export const closureQuery = (relation: RelationKind, direction: "up" | "down"): string => {
  const step = `-[:${requireRelationKind(relation)}*1..]-`;
  const walk = direction === "up" ? `${step}>` : `<${step}`;
  return `
  MATCH (start:Entity {id: $id})${walk}(e:Entity) USING INDEX SEEK start:Entity(id)
  WHERE e <> start
  RETURN DISTINCT e.id AS id ORDER BY id`;
};

const NEIGHBOURHOODS = new Map(
  [1, 2, 3].map((depth) => [
    depth,
    `
  MATCH (centre:Entity {id: $id}) USING INDEX SEEK centre:Entity(id)
  CALL (centre) {
    MATCH walk = (centre)-[:${ANY_RELATION}*0..${depth}]-(e:Entity)
    RETURN e, min(length(walk)) AS distance
  }
  WITH e, distance, COUNT { (e)-[:${ANY_RELATION}]-() } AS degree
  ORDER BY distance, degree DESC, e.id LIMIT $limit + 1
  WITH collect(e) AS ranked
  WITH ranked[..$limit] AS kept, size(ranked) > $limit AS truncated
  RETURN truncated,
    COLLECT { UNWIND kept AS e RETURN ${entityRecord("e")} } AS entities,
    COLLECT {
      UNWIND kept AS a
      MATCH (a)-[r:${ANY_RELATION}]->(b) WHERE b IN kept
      MATCH (c:Claim {id: r.claimId}) USING INDEX SEEK c:Claim(id)
      RETURN ${claimRecord("c")} ORDER BY c.id
    } AS claims`,
  ]),
);

/** One query for each depth, as the length of a pattern cannot be a parameter. */
export const neighbourhoodQuery = (depth: number): string => {
  const query = NEIGHBOURHOODS.get(depth);
  if (query === undefined) throw new RangeError("depth is 1, 2 or 3");
  return query;
};

/**
 * Paths of one length with `between` entities on the way, each as the list of these. It looks only if the shorter
 * ones are too few, tells paths apart by the entities that they pass, goes round properties, and keeps no more than are wanted.
 */
const pathsOfLength = (between: readonly string[], shorter: string): string => {
  const step = `-[:${ANY_RELATION}]-`;
  const nodes = ["a", ...between, "b"];
  const simple = nodes.flatMap((node, index) =>
    nodes.slice(index + 2).map((later) => `${node} <> ${later}`),
  );
  // A predicate on one node would invite the planner to start from an index of kinds.
  const passable = `none(e IN [${between.join(", ")}] WHERE e.kind = 'PROPERTY')`;
  return `CALL (a, b, ${shorter}) {
    WITH * WHERE size(${shorter}) < $first
    MATCH (a)${step}${between.map((node) => `(${node}:Entity)`).join(step)}${step}(b)
    WHERE ${[...simple, passable].join(" AND ")}
    WITH DISTINCT ${between.join(", ")}
    ORDER BY ${between.map((node) => `${node}.id`).join(", ")} LIMIT $first
    RETURN collect([${between.join(", ")}]) AS found${between.length}
  }
  WITH a, b, ${shorter} + found${between.length} AS upTo${between.length}`;
};

/** The shortest simple paths of one to four steps. Of parallel edges the one whose claim has the least id stands for all. */
export const PATHS = `
  MATCH (a:Entity {id: $from}) USING INDEX SEEK a:Entity(id)
  MATCH (b:Entity {id: $to}) USING INDEX SEEK b:Entity(id) WHERE a <> b
  WITH a, b, CASE WHEN EXISTS { (a)-[:${ANY_RELATION}]-(b) } THEN [[]] ELSE [] END AS upTo0
  ${pathsOfLength(["x"], "upTo0")}
  ${pathsOfLength(["x", "y"], "upTo1")}
  ${pathsOfLength(["x", "y", "z"], "upTo2")}
  WITH a, b, upTo3[..$first] AS wanted
  UNWIND range(0, size(wanted) - 1) AS place
  WITH place, [a] + wanted[place] + [b] AS passed
  WITH place,
    COLLECT { UNWIND passed AS e RETURN ${entityRecord("e")} } AS entities,
    COLLECT {
      UNWIND range(1, size(passed) - 1) AS step
      WITH step, passed[step - 1] AS near, passed[step] AS far
      MATCH (near)-[r:${ANY_RELATION}]-(far)
      WITH step, min(r.claimId) AS claimId
      MATCH (c:Claim {id: claimId}) USING INDEX SEEK c:Claim(id)
      RETURN ${claimRecord("c")} ORDER BY step
    } AS claims
  RETURN entities, claims ORDER BY place`;
