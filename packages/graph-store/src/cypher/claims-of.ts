import { claimRecord } from "./records.ts";

/** Claims of one kind whose subject or object is one of some entities. */
export const CLAIMS_TOUCHING = `
  MATCH (e:Entity) USING INDEX SEEK e:Entity(id) WHERE e.id IN $ids
  MATCH (e)<-[:SUBJECT|OBJECT]-(c:Claim) WHERE c.kind = $kind
  WITH DISTINCT c
  RETURN ${claimRecord("c")} AS claim ORDER BY c.id`;

/** Claims of some kinds whose subject or object is one of some entities, and which of these there are. */
export const CLAIMS_ABOUT = `
  MATCH (e:Entity) USING INDEX SEEK e:Entity(id) WHERE e.id IN $ids
  WITH e ORDER BY e.id
  WITH collect(e) AS entities
  RETURN [e IN entities | e.id] AS known,
    COLLECT {
      UNWIND entities AS e
      MATCH (e)<-[:SUBJECT|OBJECT]-(c:Claim) WHERE c.kind IN $kinds
      WITH DISTINCT c
      RETURN ${claimRecord("c")} ORDER BY c.id
    } AS claims`;

/** Traits have no object. */
export const TRAITS_OF = `
  MATCH (e:Entity) USING INDEX SEEK e:Entity(id) WHERE e.id IN $ids
  MATCH (e)<-[:SUBJECT]-(c:Claim) WHERE c.kind = "TRAIT"
  RETURN ${claimRecord("c")} AS claim ORDER BY c.id`;

/** Claims of one kind on a dimension. */
export const CLAIMS_ON = `
  MATCH (d:Dimension {id: $dimension})<-[:ON_DIMENSION]-(c:Claim) USING INDEX SEEK d:Dimension(id)
  WHERE c.kind = $kind
  RETURN ${claimRecord("c")} AS claim ORDER BY c.id`;
