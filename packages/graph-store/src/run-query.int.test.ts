import type { Driver } from "neo4j-driver";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { connect } from "./connect.ts";
import { read } from "./run-query.ts";

let driver: Driver;
beforeAll(async () => {
  driver = await connect(inject("neo4j"));
});
afterAll(() => driver?.close());

const OPTIONS = { timeoutMs: 10_000 };

it("gives rows as plain values, integers as numbers, however deep", async () => {
  const rows = await read(
    driver,
    "RETURN 1 AS one, [1, {two: 2}] AS list, {three: [3], none: null} AS map, 0.5 AS half",
    {},
    OPTIONS,
  );
  expect(rows).toEqual([
    { one: 1, list: [1, { two: 2 }], map: { three: [3], none: null }, half: 0.5 },
  ]);
});

it("lets the server end a query that takes too long", async () => {
  const endless =
    "UNWIND range(1, 100000) AS a UNWIND range(1, 1000000) AS b RETURN sum(a * b % 7)";
  const started = performance.now();
  await expect(read(driver, endless, {}, { timeoutMs: 300 })).rejects.toMatchObject({
    code: expect.stringContaining("TransactionTimedOut"),
  });
  expect(performance.now() - started).toBeLessThan(20_000);
});

it("writes nothing", async () => {
  await expect(read(driver, "CREATE (:Stray)", {}, OPTIONS)).rejects.toMatchObject({
    code: "Neo.ClientError.Statement.AccessMode",
  });
});
