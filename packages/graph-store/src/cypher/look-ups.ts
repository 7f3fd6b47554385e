import { citedSections, claimRecord, entityRecord } from "./records.ts";

export const ENTITIES_BY_ID = `
  MATCH (e:Entity) USING INDEX SEEK e:Entity(id) WHERE e.id IN $ids
  RETURN ${entityRecord("e")} AS entity ORDER BY e.id`;

export const CLAIMS_BY_ID = `
  MATCH (c:Claim) USING INDEX SEEK c:Claim(id) WHERE c.id IN $ids
  RETURN ${claimRecord("c")} AS claim ORDER BY c.id`;

export const DIMENSIONS_BY_ID = `
  MATCH (d:Dimension) USING INDEX SEEK d:Dimension(id) WHERE d.id IN $ids
  RETURN d {
    .*,
    values: COLLECT {
      MATCH (d)<-[:VALUE_OF]-(v:DimensionValue) RETURN v {.*} ORDER BY v.position
    }
  } AS dimension ORDER BY d.id`;

export const DISPUTES_BY_ID = `
  MATCH (d:Dispute) USING INDEX SEEK d:Dispute(id) WHERE d.id IN $ids
  RETURN d {
    .*,
    sides: COLLECT {
      MATCH (d)<-[:SIDE_IN]-(side:DisputeSide)
      RETURN side {.*, sections: ${citedSections("side")}} ORDER BY side.position
    },
    entities: COLLECT { MATCH (d)-[r:ABOUT]->(e:Entity) RETURN e.id ORDER BY r.position }
  } AS dispute ORDER BY d.id`;

export const SECTIONS_BY_ID = `
  MATCH (s:Section) USING INDEX SEEK s:Section(id) WHERE s.id IN $ids
  MATCH (s)-[:SECTION_OF]->(source:Source)
  RETURN s {.*} AS section,
    source {
      .*,
      sections: COLLECT {
        MATCH (source)<-[:SECTION_OF]-(other:Section) RETURN other {.*} ORDER BY other.position
      }
    } AS source
  ORDER BY s.id`;

export const ALL_STACKS = `
  MATCH (s:Stack)
  RETURN s {
    .*,
    dispute: COLLECT { MATCH (s)-[:SIDE_OF]->(d:Dispute) RETURN d.id }[0],
    sections: ${citedSections("s")},
    layers: COLLECT {
      MATCH (s)<-[:LAYER_OF]-(layer:StackLayer)-[:IS_ENTITY]->(e:Entity)
      RETURN layer {.*, entity: e.id} ORDER BY layer.position
    }
  } AS stack ORDER BY s.id`;

export const ALL_DISJOINT_CLASSES = `
  MATCH (g:DisjointClasses)
  RETURN g {
    .*,
    classes: COLLECT { MATCH (g)-[r:CLASS]->(e:Entity) RETURN e.id ORDER BY r.position },
    sections: ${citedSections("g")}
  } AS disjointClasses ORDER BY g.id`;

export const CLOSED_CELLS_OF = `
  MATCH (e:Entity) USING INDEX SEEK e:Entity(id) WHERE e.id IN $ids
  MATCH (e)<-[:SUBJECT]-(cell:ClosedCell)
  RETURN cell {.*, subject: e.id, sections: ${citedSections("cell")}} AS closedCell
  ORDER BY e.id, cell.relation`;
