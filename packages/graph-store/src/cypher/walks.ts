import type { RelationKind } from "@strata/graph-model";
import { requireRelationKind } from "@strata/graph-model/stored-graph";
import { held, heldRelation } from "./held.ts";
import { claimRecord, entityRecord } from "./records.ts";
import { anyOf } from "./relation-types.ts";

type Direction = "up" | "down";

const arrow = (step: string, direction: Direction): string =>
  direction === "up" ? `${step}>` : `<${step}`;

/** Each reached entity once: DISTINCT lets the server prune the walk to a breadth-first search. */
export const closureQuery = (relation: RelationKind, direction: Direction): string => `
  MATCH (start:Entity {id: $id})${arrow(`-[:${requireRelationKind(relation)}*1..]-`, direction)}(e:Entity)
  USING INDEX SEEK start:Entity(id)
  WHERE e <> start
  RETURN DISTINCT e.id AS id ORDER BY id`;

/** The claims `c` of one kind that one meets from `start`: all edges that begin where one gets to. */
const met = (relation: RelationKind, direction: Direction): string => {
  const type = requireRelationKind(relation);
  return `MATCH (start)${arrow(`-[:${type}*0..]-`, direction)}(e:Entity)
    WITH DISTINCT e
    MATCH (e)${arrow(`-[r:${type}]-`, direction)}()
    MATCH (c:Claim {id: r.claimId}) USING INDEX SEEK c:Claim(id)
    RETURN c`;
};

/** The same along the claims that held on `$on`; one shortest way to each entity, so that the search is as wide as the graph and no wider. */
const metThen = (relation: RelationKind, direction: Direction): string => {
  const type = requireRelationKind(relation);
  const [near, far] = direction === "up" ? ["SUBJECT", "OBJECT"] : ["OBJECT", "SUBJECT"];
  const heldOfKind = (claim: string) =>
    `${claim}.kind = "RELATION" AND ${claim}.relation = "${type}" AND ${held(claim)}`;
  return `CALL (start) {
      RETURN start AS e
      UNION
      MATCH ANY SHORTEST
        (start) (()<-[:${near}]-(step:Claim WHERE ${heldOfKind("step")})-[:${far}]->())+ (e:Entity)
      RETURN e
    }
    WITH DISTINCT e
    MATCH (e)<-[:${near}]-(c:Claim) WHERE ${heldOfKind("c")}
    RETURN c`;
};

/** Which of some entities there are, and the claims of one kind that one meets from them. */
export const chainQuery = (
  relation: RelationKind,
  direction: Direction,
  dated: boolean,
): string => `
  MATCH (e:Entity) USING INDEX SEEK e:Entity(id) WHERE e.id IN $ids
  WITH e ORDER BY e.id
  WITH collect(e) AS starts
  RETURN [e IN starts | e.id] AS known,
    COLLECT {
      UNWIND starts AS start
      CALL (start) {
        ${(dated ? metThen : met)(relation, direction)}
      }
      WITH DISTINCT c
      RETURN ${claimRecord("c")} ORDER BY c.id
    } AS claims`;

/** The relation claims of some entities, and what one meets from them along the transitive kinds. */
export const aroundQuery = (transitive: readonly RelationKind[], dated: boolean): string => {
  const walks = transitive.flatMap((relation) =>
    (["up", "down"] as const).map((direction) => (dated ? metThen : met)(relation, direction)),
  );
  return `
  MATCH (start:Entity) USING INDEX SEEK start:Entity(id) WHERE start.id IN $ids
  CALL (start) {
    MATCH (start)<-[:SUBJECT|OBJECT]-(c:Claim) WHERE c.kind = "RELATION"
    RETURN c
    ${walks.map((walk) => `UNION\n    ${walk}`).join("\n    ")}
  }
  WITH DISTINCT c
  RETURN ${claimRecord("c")} AS claim ORDER BY c.id`;
};

export interface NeighbourhoodShape {
  readonly depth: number;
  readonly relations: readonly RelationKind[];
  /** Whether `$kinds` says through which entities it goes. */
  readonly byKind: boolean;
  /** Whether it goes along the claims that held on `$on` instead of the edges. */
  readonly dated: boolean;
}

/**
 * Ring by ring, each entity once a ring, so that the work grows with the graph and not with the number of walks. Types and depth
 * are part of a pattern and cannot be parameters; both come from closed lists.
 */
