/**
 * What can go wrong between Strata and Neo4j, by code:
 * - `NEO4J_BAD_ADDRESS`: the address is not one that the driver understands.
 * - `NEO4J_UNREACHABLE`: nothing at the address speaks Bolt.
 * - `NEO4J_UNAUTHORIZED`: the server is there but refuses this user and password.
 * - `NEO4J_TOO_OLD`: the server lacks what the queries use.
 * - `NOT_SEEDED`: the database holds no knowledge yet.
 * - `SEED_INCONSISTENT`: the knowledge names something that it does not contain; nothing was written.
 * - `CORRUPT_RECORD`: a stored record is not of the shape that seeding writes.
 * - `QUIZ_UNKNOWN`, `ATTEMPT_EXISTS`: an attempt cannot be created.
 */
export type StoreErrorCode =
  | "NEO4J_BAD_ADDRESS"
  | "NEO4J_UNREACHABLE"
  | "NEO4J_UNAUTHORIZED"
  | "NEO4J_TOO_OLD"
  | "NOT_SEEDED"
  | "SEED_INCONSISTENT"
  | "CORRUPT_RECORD"
  | "QUIZ_UNKNOWN"
  | "ATTEMPT_EXISTS";

/** A failure that the caller may tell from others by its `code`. Its message never holds a password. */
export class StoreError extends Error {
  override readonly name = "StoreError";
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}
