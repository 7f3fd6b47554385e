import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import type { Knowledge } from "../claims/knowledge.ts";
import { FILE_SCHEMAS } from "./file-schemas.ts";
import { formatProblems } from "./format-problems.ts";
import { seedJsonSchema } from "./json-schema.ts";
import { loadSeed } from "./load-seed.ts";
import type { SeedProblem } from "./problem.ts";
import { typeOfFile } from "./read-seed-files.ts";

const GRAPH_SEED = fileURLToPath(new URL("../../../../graph-seed", import.meta.url));

let loaded: { knowledge: Knowledge | null; problems: readonly SeedProblem[] };
beforeAll(async () => {
  loaded = await loadSeed(GRAPH_SEED);
});
const knowledge = (): Knowledge => {
  if (!loaded.knowledge) throw new Error(formatProblems(loaded.problems));
  return loaded.knowledge;
};

describe("graph-seed", () => {
  it("has no problem, not even a warning", () => {
    expect(formatProblems(loaded.problems)).toBe("");
  });

  it("knows what it is known to know", () => {
    const { claims, entities, stacks, lifecycles, disputes, analogies, sources } = knowledge();
    const ids = (pattern: RegExp) => claims.filter((claim) => pattern.test(claim.id)).length;
    expect({
      entities: entities.length,
      unmentioned: entities.filter((entity) => entity.mentionedIn.length === 0).length,
      relations: ids(/^r\d{3}$/),
      cells: ids(/^c\d{3}-/),
      rows: new Set(claims.flatMap((one) => (one.kind === "TRAIT" && one.row ? [one.row] : [])))
        .size,
      attributes: ids(/^v\d{2}$/),
      negations: ids(/^n\d{2}$/),
      stacks: stacks.length,
      lifecycles: lifecycles.length,
      unordered: lifecycles.filter((lifecycle) => !lifecycle.ordered).map(({ id }) => id),
      disputes: disputes.length,
      analogies: analogies.length,
      sources: sources.length,
    }).toEqual({
      entities: 274,
      unmentioned: 17,
      relations: 440,
      cells: 137,
      rows: 67,
      attributes: 19,
      negations: 28,
      stacks: 7,
      lifecycles: 9,
      unordered: ["life-container-states", "life-docker-three-concepts"],
      disputes: 37,
      analogies: 6,
      sources: 5,
    });
  });

  it("leaves out the cells in which the source says nothing", () => {
    const ids = new Set(knowledge().claims.map((claim) => claim.id));
    for (const id of ["c019-kvm", "c042-virtual-machine", "c080-container"]) {
      expect(ids.has(id)).toBe(false);
    }
  });

  it("marks the three names that lead to two entities", () => {
    const ambiguous = knowledge().entities.flatMap((entity) =>
      entity.ambiguousAliases.map((alias) => `${alias} → ${entity.id}`),
    );
    expect(ambiguous.sort()).toEqual([
      "Node → nodejs",
      "PV → paravirtualization",
      "PV → persistent-volume",
      "node → k8s-worker-node",
      "硬件仿真 → hardware-simulation",
      "硬件仿真 → hardware-simulation-scenario",
    ]);
  });

  it("has short quiz options that differ, and asks each question of something", () => {
    const { claims, dimensions } = knowledge();
    for (const { id, values } of dimensions.filter((dimension) => dimension.scale !== "PROSE")) {
      const names = values.flatMap((value) => [value.name.en, value.name.zh]);
      expect(new Set(names).size, id).toBe(names.length);
      for (const { name } of values) {
        expect(name.en.split(" ").length, name.en).toBeLessThanOrEqual(8);
        expect([...name.zh].length, name.zh).toBeLessThanOrEqual(14);
      }
      const subjects = claims.filter(
        (claim) => claim.kind === "TRAIT" && claim.dimension === id && claim.value !== null,
      );
      expect(subjects.length, id).toBeGreaterThan(0);
    }
  });

  it("has a JSON schema that is up to date", async () => {
    const written = await readFile(join(GRAPH_SEED, "seed.schema.json"), "utf8");
    expect(written, "npm run seed:check -- --write-schema").toBe(seedJsonSchema());
  });

  it("names in each file's first line the schema that it is checked against", async () => {
    const entries = await readdir(GRAPH_SEED, { recursive: true });
    const names = entries.map((name) => name.replaceAll("\\", "/"));
    for (const name of names.filter((one) => one.endsWith(".yaml"))) {
      const type = typeOfFile(name);
      const up = "../".repeat(name.split("/").length - 1) || "./";
      const [first] = (await readFile(join(GRAPH_SEED, name), "utf8")).split("\n", 1);
      expect(type !== null && type in FILE_SCHEMAS, name).toBe(true);
      expect(first).toBe(
        `# yaml-language-server: $schema=${up}seed.schema.json#/definitions/${type}`,
      );
    }
  });
});
