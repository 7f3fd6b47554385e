import { StoreError } from "@strata/graph-store";
import { GraphQLError } from "graphql";
import type { Plugin } from "graphql-yoga";
import { Neo4jError } from "neo4j-driver";
import type { Logger } from "pino";

/** Driver and store codes that mean: the database cannot be asked at present. */
const UNAVAILABLE: ReadonlySet<string> = new Set([
  "ServiceUnavailable",
  "SessionExpired",
  "NEO4J_UNREACHABLE",
  "NOT_SEEDED",
]);

const TIMED_OUT = /TransactionTimedOut|TransactionStartFailed/;

/** The error below GraphQL's wrapping. */
const causeOf = (error: unknown): unknown =>
  error instanceof GraphQLError && error.originalError ? causeOf(error.originalError) : error;

interface Shown {
  readonly message: string;
  readonly code: string;
  readonly status: number;
}

const UNEXPECTED: Shown = {
  message: "Something went wrong in the server. It has been logged.",
  code: "INTERNAL_SERVER_ERROR",
  status: 500,
};

const shownFor = (cause: unknown): Shown => {
  if (!(cause instanceof Neo4jError || cause instanceof StoreError)) {
    return UNEXPECTED;
  }
  if (
    UNAVAILABLE.has(cause.code) ||
    cause.code.startsWith("Neo.ClientError.Security.") ||
    cause.code === "Neo.TransientError.General.DatabaseUnavailable" ||
    /acquisition timed out/i.test(cause.message)
  ) {
    return {
      message: "The database does not answer at present. Try again in a moment.",
      code: "SERVICE_UNAVAILABLE",
      status: 503,
    };
  }
  if (TIMED_OUT.test(cause.code)) {
    return {
      message: "The query took too long and was ended. Ask for less at once.",
      code: "QUERY_TIMEOUT",
      status: 503,
    };
  }
  return UNEXPECTED;
};

/**
 * What a client may see of an error. Errors made for clients pass; of all others it sees a code and a
 * sentence, and the log gets the rest.
 */
export const createMask =
  (log: Logger) =>
  (error: unknown): Error => {
    const cause = causeOf(error);
    if (cause instanceof GraphQLError) {
      return cause === error ? cause : (error as GraphQLError);
    }
    const { message, code, status } = shownFor(cause);
    log.error({ err: cause, code }, "request failed");
    return new GraphQLError(message, {
      ...(error instanceof GraphQLError
        ? {
            nodes: error.nodes ?? null,
            source: error.source ?? null,
            positions: error.positions ?? null,
            path: error.path ?? null,
          }
        : {}),
      extensions: { code, http: { status } },
    });
  };

const withCode = (error: GraphQLError, code: string): GraphQLError => {
  if (error.extensions.code === undefined) {
    error.extensions.code = code;
  }
  return error;
};

/** Gives every error a code: those of GraphQL itself have none. */
export const useErrorCodes = (): Plugin => ({
  onParse() {
    return ({ result }) => {
      if (result instanceof GraphQLError) {
        withCode(result, "GRAPHQL_PARSE_FAILED");
      }
    };
  },
  onValidate() {
    return ({ result }) => {
      for (const error of result) {
        withCode(error, "GRAPHQL_VALIDATION_FAILED");
      }
    };
  },
  onResultProcess({ result }) {
    for (const one of Array.isArray(result) ? result : [result]) {
      for (const error of "errors" in one ? (one.errors ?? []) : []) {
        // What is left are arguments and variables that do not fit, and requests without a query.
        withCode(error, "BAD_USER_INPUT");
      }
    }
  },
});
