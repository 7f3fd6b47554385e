import { createHash } from "node:crypto";
import {
  LONGEST_PATH,
  RELATION_KIND_IDS,
  RELATION_KINDS,
  walkedRelations,
} from "@strata/graph-model";
import { tinyGraph } from "@strata/graph-model/testing";
import neo4j, { type Driver, type Plan } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { connect } from "./connect.ts";
import { CLAIMS_ABOUT, CLAIMS_ON, CLAIMS_TOUCHING, TRAITS_OF } from "./cypher/claims-of.ts";
import { COMPARABLE_PARTNERS } from "./cypher/comparable-partners.ts";
import { drawClaimsQuery } from "./cypher/draw-claims.ts";
import { ALL_KNOWLEDGE } from "./cypher/knowledge.ts";
import * as lookUps from "./cypher/look-ups.ts";
import * as quizStore from "./cypher/quiz-store.ts";
import { ALL_NAMES, searchTextsQuery } from "./cypher/search.ts";
import { STATISTICS } from "./cypher/statistics.ts";
import {
  aroundQuery,
  chainQuery,
  closureQuery,
  corridorQuery,
  neighbourhoodQuery,
} from "./cypher/walks.ts";
import { migrate } from "./migrate.ts";
import { applySeed } from "./seed/apply-seed.ts";

let driver: Driver;
beforeAll(async () => {
  driver = await connect(inject("neo4j"));
  await migrate(driver);
  await applySeed(driver, tinyGraph, createHash("sha256").update("tiny").digest("hex"));
}, 60_000);
afterAll(() => driver?.close());

const PARAMETERS = {
  id: "docker",
  ids: ["docker"],
  from: "docker",
  to: "kvm",
  kind: "RELATION",
  relation: "USES",
  dimension: "isolation",
  topics: ["docker"],
  first: neo4j.int(3),
  count: neo4j.int(3),
  limit: neo4j.int(3),
  all: '"docker"',
  any: '"docker"',
  texts: neo4j.int(3),
  relatedId: "kvm",
  candidates: ["docker"],
  glosses: "entity_glosses",
  statements: "claim_statements",
  code: "c",
  snapshot: "{}",
  properties: {},
  quizCode: "c",
  startedAt: "",
  schemaVersion: neo4j.int(1),
  attemptId: "a",
  answerId: "a/1",
  answer: {},
  on: "2020-01-01",
  kinds: ["CONCEPT", "TRAIT"],
  relations: ["USES"],
};

const operators = async (cypher: string, parameters: object = PARAMETERS) => {
  const { summary } = await driver.executeQuery(`EXPLAIN ${cypher}`, parameters);
  const flat = (plan: Plan): string[] => [plan.operatorType, ...plan.children.flatMap(flat)];
  if (summary.plan === false) throw new Error("The server sent no plan.");
  return flat(summary.plan).map((name) => name.replace(/@.*/, ""));
};

const DRAWS = {
  "draw by kind": drawClaimsQuery({ kind: "RELATION" }),
  "draw by relation": drawClaimsQuery({ kind: "RELATION", relation: "USES" }),
  "draw by dimension": drawClaimsQuery({ kind: "TRAIT", dimension: "isolation" }),
};

const { ALL_STACKS, ALL_LIFECYCLES, ALL_DISPUTES, ALL_DISJOINT_CLASSES, ALL_RELEASES, ...byId } =
  lookUps;

const TRANSITIVE = RELATION_KIND_IDS.filter((id) => RELATION_KINDS[id].transitive);

const YES_OR_NO = [false, true];

const NEIGHBOURHOODS = Object.fromEntries(
  [1, 2, 3].flatMap((depth) =>
    YES_OR_NO.flatMap((byKind) =>
      YES_OR_NO.map((dated) => [
        `depth ${depth}${byKind ? " by kind" : ""}${dated ? " at a date" : ""}`,
        neighbourhoodQuery({ depth, relations: walkedRelations(), byKind, dated }),
      ]),
    ),
  ),
);

const CORRIDORS = Object.fromEntries(
  Array.from({ length: LONGEST_PATH }, (_, n) => n + 1).flatMap((maxLength) =>
    YES_OR_NO.map((directed) => [
      `paths of ${maxLength}${directed ? " directed" : ""}`,
      corridorQuery({ maxLength, relations: walkedRelations(), directed }),
    ]),
  ),
);

