import neo4j, { type Driver } from "neo4j-driver";
import { COMPARABLE_PARTNERS } from "./cypher/comparable-partners.ts";
import { integer, string } from "./reader/fields.ts";
import { type QueryOptions, read } from "./run-query.ts";

/** An entity to compare with, and on how many dimensions sources speak of both. */
export interface ComparablePartner {
  readonly entityId: string;
  readonly sharedDimensions: number;
}

/** The `first` entities that share most dimensions with this one; then by id. None for an unknown entity. */
export const comparablePartners = async (
  driver: Driver,
  entityId: string,
  first: number,
  options: QueryOptions = { timeoutMs: 5_000 },
): Promise<readonly ComparablePartner[]> => {
  const parameters = { id: entityId, first: neo4j.int(Math.max(0, Math.floor(first))) };
  return (await read(driver, COMPARABLE_PARTNERS, parameters, options)).map((row) => ({
    entityId: string(row, "entityId"),
    sharedDimensions: integer(row, "sharedDimensions"),
  }));
};