export const neighbourhoodQuery = ({
  depth,
  relations,
  byKind,
  dated,
}: NeighbourhoodShape): string => {
  if (![1, 2, 3].includes(depth)) throw new RangeError("depth is 1, 2 or 3");
  const types = anyOf(relations);
  const rings = Array.from({ length: depth + 1 }, (_, distance) => distance);
  const step = dated
    ? `MATCH (from)<-[:SUBJECT|OBJECT]-(c:Claim)-[:SUBJECT|OBJECT]->(e:Entity)
      WITH DISTINCT c, e WHERE ${heldRelation("c")}`
    : `MATCH (from)-[:${types}]-(e:Entity)`;
  // Filtered after the DISTINCT, so that nobody plans to start from all entities of a kind.
  const ring = (distance: number): string => `CALL (ring${distance - 1}) {
    UNWIND ring${distance - 1} AS from
    ${step}
    WITH DISTINCT e ${byKind ? "WHERE e.kind IN $kinds" : ""}
    RETURN collect(e) AS ring${distance}
  }`;
  const degree = dated
    ? `COUNT { MATCH (e)<-[:SUBJECT|OBJECT]-(c:Claim) WHERE ${heldRelation("c")} }`
    : `COUNT { (e)-[:${types}]-() }`;
  const among = dated
    ? `MATCH (a)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(b:Entity)
      WHERE b IN kept AND ${heldRelation("c")}`
    : `MATCH (a)-[r:${types}]->(b) WHERE b IN kept
      MATCH (c:Claim {id: r.claimId}) USING INDEX SEEK c:Claim(id)`;
  return `
  MATCH (centre:Entity {id: $id}) USING INDEX SEEK centre:Entity(id)
  WITH [centre] AS ring0
  ${rings.slice(1).map(ring).join("\n  ")}
  UNWIND ${rings.map((distance) => `[e IN ring${distance} | {e: e, distance: ${distance}}]`).join(" + ")} AS reached
  WITH reached.e AS e, min(reached.distance) AS distance
  WITH e, distance, ${degree} AS degree
  ORDER BY distance, degree DESC, e.id LIMIT $limit + 1
  WITH collect(e) AS ranked
  WITH ranked[..$limit] AS kept, size(ranked) > $limit AS truncated
  RETURN truncated,
    COLLECT { UNWIND kept AS e RETURN ${entityRecord("e")} } AS entities,
    COLLECT {
      UNWIND kept AS a
      ${among}
      RETURN ${claimRecord("c")} ORDER BY c.id
    } AS claims`;
};

export interface CorridorShape {
  readonly maxLength: number;
  readonly relations: readonly RelationKind[];
  readonly directed: boolean;
}

/**
 * Every edge that a path of at most `maxLength` steps from `$from` to `$to` can have, and few more: the first half of its
 * steps begin within half the length of the one end, the others end within half of the other. reader/path-search.ts finds the paths in it.
 */
export const corridorQuery = ({ maxLength, relations, directed }: CorridorShape): string => {
  const types = anyOf(relations);
  const radius = { from: Math.ceil(maxLength / 2) - 1, to: Math.floor(maxLength / 2) - 1 };
  const half = (end: "a" | "b", steps: number): string => {
    const along = (step: string): string =>
      directed ? arrow(step, end === "a" ? "up" : "down") : step;
    return `MATCH (${end})${along(`-[:${types}*0..${steps}]-`)}(e:Entity)
    WITH DISTINCT e MATCH (e)${along(`-[r:${types}]-`)}() RETURN r`;
  };
  return `
  MATCH (a:Entity {id: $from}) USING INDEX SEEK a:Entity(id)
  MATCH (b:Entity {id: $to}) USING INDEX SEEK b:Entity(id) WHERE a <> b
  CALL (a, b) {
    ${[half("a", radius.from), ...(radius.to < 0 ? [] : [half("b", radius.to)])].join("\n    UNION\n    ")}
  }
  WITH DISTINCT r, startNode(r) AS subject, endNode(r) AS object
  RETURN r.claimId AS claimId, type(r) AS relation, subject.id AS subject, object.id AS object,
    [e IN [subject, object] WHERE e.kind = "PROPERTY" | e.id] AS properties`;
};
