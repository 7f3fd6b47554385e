import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const text = readFileSync("docker-compose.yml", "utf8");
const compose = parse(text, { merge: true });

describe("docker-compose.yml", () => {
  it("has the database, the API and the web, each with a health check", () => {
    expect(Object.keys(compose.services)).toEqual(expect.arrayContaining(["neo4j", "api", "web"]));
    for (const name of ["neo4j", "api", "web"]) {
      expect(compose.services[name].healthcheck.test, name).toEqual(expect.any(Array));
      expect(compose.services[name].healthcheck.retries, name).toBeGreaterThan(0);
    }
  });

  it("waits for health, not for time", () => {
    expect(compose.services.seed.depends_on.neo4j.condition).toBe("service_healthy");
    expect(compose.services.api.depends_on.seed.condition).toBe("service_completed_successfully");
    expect(compose.services.web.depends_on.api.condition).toBe("service_healthy");
  });

  it("keeps the data in a named volume", () => {
    expect(compose.services.neo4j.volumes).toContain("neo4j-data:/data");
    expect(compose.volumes).toHaveProperty("neo4j-data");
  });

  it("publishes on loopback alone, and the database not at all", () => {
    for (const port of [...compose.services.api.ports, ...compose.services.web.ports]) {
      expect(port).toMatch(/^127\.0\.0\.1:/);
    }
    expect(compose.services.neo4j).not.toHaveProperty("ports");
  });

  it("runs Neo4j of the line that the pom names", () => {
    const pom = readFileSync("packages/neo4j-local/pom.xml", "utf8");
    const [, line] = /<version>(\d+\.\d+)\.\d+<\/version>/.exec(pom) ?? [];
    expect(compose.services.neo4j.image).toBe(`neo4j:${line}-community`);
  });

  it("builds from Dockerfiles that are there and start files that are there", () => {
    for (const { build } of Object.values(compose.services)) {
      if (build !== undefined) expect(existsSync(build.dockerfile), build.dockerfile).toBe(true);
    }
    expect(existsSync(compose.services.seed.command.at(-1))).toBe(true);
    expect(readFileSync("apps/api/Dockerfile", "utf8")).toContain("apps/api/src/main.ts");
  });

  it("has no password of its own", () => {
    expect(compose.services.neo4j.environment.NEO4J_AUTH).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?/);
  });

  const docker = spawnSync("docker", ["compose", "version"], { stdio: "ignore" });
  it.runIf(docker.status === 0)("is accepted by docker compose", () => {
    const { status, stderr } = spawnSync("docker", ["compose", "config", "--quiet"], {
      encoding: "utf8",
      env: { ...process.env, NEO4J_PASSWORD: "eight-or-more" },
    });
    expect(stderr).toBe("");
    expect(status).toBe(0);
  });
});
