import type { Claim } from "@strata/graph-model";
import { inMemoryGraphReader, negation, relation, tinyGraph } from "@strata/graph-model/testing";
import { describe, expect, it } from "vitest";
import { allItems, itemsOfSeeds } from "../../testing/all-items.ts";

const reader = inMemoryGraphReader(tinyGraph, "r1");
const type = "relation-target";

describe("relation-target", () => {
  it("asks only what has two foils or more that are provably wrong", async () => {
    // Now and then one is passed over because its key has the shortest name.
    const facts = (await itemsOfSeeds(reader, type, 6)).map((item) => item.fact);
    // Docker creates containers and images, and its cell is closed. The Linux kernel has parts enough to ask what it is
    // part of, but "Linux" in the stem would give "Linux" away.
    expect([...new Set(facts)].sort()).toEqual(["r012", "r013"]);
  });

  it("keys the claim's object and disproves the rest", async () => {
    for (const item of await itemsOfSeeds(reader, type, 20)) {
      const claim = tinyGraph.claims.find(({ id }) => id === item.fact);
      if (claim?.kind !== "RELATION") throw new Error(item.fact);
      if (item.format !== "PICK_ONE") continue;
      for (const { statement, right, truth, proof } of item.options) {
        expect(statement).toMatchObject({ subject: claim.subject, relation: claim.relation });
        expect(statement.kind === "RELATION" && statement.object === claim.object).toBe(right);
        expect(truth).toBe(right ? "TRUE" : "FALSE");
        if (!right) expect(proof.rule).toMatch(/^F[2345]$/);
      }
    }
  });

  it("never offers another right answer of the same cell", async () => {
    for (const item of await itemsOfSeeds(reader, type, 20)) {
      if (item.cell !== "docker/CREATES" || item.format !== "PICK_ONE") continue;
      const objects = item.options.map(({ statement }) =>
        statement.kind === "RELATION" ? statement.object : "",
      );
      expect(objects.includes("image") && objects.includes("container")).toBe(false);
    }
  });

  it("has all members of a closed cell chosen, for one of its claims", async () => {
    const items = (await itemsOfSeeds(reader, type, 20)).filter(
      ({ format }) => format === "PICK_MANY",
    );
    expect(new Set(items.map(({ fact }) => fact)).size).toBe(1);
    for (const { options, stem } of items) {
      const right = options.filter((option) => option.right).map(({ text }) => text.en);
      expect(right.sort()).toEqual(["Container", "Image"]);
      expect(options.length).toBeGreaterThan(right.length);
      expect(stem.en).toMatch(/ Choose all that apply\.$/);
      expect(stem.en).not.toMatch(/these is\b/);
      expect(stem.zh).toMatch(/（可多选）$/);
      expect(stem.zh).not.toContain("哪一项");
    }
  });

  it("has no foil beside the members that is a kind of one, although it is none", async () => {
    const image = tinyGraph.entities.find(({ id }) => id === "image");
    if (image === undefined) throw new Error("fixture");
    const kind = {
      ...image,
      id: "layered",
      name: { en: "Stacked bundle", zh: "叠层包" },
      aliases: { en: [], zh: [] },
    };
    const namesOf = async (claims: readonly Claim[]) => {
      const world = {
        ...tinyGraph,
        entities: [...tinyGraph.entities, kind],
        claims: [...tinyGraph.claims, negation("n1", ["docker", "CREATES", "layered"]), ...claims],
      };
      return (await itemsOfSeeds(inMemoryGraphReader(world, "r3"), type, 20))
        .filter(({ format }) => format === "PICK_MANY")
        .flatMap(({ options }) => options.map(({ text }) => text.en));
    };
    expect(await namesOf([])).toContain("Stacked bundle");
    const besideContainer = await namesOf([relation("r1", ["layered", "IS_A", "container"])]);
    expect(besideContainer).toContain("Container");
    expect(besideContainer).not.toContain("Stacked bundle");
  });

  it("makes nothing of an open cell", async () => {
    const open = inMemoryGraphReader({ ...tinyGraph, closedCells: [] }, "r2");
    expect(await allItems(open, type)).toEqual([]);
  });

  it("asks in both languages", async () => {
    const items = await itemsOfSeeds(reader, type, 12);
    const stems = new Set(
      items
        .filter((item) => item.cell === "docker/CREATES" && item.format === "PICK_ONE")
        .map(({ stem }) => `${stem.en} ${stem.zh}`),
    );
    expect([...stems].sort()).toEqual([
      "What is it that Docker creates? Docker 能创建出下列哪一项？",
      "Which of these does Docker create? Docker 创建下列哪一项？",
      "Which of these is created by Docker? 下列哪一项由 Docker 创建？",
    ]);
  });
});
