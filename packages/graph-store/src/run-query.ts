import neo4j, { type Driver, isInt, isRetryableError, type Record as Row } from "neo4j-driver";

export interface QueryOptions {
  /** The server ends the transaction after this long. */
  readonly timeoutMs: number;
}

export type Parameters = Readonly<Record<string, unknown>>;

/** A query's rows as plain objects, with every Neo4j integer as a number. */
export type PlainRow = Readonly<Record<string, unknown>>;

/**
 * Runs a reading query in its own autocommit transaction, which costs about half of a managed one. The driver
 * repeats only managed ones, so after a failure that may pass by itself the query is run again as such.
 */
export const read = async (
  driver: Driver,
  cypher: string,
  parameters: Parameters,
  { timeoutMs }: QueryOptions,
): Promise<readonly PlainRow[]> => {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  const config = { timeout: timeoutMs };
  try {
    const { records } = await session.run(cypher, parameters, config).catch((error: unknown) => {
      if (!(error instanceof Error && isRetryableError(error))) throw error;
      return session.executeRead((transaction) => transaction.run(cypher, parameters), config);
    });
    return records.map(plainRow);
  } finally {
    await session.close();
  }
};

export const plainRow = (row: Row): PlainRow =>
  Object.fromEntries(row.keys.map((key) => [String(key), plain(row.get(key))]));

const plain = (value: unknown): unknown => {
  if (isInt(value)) return value.toNumber();
  if (Array.isArray(value)) return value.map(plain);
  if (value !== null && typeof value === "object" && value.constructor === Object) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
  }
  return value;
};
