/** Where a Neo4j is and how to get in. */
export type Neo4jConnection = { uri: string; user: string; password: string };

declare module "vitest" {
  /** What `inject(…)` gives in a test file. */
  export interface ProvidedContext {
    /** The project's own server: seeded and not to be written to in `int`; empty at the start of each file in `int-write`. */
    neo4j: Neo4jConnection;
    /** A running Strata (`e2e`): the web's origin, and the API's GraphQL endpoint. */
    strata: { webUrl: string; apiUrl: string };
    /** What to launch playwright-core's chromium with (`e2e`). */
    chromium: { executablePath: string; args: string[] };
  }
}
