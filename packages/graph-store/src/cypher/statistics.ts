import { walkedRelations } from "@strata/graph-model";
import { anyOf } from "./relation-types.ts";

const count = (label: string): string => `COUNT { MATCH (:${label}) }`;

const tally = (label: string, key: string): string => `COLLECT {
      MATCH (n:${label}) WITH ${key} AS key, count(*) AS count
      RETURN {key: key, count: count} ORDER BY key
    }`;

const CURRENT_TRAIT = 'kind = "TRAIT" AND c.status = "ACCEPTED" AND c.until IS NULL';

/**
 * What there is and what there is not. An orphan has no relation that is walked along; a cell is open where
 * an entity that is compared on some dimension has nothing on this one.
 */
export const STATISTICS = `
  RETURN ${count("Entity")} AS entities, ${count("Claim")} AS claims, ${count("Source")} AS sources,
    ${count("Section")} AS sections, ${count("Dimension")} AS dimensions, ${count("Dispute")} AS disputes,
    ${count("Stack")} AS stacks, ${count("Lifecycle")} AS lifecycles, ${count("Analogy")} AS analogies,
    ${count("ClosedCell")} AS closedCells, ${count("Release")} AS releases,
    COUNT { MATCH (e:Entity)-[:${anyOf(walkedRelations())}]->() } AS relations,
    ${tally("Entity", "n.kind")} AS byEntityKind,
    ${tally("Entity", "n.layer")} AS byLayer,
    ${tally("Claim", "n.kind")} AS byClaimKind,
    ${tally("Claim", "n.status")} AS byStatus,
    COLLECT {
      MATCH (c:Claim) WHERE c.kind = "RELATION"
      WITH c.relation AS key, count(*) AS count
      RETURN {key: key, count: count} ORDER BY key
    } AS byRelation,
    COLLECT {
      MATCH (s:Source)
      RETURN {
        id: s.id,
        claims: COUNT { MATCH (s)<-[:SECTION_OF]-(:Section)<-[:CITES]-(c:Claim) RETURN DISTINCT c },
        sections: COUNT { (s)<-[:SECTION_OF]-(:Section) },
        citedSections: COUNT {
          MATCH (s)<-[:SECTION_OF]-(part:Section) WHERE EXISTS { (part)<-[:CITES]-(:Claim) } RETURN part
        }
      } ORDER BY s.id
    } AS coverage,
    COLLECT {
      MATCH (e:Entity) WHERE NOT EXISTS { (e)-[:${anyOf(walkedRelations())}]-() }
      RETURN e.id ORDER BY e.id
    } AS orphans,
    COUNT { MATCH (c:Claim)-[:SUBJECT]->(e:Entity) WHERE c.${CURRENT_TRAIT} RETURN DISTINCT e } AS compared,
    COLLECT {
      MATCH (d:Dimension)
      RETURN {
        id: d.id,
        known: COUNT {
          MATCH (d)<-[:ON_DIMENSION]-(c:Claim)-[:SUBJECT]->(e:Entity) WHERE c.${CURRENT_TRAIT}
          RETURN DISTINCT e
        }
      } ORDER BY d.id
    } AS cells`;
