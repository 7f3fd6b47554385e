import { fileURLToPath } from "node:url";
import type { Knowledge } from "@strata/graph-model";
import { loadSeed, revisionOf } from "@strata/graph-model/seed-files";
import { inMemoryGraphReader } from "@strata/graph-model/testing";
import type { Driver } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { comparablePartners, comparablePartnersOf } from "./comparable-partners.ts";
import { connect } from "./connect.ts";
import { neo4jGraphReader } from "./reader/neo4j-graph-reader.ts";
import { currentRevision } from "./revision.ts";
import { read } from "./run-query.ts";
import { createSearch } from "./search/search.ts";
import { checkSeed } from "./seed/apply-seed.ts";

const SEED_FOLDER = fileURLToPath(new URL("../../../graph-seed/", import.meta.url));
const OPTIONS = { timeoutMs: 20_000 };

let driver: Driver;
let knowledge: Knowledge;
beforeAll(async () => {
  driver = await connect(inject("neo4j"));
  const seed = await loadSeed(SEED_FOLDER);
  if (seed.knowledge === null) throw new Error("graph-seed has errors.");
  knowledge = seed.knowledge;
});
afterAll(() => driver?.close());

const ids = (items: readonly { readonly id: string }[]) => items.map((item) => item.id);

describe("what graph-seed says", () => {
  it("is all in the database: a second seeding would change nothing", async () => {
    const report = await checkSeed(driver, knowledge, revisionOf(knowledge));
    expect(report).toMatchObject({ changed: false, edges: { added: 0, removed: 0 } });
    expect(await currentRevision(driver)).toMatchObject({
      hash: revisionOf(knowledge),
      entities: knowledge.entities.length,
      claims: knowledge.claims.length,
    });
  });

  it("is read back as it is written, and as the reader in memory reads it", async () => {
    const reader = neo4jGraphReader(driver, OPTIONS);
    const plain = inMemoryGraphReader(knowledge, revisionOf(knowledge));
    expect(await reader.revision()).toBe(await plain.revision());
    expect(await reader.entities(ids(knowledge.entities))).toEqual(knowledge.entities);
    expect(await reader.claims(ids(knowledge.claims))).toEqual(knowledge.claims);
    expect(await reader.dimensions(ids(knowledge.dimensions))).toEqual(knowledge.dimensions);
    expect(await reader.disputes(ids(knowledge.disputes))).toEqual(knowledge.disputes);
    expect(await reader.stacks()).toEqual(knowledge.stacks);
    expect(await reader.disjointClasses()).toEqual(knowledge.disjointClasses);
    const sections = ids(knowledge.sources.flatMap((source) => source.sections));
    expect(await reader.sections(sections)).toEqual(await plain.sections(sections));
  });

  it("is walked as the reader in memory walks it", async () => {
    const reader = neo4jGraphReader(driver, OPTIONS);
    const plain = inMemoryGraphReader(knowledge, revisionOf(knowledge));
    for (const id of ["kvm", "kubernetes", "image-layer"]) {
      expect(await reader.neighbourhood(id, 2, 40)).toEqual(await plain.neighbourhood(id, 2, 40));
      expect(await reader.closure(id, "PART_OF", "down")).toEqual(
        await plain.closure(id, "PART_OF", "down"),
      );
    }
    expect(await reader.paths("cgroups", "kvm", 5)).toEqual(await plain.paths("cgroups", "kvm", 5));
    const draw = [{ kind: "TRAIT", topics: ["docker", "kvm"] } as const, 2 ** 31, 50] as const;
    expect(await reader.drawClaims(...draw)).toEqual(await plain.drawClaims(...draw));
  });
});

it("has direct edges exactly for the relation claims that are accepted and hold today", async () => {
  const rows = await read(
    driver,
    `MATCH (a:Entity)-[r]->(b:Entity)
     RETURN r.claimId AS id, a.id AS subject, type(r) AS relation, b.id AS object ORDER BY id`,
    {},
    OPTIONS,
  );
  const current = knowledge.claims.flatMap((claim) =>
    claim.kind === "RELATION" && claim.status === "ACCEPTED" && claim.until === null
      ? [{ id: claim.id, subject: claim.subject, relation: claim.relation, object: claim.object }]
      : [],
  );
  expect(rows).toEqual(current);
});

describe("search", () => {
  it.each([
    ["容器", "container", "EXACT"],
    ["容", "container", "PREFIX"],
    ["k8s", "kubernetes", "ALIAS"],
    ["K8S", "kubernetes", "ALIAS"],
    ["kvm", "kvm", "EXACT"],
    ["ＫＶＭ", "kvm", "EXACT"],
    ["cgroup", "cgroups", "PREFIX"],
    ["docekr", "docker", "FUZZY"],
    ["qeum", "qemu", "FUZZY"],
    ["基于内核的虚拟机", "kvm", "ALIAS"],
  ])("%s finds %s first", async (text, entityId, match) => {
    const [best] = await createSearch({ driver })(text, 10);
    expect(best).toMatchObject({ entityId, match });
  });

  it.each([
    ["namepsace", "linux-namespaces"],
    ["名字空间", "linux-namespaces"],
    ["namespace", "linux-namespaces"],
    ["容", "container-orchestration"],
    ["node", "nodejs"],
    ["node", "k8s-worker-node"],
    ["共享宿主机内核", "container"],
  ])("%s finds %s", async (text, entityId) => {
    const hits = await createSearch({ driver })(text, 10);
    expect(hits.map((hit) => hit.entityId)).toContain(entityId);
  });
});

describe("what to compare with", () => {
  it("is what shares most dimensions, counted over the claims", async () => {
    const dimensionsOf = (entityId: string) =>
      new Set(
        knowledge.claims.flatMap((claim) =>
          claim.kind === "TRAIT" && claim.subject === entityId ? [claim.dimension] : [],
        ),
      );
    const own = dimensionsOf("docker");
    const expected = knowledge.entities
      .filter(({ id }) => id !== "docker")
      .map(({ id }) => ({
        entityId: id,
        sharedDimensions: [...dimensionsOf(id)].filter((dimension) => own.has(dimension)).length,
      }))
      .filter(({ sharedDimensions }) => sharedDimensions > 0)
      .sort((a, b) => b.sharedDimensions - a.sharedDimensions || (a.entityId < b.entityId ? -1 : 1))
      .slice(0, 5);
    expect(expected[0]).toMatchObject({ entityId: "kvm" });
    expect(await comparablePartners(driver, "docker", 5)).toEqual(expected);
  });

  it("is asked for many at once, and is nothing for an unknown entity", async () => {
    const partners = await comparablePartnersOf(driver, ["docker", "nothing", "docker"], 2);
    expect([...partners.keys()]).toEqual(["docker"]);
    expect(partners.get("docker")).toEqual(await comparablePartners(driver, "docker", 2));
    expect(await comparablePartners(driver, "nothing", 5)).toEqual([]);
  });
});
