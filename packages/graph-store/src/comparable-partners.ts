import neo4j, { type Driver } from "neo4j-driver";
import { COMPARABLE_PARTNERS } from "./cypher/comparable-partners.ts";
import { number, string } from "./reader/fields.ts";
import { type QueryOptions, read } from "./run-query.ts";

/** An entity to compare with, and on how many dimensions sources speak of both. */
export interface ComparablePartner {
  readonly entityId: string;
  readonly sharedDimensions: number;
}

/** For each of these entities the `first` others that share most dimensions with it; then by id. One query for all. */
export const comparablePartnersOf = async (
  driver: Driver,
  entityIds: readonly string[],
  first: number,
  options: QueryOptions = { timeoutMs: 5_000 },
): Promise<ReadonlyMap<string, readonly ComparablePartner[]>> => {
  const parameters = {
    ids: [...new Set(entityIds)],
    first: neo4j.int(Math.max(0, Math.floor(first))),
  };
  const partners = new Map<string, ComparablePartner[]>();
  for (const row of await read(driver, COMPARABLE_PARTNERS, parameters, options)) {
    const of = string(row, "id");
    partners.set(of, [
      ...(partners.get(of) ?? []),
      {
        entityId: string(row, "entityId"),
        sharedDimensions: number(row, "sharedDimensions"),
      },
    ]);
  }
  return partners;
};

/** The `first` entities that share most dimensions with this one; then by id. None for an unknown entity. */
export const comparablePartners = async (
  driver: Driver,
  entityId: string,
  first: number,
  options?: QueryOptions,
): Promise<readonly ComparablePartner[]> =>
  (await comparablePartnersOf(driver, [entityId], first, options)).get(entityId) ?? [];
