import type { ClaimPattern } from "@strata/graph-model";
import { claimRecord } from "./records.ts";

/**
 * Accepted claims from a draw key on, wrapping round. Without topics each half reads an index that is in the order
 * of the draw keys and stops at `$count`; with topics it sorts the claims that touch them.
 */
export const drawClaimsQuery = (pattern: ClaimPattern): string => `
  CALL () {
    ${half(pattern, ">=")}
    UNION ALL
    ${half(pattern, "<")}
  }
  RETURN ${claimRecord("c")} AS claim
  ORDER BY c.drawKey < $from, c.drawKey, c.id LIMIT $count`;

const half = (pattern: ClaimPattern, comparison: ">=" | "<"): string => {
  const equal = [
    ["kind", "$kind"],
    ["status", '"ACCEPTED"'],
    ...(pattern.relation === undefined ? [] : [["relation", "$relation"]]),
    ...(pattern.dimension === undefined ? [] : [["dimensionId", "$dimension"]]),
  ];
  const indexed = [...equal.map(([property]) => property), "drawKey"];
  const where = [
    ...equal.map(([property, value]) => `c.${property} = ${value}`),
    `c.drawKey ${comparison} $from`,
  ].join(" AND ");
  if (pattern.topics !== undefined) {
    // Filtered after the DISTINCT, so that nobody plans to start from all claims of the kind.
    return `MATCH (e:Entity) USING INDEX SEEK e:Entity(id) WHERE e.id IN $topics
    MATCH (e)<-[:SUBJECT|OBJECT]-(c:Claim)
    WITH DISTINCT c WHERE ${where}
    RETURN c ORDER BY c.drawKey, c.id LIMIT $count`;
  }
  // All columns are named in the order, though but one varies: only so does the planner see the index's own order.
  return `MATCH (c:Claim) USING INDEX SEEK c:Claim(${indexed.join(", ")}) WHERE ${where}
    RETURN c ORDER BY ${indexed.map((property) => `c.${property}`).join(", ")}, c.id LIMIT $count`;
};
