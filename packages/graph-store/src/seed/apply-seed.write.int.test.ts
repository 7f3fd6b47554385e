import { createHash } from "node:crypto";
import type { Knowledge } from "@strata/graph-model";
import { knowledgeGraph } from "@strata/graph-model/stored-graph";
import { tinyGraph } from "@strata/graph-model/testing";
import type { Driver } from "neo4j-driver";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { connect } from "../connect.ts";
import { migrate } from "../migrate.ts";
import { currentRevision } from "../revision.ts";
import { read } from "../run-query.ts";
import { applySeed, checkSeed } from "./apply-seed.ts";

const hash = (knowledge: Knowledge): string =>
  createHash("sha256").update(JSON.stringify(knowledge)).digest("hex");

const FIRST = new Date("2026-01-01T00:00:00.000Z");
const LATER = new Date("2026-02-02T00:00:00.000Z");
const NOTHING = { added: [], changed: [], removed: [] };

let driver: Driver;
const query = (cypher: string, parameters = {}) =>
  read(driver, cypher, parameters, { timeoutMs: 10_000 });
const write = async (cypher: string) => {
  await driver.executeQuery(cypher);
};
const seed = (knowledge: Knowledge, now = LATER) =>
  applySeed(driver, knowledge, hash(knowledge), { now: () => now });

/** All that is stored, as text; ids that Neo4j gives are left out. */
const everything = async () => ({
  nodes: await query(
    "MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties ORDER BY labels, n.id, n.code",
  ),
  edges: await query(
    `MATCH (a)-[r]->(b)
     RETURN labels(a) AS from, a.id AS fromId, type(r) AS type, properties(r) AS properties,
       labels(b) AS to, b.id AS toId
     ORDER BY from, fromId, type, to, toId, r.position, r.claimId`,
  ),
});

beforeAll(async () => {
  driver = await connect(inject("neo4j"));
  await migrate(driver);
}, 60_000);
afterAll(() => driver?.close());
beforeEach(async () => {
  await write("MATCH (n) DETACH DELETE n");
  await seed(tinyGraph, FIRST);
}, 60_000);

