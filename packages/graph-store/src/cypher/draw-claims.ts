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
    "c.kind = $kind",
    'c.status = "ACCEPTED"',
    ...(pattern.relation === undefined ? [] : ["c.relation = $relation"]),
    ...(pattern.dimension === undefined ? [] : ["c.dimensionId = $dimension"]),
  ];
  const source =
    pattern.topics === undefined
      ? "MATCH (c:Claim)"
      : "MATCH (e:Entity) WHERE e.id IN $topics MATCH (e)<-[:SUBJECT|OBJECT]-(c:Claim)";
  return `${source} WHERE ${equal.join(" AND ")} AND c.drawKey ${comparison} $from
    WITH DISTINCT c RETURN c ORDER BY c.drawKey, c.id LIMIT $count`;
};
