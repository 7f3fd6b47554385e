/**
 * A note on all queries of this folder: they hint the index that they start from, because the planner goes by statistics,
 * and these lag behind a first seeding. Without the hint it scans the label, and goes on doing so while the plan is cached.
 *
 * How a query returns each kind of record: map projections over a variable, in the shape that reader/records.ts reads.
 * Lists that are edges come back in the order in which they were written.
 */

export const entityRecord = (variable: string): string => `${variable} {
    .*,
    mentionedIn: COLLECT {
      MATCH (${variable})-[r:MENTIONED_IN]->(source:Source) RETURN source.id ORDER BY r.position
    }
  }`;

export const claimRecord = (variable: string): string => `${variable} {
    .*,
    citations: COLLECT {
      MATCH (${variable})-[r:CITES]->(section:Section)
      RETURN {section: section.id, stance: r.stance} ORDER BY r.position
    }
  }`;

/** Ids of the sections that a node cites, in order. */
export const citedSections = (variable: string): string => `COLLECT {
      MATCH (${variable})-[r:CITES]->(section:Section) RETURN section.id ORDER BY r.position
    }`;
