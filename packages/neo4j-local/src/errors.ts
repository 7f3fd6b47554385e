/** What can go wrong between a fresh machine and a running Neo4j; one code per way out. */
export type Neo4jLocalErrorCode =
  /** No Java at all was found. */
  | "JAVA_MISSING"
  /** Java was found, but none that Neo4j 5 runs on. */
  | "JAVA_UNSUITABLE"
  /** The server's jars are not here yet and there is no Maven to fetch them. */
  | "MAVEN_MISSING"
  /** Maven ran and could not fetch the jars. */
  | "JARS_UNAVAILABLE"
  /** The server's process ended before it answered. */
  | "START_FAILED"
  /** The server's process lives but did not answer in time. */
  | "START_TIMEOUT"
  /** The database in this folder does not accept the password kept beside it. */
  | "PASSWORD_REFUSED"
  /** Another start of the same folder did not finish in time. */
  | "LOCKED";

/** An expected failure; its message is complete and meant for the person at the keyboard. */
export class Neo4jLocalError extends Error {
  readonly code: Neo4jLocalErrorCode;

  constructor(code: Neo4jLocalErrorCode, message: string) {
    super(message);
    this.name = "Neo4jLocalError";
    this.code = code;
  }
}

const OTHER_WAYS = [
  "or name a Neo4j 5.23 or newer that runs elsewhere: NEO4J_URI=bolt://host:7687 NEO4J_USER=neo4j NEO4J_PASSWORD=… npm start",
  "or, with Docker: NEO4J_PASSWORD=… docker compose up",
];

/** Lays out a failure as what was looked for, what was found, and the ways out. */
export function failureMessage(parts: {
  headline: string;
  lookedFor: string;
  found: readonly string[];
  waysOut: readonly string[];
}): string {
  const list = (items: readonly string[]) => items.map((item) => `    - ${item}`).join("\n");
  return [
    parts.headline,
    `  Looked for: ${parts.lookedFor}`,
    `  Found:\n${list(parts.found.length > 0 ? parts.found : ["nothing"])}`,
    `  Ways out:\n${list([...parts.waysOut, ...OTHER_WAYS])}`,
  ].join("\n");
}
