import { expect, it } from "vitest";
import { connect, isTooOld } from "./connect.ts";

it("knows which servers are too old", () => {
  expect(isTooOld("Neo4j/4.4.40")).toBe(true);
  expect(isTooOld("Neo4j/5.22.0")).toBe(true);
  expect(isTooOld("Neo4j/5.23.0")).toBe(false);
  expect(isTooOld("Neo4j/5.26.31")).toBe(false);
  expect(isTooOld("Neo4j/2025.10.1")).toBe(false);
});

it("tells a wrong address from one that nobody answers at, and shows no password", async () => {
  const login = { user: "neo4j", password: "s3cret" };
  await expect(connect({ uri: "http://127.0.0.1:7474", ...login })).rejects.toMatchObject({
    code: "NEO4J_BAD_ADDRESS",
  });
  const unreachable = connect({ uri: "bolt://127.0.0.1:1", ...login });
  await expect(unreachable).rejects.toMatchObject({
    code: "NEO4J_UNREACHABLE",
    message: expect.not.stringContaining("s3cret"),
  });
});
