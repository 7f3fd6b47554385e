import {
  analogyRecord,
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

const all = (label: string, record: (variable: string) => string): string =>
  `COLLECT { MATCH (n:${label}) RETURN ${record("n")} ORDER BY n.id }`;

/** Everything at once, so that it is of one revision. */
export const ALL_KNOWLEDGE = `
  MATCH (revision:Revision {id: "current"}) USING INDEX SEEK revision:Revision(id)
  RETURN revision.hash AS revision,
    ${all("Entity", entityRecord)} AS entities,
    ${all("Claim", claimRecord)} AS claims,
    ${all("Dimension", dimensionRecord)} AS dimensions,
    ${all("Source", sourceRecord)} AS sources,
    ${all("Stack", stackRecord)} AS stacks,
    ${all("Lifecycle", lifecycleRecord)} AS lifecycles,
    ${all("Dispute", disputeRecord)} AS disputes,
    ${all("Analogy", analogyRecord)} AS analogies,
    ${all("ClosedCell", closedCellRecord)} AS closedCells,
    ${all("DisjointClasses", disjointClassesRecord)} AS disjointClasses,
    ${all("Release", releaseRecord)} AS releases`;
