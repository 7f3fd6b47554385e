import {
  claimRecord,
  closedCellRecord,
  dimensionRecord,
  disjointClassesRecord,
  disputeRecord,
  entityRecord,
  lifecycleRecord,
  releaseRecord,
  sourceRecord,
  stackRecord,
} from "./records.ts";

export const ENTITIES_BY_ID = `
  MATCH (e:Entity) USING INDEX SEEK e:Entity(id) WHERE e.id IN $ids
  RETURN ${entityRecord("e")} AS entity ORDER BY e.id`;

export const CLAIMS_BY_ID = `
  MATCH (c:Claim) USING INDEX SEEK c:Claim(id) WHERE c.id IN $ids
  RETURN ${claimRecord("c")} AS claim ORDER BY c.id`;

export const DIMENSIONS_BY_ID = `
  MATCH (d:Dimension) USING INDEX SEEK d:Dimension(id) WHERE d.id IN $ids
  RETURN ${dimensionRecord("d")} AS dimension ORDER BY d.id`;

export const DISPUTES_BY_ID = `
  MATCH (d:Dispute) USING INDEX SEEK d:Dispute(id) WHERE d.id IN $ids
  RETURN ${disputeRecord("d")} AS dispute ORDER BY d.id`;

export const SECTIONS_BY_ID = `
  MATCH (s:Section) USING INDEX SEEK s:Section(id) WHERE s.id IN $ids
  MATCH (s)-[:SECTION_OF]->(source:Source)
  RETURN s {.*} AS section, ${sourceRecord("source")} AS source
  ORDER BY s.id`;

export const ALL_DISPUTES = `
  MATCH (d:Dispute)
  RETURN ${disputeRecord("d")} AS dispute ORDER BY d.id`;

export const ALL_LIFECYCLES = `
  MATCH (l:Lifecycle)
  RETURN ${lifecycleRecord("l")} AS lifecycle ORDER BY l.id`;

export const ALL_STACKS = `
  MATCH (s:Stack)
  RETURN ${stackRecord("s")} AS stack ORDER BY s.id`;

export const ALL_DISJOINT_CLASSES = `
  MATCH (g:DisjointClasses)
  RETURN ${disjointClassesRecord("g")} AS disjointClasses ORDER BY g.id`;

export const ALL_RELEASES = `
  MATCH (r:Release)
  RETURN ${releaseRecord("r")} AS release ORDER BY r.id`;

export const CLOSED_CELLS_OF = `
  MATCH (e:Entity) USING INDEX SEEK e:Entity(id) WHERE e.id IN $ids
  MATCH (e)<-[:SUBJECT]-(cell:ClosedCell)
  RETURN ${closedCellRecord("cell")} AS closedCell
  ORDER BY cell.id`;
