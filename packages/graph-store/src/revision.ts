import type { Driver } from "neo4j-driver";
import { number, string } from "./reader/fields.ts";
import { type QueryOptions, read } from "./run-query.ts";

/** What the database was last seeded with. */
export interface Revision {
  /** SHA-256 of the knowledge, hexadecimal. */
  readonly hash: string;
  /** ISO instant of the seeding that last changed something. */
  readonly seededAt: string;
  readonly entities: number;
  readonly claims: number;
  readonly sources: number;
  readonly disputes: number;
}

const CURRENT_REVISION = 'MATCH (r:Revision {id: "current"}) RETURN properties(r) AS revision';

/** Null while the database has never been seeded. */
export const currentRevision = async (
  driver: Driver,
  options: QueryOptions = { timeoutMs: 5_000 },
): Promise<Revision | null> => {
  const [row] = await read(driver, CURRENT_REVISION, {}, options);
  return row === undefined ? null : revisionFrom(row.revision);
};

export const revisionFrom = (value: unknown): Revision => ({
  hash: string(value, "hash"),
  seededAt: string(value, "seededAt"),
  entities: number(value, "entities"),
  claims: number(value, "claims"),
  sources: number(value, "sources"),
  disputes: number(value, "disputes"),
});
