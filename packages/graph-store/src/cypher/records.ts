/**
 * A note on all queries of this folder: they hint the index that they start from, because the planner goes by statistics,
 * and these lag behind a first seeding. Without the hint it scans the label, and goes on doing so while the plan is cached.
 *
 * How a query returns each kind of record: map projections over a variable, in the shape that reader/records.ts reads.
 * Lists that are edges come back in the order in which they were written. A subquery sees the variables around it, so
 * the names used within are not to be used without: mention, mentioning, citation, cited.
 */

export const entityRecord = (variable: string): string => `${variable} {
    .*,
    mentionedIn: COLLECT {
      MATCH (${variable})-[mention:MENTIONED_IN]->(mentioning:Source)
      RETURN mentioning.id ORDER BY mention.position
    }
  }`;

export const claimRecord = (variable: string): string => `${variable} {
    .*,
    citations: COLLECT {
      MATCH (${variable})-[citation:CITES]->(cited:Section)
      RETURN {section: cited.id, stance: citation.stance} ORDER BY citation.position
    }
  }`;

/** Ids of the sections that a node cites, in order. */
export const citedSections = (variable: string): string => `COLLECT {
      MATCH (${variable})-[citation:CITES]->(cited:Section)
      RETURN cited.id ORDER BY citation.position
    }`;
