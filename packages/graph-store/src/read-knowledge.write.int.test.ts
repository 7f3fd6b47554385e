import { createHash } from "node:crypto";
import { tinyGraph } from "@strata/graph-model/testing";
import type { Driver } from "neo4j-driver";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { connect } from "./connect.ts";
import { migrate } from "./migrate.ts";
import { readKnowledge } from "./read-knowledge.ts";
import { applySeed } from "./seed/apply-seed.ts";
import { graphStatistics } from "./statistics.ts";

const REVISION = createHash("sha256").update("tiny").digest("hex");

let driver: Driver;
beforeAll(async () => {
  driver = await connect(inject("neo4j"));
  await migrate(driver);
}, 60_000);
afterAll(() => driver?.close());

it("says that nothing is known while nothing is", async () => {
  await expect(readKnowledge(driver)).rejects.toMatchObject({ code: "NOT_SEEDED" });
});

it("reads back all that was seeded, each list as it was", async () => {
  await applySeed(driver, tinyGraph, REVISION);
  const { revision, knowledge } = await readKnowledge(driver);
  expect(revision).toBe(REVISION);
  expect(knowledge).toEqual(tinyGraph);
});

it("counts what there is and what there is not", async () => {
  const { counts, tallies, coverage, orphanIds, cells } = await graphStatistics(driver);
  expect(counts).toMatchObject({
    entities: tinyGraph.entities.length,
    claims: tinyGraph.claims.length,
    sources: 2,
    sections: 3,
    disputes: 2,
    releases: 3,
    // 27 relations, of which four are disputed, outdated or over.
    relations: 23,
  });
  expect(tallies.byClaimKind).toEqual([
    { key: "NEGATION", count: 3 },
    { key: "ORDER", count: 1 },
    { key: "RELATION", count: 36 },
    { key: "TRAIT", count: 12 },
  ]);
  expect(tallies.byStatus).toContainEqual({ key: "DISPUTED", count: 3 });
  expect(tallies.byLayer).toContainEqual({ key: null, count: 1 });
  expect(coverage).toContainEqual({
    sourceId: "tiny-guide",
    claims: tinyGraph.claims.filter(({ citations }) =>
      citations.some(({ section }) => section.startsWith("tiny-guide")),
    ).length,
    sections: 2,
    citedSections: 1,
  });
  expect(orphanIds).toEqual([]);
  const compared = new Set(
    tinyGraph.claims.flatMap((claim) =>
      claim.kind === "TRAIT" && claim.status === "ACCEPTED" ? [claim.subject] : [],
    ),
  ).size;
  expect(cells).toContainEqual({ dimensionId: "own-kernel", known: 3, unknown: compared - 3 });
  expect(cells).toContainEqual({ dimensionId: "isolation", known: 1, unknown: compared - 1 });
});
