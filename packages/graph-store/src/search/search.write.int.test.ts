import { createHash } from "node:crypto";
import type { Knowledge } from "@strata/graph-model";
import { tinyGraph } from "@strata/graph-model/testing";
import type { Driver } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { connect } from "../connect.ts";
import { migrate } from "../migrate.ts";
import { applySeed } from "../seed/apply-seed.ts";
import { createSearch, type Search } from "./search.ts";

let driver: Driver;
const seed = (knowledge: Knowledge) =>
  applySeed(
    driver,
    knowledge,
    createHash("sha256").update(JSON.stringify(knowledge)).digest("hex"),
  );

beforeAll(async () => {
  driver = await connect(inject("neo4j"));
  await migrate(driver);
  await seed(tinyGraph);
  // Lucene shows what was committed a little later.
  await driver.executeQuery("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()");
}, 60_000);
afterAll(() => driver?.close());

describe("texts", () => {
  it("come after names, tell which text, and repeat no entity", async () => {
    const hits = await createSearch({ driver })("容器", 10);
    expect(hits[0]).toMatchObject({ entityId: "container", match: "EXACT" });
    const texts = hits.filter((hit) => hit.match === "TEXT");
    expect(texts.length).toBeGreaterThan(1);
    for (const hit of texts) expect(hit.matched).toContain("容器");
    const ids = hits.map((hit) => hit.entityId);
    expect(new Set(ids).size).toBe(ids.length);
    const scores = hits.map((hit) => hit.score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it("are found by gloss and by statement, in either language", async () => {
    const search = createSearch({ driver });
    expect(await search("系统视图", 1)).toMatchObject([
      {
        entityId: "namespaces",
        match: "TEXT",
        matched: "内核机制，让进程各自看到独立的系统视图。",
      },
    ]);
    expect(await search("execution driver", 1)).toMatchObject([
      { entityId: "docker", match: "TEXT", matched: "Docker used LXC as its execution driver." },
    ]);
  });

  it("with any of the words do where neither name nor text has all", async () => {
    const hits = await createSearch({ driver })("只读模块", 5);
    expect(hits.map((hit) => hit.entityId)).toEqual(expect.arrayContaining(["image", "kvm"]));
  });

  it("with all of the words come before a guess at a name", async () => {
    const hits = await createSearch({ driver })("系统视图", 5);
    expect(hits.map((hit) => hit.match)).toEqual(["TEXT"]);
    expect((await createSearch({ driver })("客户系统", 5))[0]).toMatchObject({
      entityId: "guest-os",
      match: "FUZZY",
    });
  });

  it("fill up to what was asked for and no further", async () => {
    expect(await createSearch({ driver })("内核", 3)).toHaveLength(3);
  });
});

it.each([":", 'a:b AND "', "\\", "kvm:", "(((", "~*?", "[* TO *]", "/re/", "+-&&||!", "", "   "])(
  "takes %j as plain text",
  async (text) => {
    await expect(createSearch({ driver })(text, 5)).resolves.toBeInstanceOf(Array);
  },
);

it("rebuilds its names when the revision has changed, and not before it looks again", async () => {
  let time = 0;
  const search: Search = createSearch({ driver, revisionMaxAgeMs: 2_000, now: () => time });
  const renamed: Knowledge = {
    ...tinyGraph,
    entities: tinyGraph.entities.map((entity) =>
      entity.id === "lxc" ? { ...entity, name: { en: "Incus", zh: "Incus" } } : entity,
    ),
  };
  const exact = async () => (await search("incus", 1))[0]?.match;
  expect(await exact()).not.toBe("EXACT");
  await seed(renamed);
  time = 1_999;
  expect(await exact()).not.toBe("EXACT");
  time = 2_000;
  expect(await exact()).toBe("EXACT");
});
