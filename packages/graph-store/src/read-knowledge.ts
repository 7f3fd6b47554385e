import type { Knowledge } from "@strata/graph-model";
import type { Driver } from "neo4j-driver";
import { ALL_KNOWLEDGE } from "./cypher/knowledge.ts";
import { list, string } from "./reader/fields.ts";
import {
  analogyFrom,
  claimFrom,
  closedCellFrom,
  dimensionFrom,
  disjointClassesFrom,
  disputeFrom,
  entityFrom,
  lifecycleFrom,
  releaseFrom,
  sourceFrom,
  stackFrom,
} from "./reader/records.ts";
import { type QueryOptions, read } from "./run-query.ts";
import { StoreError } from "./store-error.ts";

/** All that is known, and the revision that it is. */
export interface RevisedKnowledge {
  readonly revision: string;
  readonly knowledge: Knowledge;
}

/** All that the database holds, equal to what it was seeded with. It reads the whole graph: for exports and for comparing. */
export const readKnowledge = async (
  driver: Driver,
  options: QueryOptions = { timeoutMs: 60_000 },
): Promise<RevisedKnowledge> => {
  const [row] = await read(driver, ALL_KNOWLEDGE, {}, options);
  if (row === undefined) throw new StoreError("NOT_SEEDED", "The database holds no knowledge.");
  return {
    revision: string(row, "revision"),
    knowledge: {
      entities: list(row, "entities").map(entityFrom),
      claims: list(row, "claims").map(claimFrom),
      dimensions: list(row, "dimensions").map(dimensionFrom),
      sources: list(row, "sources").map(sourceFrom),
      stacks: list(row, "stacks").map(stackFrom),
      lifecycles: list(row, "lifecycles").map(lifecycleFrom),
      disputes: list(row, "disputes").map(disputeFrom),
      analogies: list(row, "analogies").map(analogyFrom),
      closedCells: list(row, "closedCells").map(closedCellFrom),
      disjointClasses: list(row, "disjointClasses").map(disjointClassesFrom),
      releases: list(row, "releases").map(releaseFrom),
    },
  };
};
