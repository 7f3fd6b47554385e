import { StoreError } from "@strata/graph-store";
import { GraphQLError } from "graphql";
import { Neo4jError } from "neo4j-driver";
import { pino } from "pino";
import { describe, expect, it } from "vitest";
import { createMask } from "./errors.ts";

const masked = (cause: Error) => {
  const lines: string[] = [];
  const mask = createMask(pino({}, { write: (line: string) => void lines.push(line) }));
  const error = mask(
    new GraphQLError(cause.message, { originalError: cause, path: ["entities", 0] }),
  );
  if (!(error instanceof GraphQLError)) throw error;
  return { error, log: lines.join("") };
};

const neo4jError = (code: string, message: string): Neo4jError =>
  new Neo4jError(message, code, "50N42", "status");

describe("createMask", () => {
  it("lets an error that was made for clients pass", () => {
    const forClients = new GraphQLError("No.", { extensions: { code: "BAD_USER_INPUT" } });
    expect(createMask(pino({ level: "silent" }))(forClients)).toBe(forClients);
  });

  it("hides what it does not know, keeps its place and logs it", () => {
    const { error, log } = masked(new Error("password is hunter2"));
    expect(error.message).not.toContain("hunter2");
    expect(error.extensions.code).toBe("INTERNAL_SERVER_ERROR");
    expect(error.path).toEqual(["entities", 0]);
    expect(log).toContain("hunter2");
  });

  it.each([
    [
      neo4jError("ServiceUnavailable", "connect ECONNREFUSED 127.0.0.1:7687"),
      "SERVICE_UNAVAILABLE",
    ],
    [neo4jError("SessionExpired", "pool closed"), "SERVICE_UNAVAILABLE"],
    [neo4jError("N/A", "Connection acquisition timed out in 10000 ms."), "SERVICE_UNAVAILABLE"],
    [neo4jError("Neo.ClientError.Security.Unauthorized", "wrong"), "SERVICE_UNAVAILABLE"],
    [new StoreError("NOT_SEEDED", "never seeded"), "SERVICE_UNAVAILABLE"],
    [
      neo4jError("Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration", "late"),
      "QUERY_TIMEOUT",
    ],
    [neo4jError("Neo.ClientError.Statement.SyntaxError", "MATCH (n"), "INTERNAL_SERVER_ERROR"],
    [new StoreError("CORRUPT_RECORD", "bad record"), "INTERNAL_SERVER_ERROR"],
  ])("gives %s the code %s", (cause, code) => {
    const { error } = masked(cause);
    expect(error.extensions.code).toBe(code);
    expect(error.message).not.toContain(cause.message);
  });
});
