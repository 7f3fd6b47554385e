import { describe, expect, it } from "vitest";
import { EnvError, readEnv } from "./env.ts";

const least = { NEO4J_URI: "bolt://127.0.0.1:7687", NEO4J_PASSWORD: "s3cret" };

const messageOf = (variables: Record<string, string>): string => {
  try {
    readEnv(variables);
  } catch (error) {
    if (error instanceof EnvError) return error.message;
    throw error;
  }
  throw new Error("The environment was taken as it is.");
};

describe("readEnv", () => {
  it("needs Neo4j's address and password only", () => {
    expect(readEnv(least)).toEqual({
      neo4j: { uri: "bolt://127.0.0.1:7687", user: "neo4j", password: "s3cret" },
      host: "127.0.0.1",
      port: 4000,
      corsOrigins: [],
      logLevel: "info",
    });
  });

  it("takes an empty variable as left out", () => {
    expect(readEnv({ ...least, STRATA_API_PORT: "", LOG_LEVEL: "" })).toEqual(readEnv(least));
  });

  it("reads every setting", () => {
    expect(
      readEnv({
        ...least,
        NEO4J_USER: "reader",
        STRATA_API_HOST: "::1",
        STRATA_API_PORT: "0",
        STRATA_CORS_ORIGINS: "https://example.org, http://localhost:8080",
        LOG_LEVEL: "debug",
      }),
    ).toMatchObject({
      neo4j: { user: "reader" },
      host: "::1",
      port: 0,
      corsOrigins: ["https://example.org", "http://localhost:8080"],
      logLevel: "debug",
    });
  });

  it("names everything that is wrong at once, with what was expected", () => {
    const message = messageOf({ STRATA_API_PORT: "70000", STRATA_CORS_ORIGINS: "example.org/" });
    expect(message).toContain("NEO4J_URI is not set; expected the address of Neo4j's Bolt port");
    expect(message).toContain("NEO4J_PASSWORD is not set");
    expect(message).toContain('STRATA_API_PORT is "70000"; expected a port from 0 to 65535');
    expect(message).toContain('STRATA_CORS_ORIGINS is "example.org/"');
  });

  it("refuses an address that is no Bolt address, and an unknown level", () => {
    expect(messageOf({ ...least, NEO4J_URI: "http://127.0.0.1:7474" })).toContain("NEO4J_URI");
    expect(messageOf({ ...least, LOG_LEVEL: "loud" })).toContain('LOG_LEVEL is "loud"');
  });

  it("never shows the password", () => {
    expect(messageOf({ ...least, LOG_LEVEL: "loud" })).not.toContain("s3cret");
  });
});
