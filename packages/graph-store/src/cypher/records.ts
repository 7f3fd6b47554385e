/**
 * A note on all queries of this folder: they hint the index that they start from, because the planner goes by statistics,
 * and these lag behind a first seeding. Without the hint it scans the label, and goes on doing so while the plan is cached.
 *
 * How a query returns each kind of record: map projections over a variable, in the shape that reader/records.ts reads.
 * Lists that are edges come back in the order in which they were written. A subquery sees the variables around it, so
 * the names used within are not to be used without: mention, mentioning, defining, citation, cited, valued, rowed, side, accepting, part, disputed,
 * single, placing, placed.
 */

export const entityRecord = (variable: string): string => `${variable} {
    .*,
    mentionedIn: COLLECT {
      MATCH (${variable})-[mention:MENTIONED_IN]->(mentioning:Source)
      RETURN mentioning.id ORDER BY mention.position
    },
    definedIn: COLLECT {
      MATCH (${variable})-[defining:DEFINED_IN]->(cited:Section)
      RETURN cited.id ORDER BY defining.position
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

export const dimensionRecord = (variable: string): string => `${variable} {
    .*,
    values: COLLECT {
      MATCH (${variable})<-[:VALUE_OF]-(valued:DimensionValue)
      RETURN valued {.*} ORDER BY valued.position
    },
    rows: COLLECT {
      MATCH (${variable})<-[:ROW_OF]-(rowed:ComparisonRow)
      RETURN rowed {.*} ORDER BY rowed.position
    }
  }`;

export const disputeRecord = (variable: string): string => `${variable} {
    .*,
    sides: COLLECT {
      MATCH (${variable})<-[:SIDE_IN]-(side:DisputeSide)
      RETURN side {.*, sections: ${citedSections("side")}} ORDER BY side.position
    },
    acceptedSections: COLLECT {
      MATCH (${variable})-[accepting:ACCEPTED_BY]->(cited:Section)
      RETURN cited.id ORDER BY accepting.position
    },
    entities: ${placed(variable, "ABOUT", "Entity")}
  }`;

export const sourceRecord = (variable: string): string => `${variable} {
    .*,
    sections: COLLECT {
      MATCH (${variable})<-[:SECTION_OF]-(part:Section) RETURN part {.*} ORDER BY part.position
    }
  }`;

export const stackRecord = (variable: string): string => `${variable} {
    .*,
    dispute: COLLECT { MATCH (${variable})-[:SIDE_OF]->(disputed:Dispute) RETURN disputed.id }[0],
    sections: ${citedSections(variable)},
    layers: ${parts(variable, "LAYER_OF", "StackLayer")}
  }`;

export const lifecycleRecord = (variable: string): string => `${variable} {
    .*,
    sections: ${citedSections(variable)},
    steps: ${parts(variable, "STEP_OF", "LifecycleStep")}
  }`;

export const analogyRecord = (variable: string): string => `${variable} {
    .*,
    target: ${one(variable, "TARGET")},
    sections: ${citedSections(variable)},
    mapping: ${parts(variable, "MAPPING_OF", "AnalogyMapping")}
  }`;

export const closedCellRecord = (variable: string): string => `${variable} {
    .*,
    subject: ${one(variable, "SUBJECT")},
    sections: ${citedSections(variable)}
  }`;

export const disjointClassesRecord = (variable: string): string => `${variable} {
    .*,
    classes: ${placed(variable, "CLASS", "Entity")},
    sections: ${citedSections(variable)}
  }`;

export const releaseRecord = (variable: string): string => `${variable} {
    .*,
    product: ${one(variable, "RELEASE_OF")},
    sections: ${citedSections(variable)}
  }`;

/** The entity that an edge of this type leads to. */
const one = (variable: string, type: string): string =>
  `COLLECT { MATCH (${variable})-[:${type}]->(single:Entity) RETURN single.id }[0]`;

/** Ids of what edges with places lead to, in order. */
const placed = (variable: string, type: string, label: string): string =>
  `COLLECT { MATCH (${variable})-[placing:${type}]->(placed:${label}) RETURN placed.id ORDER BY placing.position }`;

/** The parts of a whole, each with the entity that it is about, in order. */
const parts = (variable: string, type: string, label: string): string => `COLLECT {
      MATCH (${variable})<-[:${type}]-(part:${label})-[:IS_ENTITY]->(single:Entity)
      RETURN part {.*, entity: single.id} ORDER BY part.position
    }`;