describe("seeding", () => {
  it("writes every node with the label Knowledge, and the revision with its counts", async () => {
    const [counted] = await query(
      "MATCH (n:Knowledge) RETURN count(n) AS all, count(CASE WHEN n:Entity THEN 1 END) AS entities",
    );
    expect(counted).toEqual({
      all: knowledgeGraph(tinyGraph).nodes.length,
      entities: tinyGraph.entities.length,
    });
    expect(await currentRevision(driver)).toEqual({
      hash: hash(tinyGraph),
      seededAt: FIRST.toISOString(),
      entities: tinyGraph.entities.length,
      claims: tinyGraph.claims.length,
      sources: tinyGraph.sources.length,
      disputes: tinyGraph.disputes.length,
    });
  });

  it("stores numbers as integers", async () => {
    const [row] = await query(
      `MATCH (c:Claim {id: "r001"}), (s:Section {id: "tiny-guide.basics"})
       RETURN c.drawKey IS :: INTEGER AS drawKey, s.position IS :: INTEGER AS position`,
    );
    expect(row).toEqual({ drawKey: true, position: true });
  });

  it("changes nothing the second time, not even the time", async () => {
    const before = await everything();
    const report = await seed(tinyGraph);
    expect(report).toEqual({
      revision: hash(tinyGraph),
      changed: false,
      nodes: NOTHING,
      edges: { added: 0, removed: 0 },
    });
    expect(await everything()).toEqual(before);
  });

  it("changes one node and the revision when one gloss is edited", async () => {
    const before = await everything();
    const edited = editGloss(tinyGraph, "docker", "A platform for containers.");
    const report = await seed(edited);
    expect(report).toEqual({
      revision: hash(edited),
      changed: true,
      nodes: { ...NOTHING, changed: ["Entity/docker"] },
      edges: { added: 0, removed: 0 },
    });
    const after = await everything();
    expect(after.edges).toEqual(before.edges);
    const different = after.nodes.filter((node, index) => {
      return JSON.stringify(node) !== JSON.stringify(before.nodes[index]);
    });
    expect(different.map((node) => node.labels)).toEqual([["Entity", "Knowledge"], ["Revision"]]);
    expect(await currentRevision(driver)).toMatchObject({
      hash: hash(edited),
      seededAt: LATER.toISOString(),
    });
  });

  it("removes a claim together with its direct edge", async () => {
    const without = { ...tinyGraph, claims: tinyGraph.claims.filter(({ id }) => id !== "r012") };
    const report = await seed(without);
    expect(report.nodes).toEqual({ ...NOTHING, removed: ["Claim/r012"] });
    // SUBJECT, OBJECT, CITES and CREATES
    expect(report.edges).toEqual({ added: 0, removed: 4 });
    expect(await query('MATCH ()-[r]->() WHERE r.claimId = "r012" RETURN r.claimId')).toEqual([]);
    expect(await currentRevision(driver)).toMatchObject({ claims: tinyGraph.claims.length - 1 });
  });

  it("takes the direct edge away when a claim becomes disputed, and puts it back", async () => {
    const disputed: Knowledge = {
      ...tinyGraph,
      claims: tinyGraph.claims.map((claim) =>
        claim.id === "r012" ? { ...claim, status: "DISPUTED", dispute: "dockershim" } : claim,
      ),
    };
    expect(await seed(disputed)).toMatchObject({
      nodes: { ...NOTHING, changed: ["Claim/r012"] },
      edges: { added: 1, removed: 1 },
    });
    const direct = `MATCH (:Entity {id: "docker"})-[r:CREATES]->(:Entity {id: "container"})
      RETURN r.claimId AS claimId`;
    expect(await query(direct)).toEqual([]);
    await seed(tinyGraph);
    expect(await query(direct)).toEqual([{ claimId: "r012" }]);
  });

  it("mends what was changed behind its back", async () => {
    const before = await everything();
    await write('MATCH (e:Entity {id: "kvm"}) SET e.glossEn = "Nonsense.", e.extra = 1');
    await write('MATCH (:Claim {id: "r001"})-[r:SUBJECT]->() DELETE r');
    await write('MATCH (a:Entity {id: "kvm"}), (b:Entity {id: "pod"}) CREATE (a)-[:USES]->(b)');
    await write('CREATE (:Knowledge:Entity {id: "stray"}), (:Knowledge)');
    const report = await seed(tinyGraph, FIRST);
    expect(report.nodes).toEqual({
      added: [],
      changed: ["Entity/kvm"],
      removed: ["/", "Entity/stray"],
    });
    expect(report.edges).toEqual({ added: 1, removed: 1 });
    expect(await everything()).toEqual(before);
  });

  it("undoes everything when it fails, whatever had been written before", async () => {
    const before = await everything();
    const broken: Knowledge = {
      ...editGloss(tinyGraph, "docker", "Never to be seen."),
      claims: tinyGraph.claims.map((claim) =>
        claim.id === "t001" ? { ...claim, subject: "no-such-entity" } : claim,
      ),
    };
    await expect(seed(broken)).rejects.toMatchObject({
      code: "SEED_INCONSISTENT",
      message: expect.stringContaining("no-such-entity"),
    });
    expect(await everything()).toEqual(before);
  });

  it("never touches what learners own", async () => {
    await write(
      `CREATE (:Quiz {code: "q", snapshot: "{}"}),
         (:Attempt {id: "a", quizCode: "q"})<-[:ANSWER_IN]-(:Answer {id: "a/1", chosen: ["b"]})`,
    );
    const learnerData = () =>
      query(
        `MATCH (n) WHERE n:Quiz OR n:Attempt OR n:Answer
         RETURN labels(n) AS labels, properties(n) AS properties, COUNT { (n)--() } AS edges
         ORDER BY labels`,
      );
    const before = await learnerData();
    expect(before).toHaveLength(3);
    await seed({ ...tinyGraph, claims: [], closedCells: [] });
    await seed(tinyGraph);
    expect(await learnerData()).toEqual(before);
  });

  it("lets two seedings at once come to the same end", async () => {
    const edited = editGloss(tinyGraph, "lxc", "Containers without Docker.");
    const reports = await Promise.all([seed(edited), seed(edited), seed(edited)]);
    expect(reports.filter((report) => report.changed)).toHaveLength(1);
    expect(await currentRevision(driver)).toMatchObject({ hash: hash(edited) });
  });

  it("tells in a check what it would do, and writes nothing", async () => {
    const before = await everything();
    const edited = editGloss(tinyGraph, "docker", "A platform for containers.");
    const report = await checkSeed(driver, edited, hash(edited));
    expect(report.nodes).toEqual({ ...NOTHING, changed: ["Entity/docker"] });
    expect(await everything()).toEqual(before);
    expect(await seed(edited)).toEqual(report);
    expect(await checkSeed(driver, edited, hash(edited))).toMatchObject({ changed: false });
  });
});

it("has no revision before the first seeding, not even after a failed one", async () => {
  await write("MATCH (n) DETACH DELETE n");
  expect(await currentRevision(driver)).toBeNull();
  await expect(seed({ ...tinyGraph, entities: [] })).rejects.toMatchObject({
    code: "SEED_INCONSISTENT",
  });
  expect(await everything()).toEqual({ nodes: [], edges: [] });
});

const editGloss = (knowledge: Knowledge, entityId: string, en: string): Knowledge => ({
  ...knowledge,
  entities: knowledge.entities.map((entity) =>
    entity.id === entityId ? { ...entity, gloss: { ...entity.gloss, en } } : entity,
  ),
});
