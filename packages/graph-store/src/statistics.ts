import type { Driver } from "neo4j-driver";
import { STATISTICS } from "./cypher/statistics.ts";
import { list, number, optionalString, string, strings } from "./reader/fields.ts";
import { type QueryOptions, read } from "./run-query.ts";

/** How many there are of each word of a closed list. */
export interface Tally {
  /** Null for those that have no such word. */
  readonly key: string | null;
  readonly count: number;
}

/** How much of a source is in the graph. */
export interface SourceCoverage {
  readonly sourceId: string;
  /** Claims that cite it. */
  readonly claims: number;
  readonly sections: number;
  /** Sections that some claim cites. */
  readonly citedSections: number;
}

/** On how many of the entities that are compared at all something is stated on one dimension. */
export interface DimensionCells {
  readonly dimensionId: string;
  readonly known: number;
  readonly unknown: number;
}

const COUNTS = [
  "entities",
  "claims",
  "sources",
  "sections",
  "dimensions",
  "disputes",
  "stacks",
  "lifecycles",
  "analogies",
  "closedCells",
  "releases",
  "relations",
] as const;
const TALLIES = ["byEntityKind", "byLayer", "byClaimKind", "byStatus", "byRelation"] as const;

/** What the graph holds and what it lacks. */
export interface GraphStatistics {
  readonly counts: Readonly<Record<(typeof COUNTS)[number], number>>;
  readonly tallies: Readonly<Record<(typeof TALLIES)[number], readonly Tally[]>>;
  readonly coverage: readonly SourceCoverage[];
  /** Entities that no current relation joins to another, learning apart. */
  readonly orphanIds: readonly string[];
  readonly cells: readonly DimensionCells[];
}

/** Counts everything, in one query. It goes over the whole graph. */
export const graphStatistics = async (
  driver: Driver,
  options: QueryOptions = { timeoutMs: 10_000 },
): Promise<GraphStatistics> => {
  const [row] = await read(driver, STATISTICS, {}, options);
  const compared = number(row, "compared");
  return {
    counts: byName(COUNTS, (name) => number(row, name)),
    tallies: byName(TALLIES, (name) =>
      list(row, name).map((each) => ({
        key: optionalString(each, "key"),
        count: number(each, "count"),
      })),
    ),
    coverage: list(row, "coverage").map((each) => ({
      sourceId: string(each, "id"),
      claims: number(each, "claims"),
      sections: number(each, "sections"),
      citedSections: number(each, "citedSections"),
    })),
    orphanIds: strings(row, "orphans"),
    cells: list(row, "cells").map((each) => {
      const known = number(each, "known");
      return { dimensionId: string(each, "id"), known, unknown: compared - known };
    }),
  };
};

const byName = <Name extends string, Value>(
  names: readonly Name[],
  read: (name: Name) => Value,
): Record<Name, Value> =>
  Object.fromEntries(names.map((name) => [name, read(name)])) as Record<Name, Value>;
