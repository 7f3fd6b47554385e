import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { configurationText, DEFAULT_SIZING } from "./configuration.ts";
import { Neo4jLocalError } from "./errors.ts";
import { POM_FILE } from "./places.ts";
import { findMaven, serverVersion } from "./server-jars.ts";

describe("serverVersion", () => {
  it("is the pom's, and of the line whose entry point we start", () => {
    expect(readFileSync(POM_FILE, "utf8")).toContain(`<version>${serverVersion()}</version>`);
    expect(serverVersion()).toMatch(/^5\.26\.\d+$/);
  });

  it("refuses a pom without one", () => {
    expect(() => serverVersion("<project/>")).toThrow("names no version");
  });
});

describe("findMaven", () => {
  it("names what was looked for, what MAVEN_HOME led to, and the ways out", () => {
    let caught: unknown;
    try {
      findMaven({ PATH: "/nonexistent", MAVEN_HOME: "/opt/no maven" });
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(Neo4jLocalError);
    expect(caught).toMatchObject({
      code: "MAVEN_MISSING",
      message: expect.stringMatching(
        /mvn on PATH[\s\S]*\/opt\/no maven\/bin\/mvn: no such program[\s\S]*apt-get install maven[\s\S]*NEO4J_URI[\s\S]*docker compose/,
      ),
    });
  });
});

describe("configurationText", () => {
  it("listens on loopback alone, asks for a password, and calls nobody", () => {
    const text = configurationText(7701, DEFAULT_SIZING);
    const addresses = [...text.matchAll(/_address=(.*)/g)].map((match) => match[1]);
    expect(addresses).toEqual(["127.0.0.1", "127.0.0.1:7701", "127.0.0.1:7701"]);
    expect(text).toContain("dbms.security.auth_enabled=true");
    expect(text).toContain("dbms.usage_report.enabled=false");
    expect(text).toContain("server.http.enabled=false");
  });
});