/** Queries that must find their way by an index, however large the graph is. */
const INDEXED: Readonly<Record<string, string>> = {
  ...byId,
  ...quizStore,
  ...DRAWS,
  "draw by topics": drawClaimsQuery({ kind: "RELATION", topics: [] }),
  CLAIMS_TOUCHING,
  TRAITS_OF,
  CLAIMS_ABOUT,
  CLAIMS_ON,
  COMPARABLE_PARTNERS,
  ...NEIGHBOURHOODS,
  ...CORRIDORS,
  ...Object.fromEntries(RELATION_KIND_IDS.map((kind) => [kind, closureQuery(kind, "down")])),
  ...Object.fromEntries(
    RELATION_KIND_IDS.flatMap((kind) => [
      [`chain of ${kind}`, chainQuery(kind, "up", false)],
      [`chain of ${kind} at a date`, chainQuery(kind, "down", true)],
    ]),
  ),
  "around, along nothing": aroundQuery([], false),
  around: aroundQuery(TRANSITIVE, false),
  "around, at a date": aroundQuery(TRANSITIVE, true),
};

it.each(Object.entries(INDEXED))("%s starts from an index", async (_, cypher) => {
  const plan = await operators(cypher);
  expect(plan.filter((name) => /Scan/.test(name))).toEqual([]);
  expect(plan.some((name) => name.includes("IndexSeek"))).toBe(true);
});

/** The indexes that start a walk are those of full text; what follows is looked up. */
const SEARCHES = Object.fromEntries(
  YES_OR_NO.flatMap((byKind) =>
    ([null, "OUT", "IN"] as const).flatMap((direction) =>
      YES_OR_NO.map((isToOne) => [
        `search by kind ${byKind}, by relation ${direction}, to one ${isToOne}`,
        searchTextsQuery({ byKind, relation: direction && { kind: "USES", direction, isToOne } }),
      ]),
    ),
  ),
);

it.each(Object.entries(SEARCHES))("%s scans nothing", async (_, cypher) => {
  const plan = await operators(cypher);
  expect(plan.filter((name) => /Scan/.test(name))).toEqual([]);
});

/** What reads everything of a label says so; nothing else may. */
it.each(
  Object.entries({
    ALL_STACKS,
    ALL_LIFECYCLES,
    ALL_DISPUTES,
    ALL_DISJOINT_CLASSES,
    ALL_RELEASES,
    ALL_NAMES,
    ALL_KNOWLEDGE,
    STATISTICS,
  }),
)("%s reads labels, never all nodes", async (_, cypher) => {
  expect(await operators(cypher)).not.toContain("AllNodesScan");
});

describe("cost", () => {
  it.each(Object.entries(DRAWS))("%s reads claims in the order of the index", async (_, cypher) => {
    const plan = await operators(cypher);
    // One Top joins the two halves, each of which stops by itself; one Sort puts citations in order.
    expect(plan.filter((name) => name === "Top")).toHaveLength(1);
    expect(plan.filter((name) => name === "PartialTop")).toHaveLength(2);
  });

  it("claims about topics are walked to from the topics", async () => {
    const plan = await operators(drawClaimsQuery({ kind: "RELATION", topics: [] }));
    expect(plan).toContain("Expand(All)");
    expect(plan).not.toContain("CartesianProduct");
  });

  it("a closure is a breadth-first search, not every walk", async () => {
    expect(await operators(closureQuery("IS_A", "up"))).toContain(
      "VarLengthExpand(Pruning,BFS,All)",
    );
  });

  it.each(Object.entries(NEIGHBOURHOODS))("%s goes ring by ring", async (_, cypher) => {
    const plan = await operators(cypher);
    expect(plan.filter((name) => /VarLength|CartesianProduct|Repeat/.test(name))).toEqual([]);
  });

  it.each(YES_OR_NO)(
    "the longest paths are looked for breadth first (directed: %s)",
    async (directed) => {
      const relations = walkedRelations();
      const plan = await operators(corridorQuery({ maxLength: LONGEST_PATH, relations, directed }));
      const walks = plan.filter((name) => name.startsWith("VarLength"));
      expect(walks).toHaveLength(2);
      for (const walk of walks) expect(walk).toMatch(/^VarLengthExpand\(Pruning/);
    },
  );
});
