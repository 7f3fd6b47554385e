import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { SMALL_SEED, seedFolder } from "./fixtures/small-seed.ts";
import { loadSeed } from "./load-seed.ts";
import { seedNew } from "./seed-new.ts";

/** “line code” of each problem with a file. */
const problemsWith = async (dir: string, file: string): Promise<readonly string[]> => {
  const { problems } = await loadSeed(dir);
  expect(problems.filter((problem) => problem.file !== file)).toEqual([]);
  return problems.map(({ line, code }) => `${line} ${code}`);
};

describe("npm run seed:new", () => {
  it("writes an entity that wants nothing but its words, its layer and a claim", async () => {
    await using seed = await seedFolder(SMALL_SEED);
    const { exitCode, output } = await seedNew(["entity", "tool", "crane", "--seed", seed.dir]);
    expect(exitCode).toBe(0);
    const file = "entities/tool/crane.yaml";
    expect(output).toContain(join(seed.dir, file));
    expect((await readFile(join(seed.dir, file), "utf8")).split("\n").slice(0, 3)).toEqual([
      "# yaml-language-server: $schema=../../seed.schema.json#/definitions/entity",
      "id: crane",
      "kind: tool",
    ]);
    expect(await problemsWith(seed.dir, file)).toEqual([
      "2 unreached-entity",
      "3 layer",
      "5 placeholder",
      "6 placeholder",
      "8 placeholder",
      "9 placeholder",
    ]);
  });

  it("asks no layer of an idea", async () => {
    await using seed = await seedFolder(SMALL_SEED);
    await seedNew(["entity", "concept", "lifting", "--seed", seed.dir]);
    const problems = await problemsWith(seed.dir, "entities/concept/lifting.yaml");
    expect(problems).not.toContain("3 layer");
    expect(problems).toContain("2 unreached-entity");
  });

  it("writes a dimension that wants its words, and entities for its values", async () => {
    await using seed = await seedFolder(SMALL_SEED);
    await seedNew(["dimension", "load", "--seed", seed.dir]);
    const file = "dimensions/load.yaml";
    const lines = (await readFile(join(seed.dir, file), "utf8")).split("\n");
    const open = lines.flatMap((line, index) =>
      line.includes("…") ? [`${index + 1} placeholder`] : [],
    );
    const values = lines.flatMap((line, index) =>
      line.startsWith("  - id:") ? [`${index + 1} unused-value`] : [],
    );
    expect(open).toHaveLength(10);
    expect(values).toHaveLength(3);
    expect([...(await problemsWith(seed.dir, file))].sort()).toEqual([...open, ...values].sort());
  });

  it("writes a source that wants what its document states", async () => {
    await using seed = await seedFolder(SMALL_SEED);
    await seedNew(["source", "oci-spec", "--seed", seed.dir]);
    const file = "sources/oci-spec.yaml";
    const text = await readFile(join(seed.dir, file), "utf8");
    expect(text).toContain("id: oci-spec.first");
    expect(await problemsWith(seed.dir, file)).toEqual(
      [4, 5, 6, 7, 8, 9, 13, 14].map((line) => `${line} placeholder`),
    );
  });

  it.each([
    { args: ["entity", "tol", "crane"], told: "Did you mean “tool”?" },
    { args: ["entity", "sandwich", "crane"], told: "Choose one of: technology, tool" },
    { args: ["entity", "tool", "Big Crane"], told: "Write “big-crane”." },
    { args: ["entity", "tool", "吊车"], told: "in Latin letters" },
    { args: ["entity", "tool", "../crane"], told: "Write “crane”." },
    { args: ["entity", "tool", "docker"], told: "entities/technology/docker.yaml" },
    { args: ["dimension", "kernel"], told: "dimensions/kernel.yaml" },
    { args: ["source", "s1"], told: "sources/s1.yaml" },
    { args: ["dimensoin", "load"], told: "Did you mean “dimension”?" },
    { args: ["entity", "crane"], told: "entity <kind> <id>" },
    { args: ["entity", "tool", "crane", "big"], told: "entity <kind> <id>" },
    { args: [], told: "entity, dimension, source" },
    { args: ["--nonsense"], told: "--nonsense" },
  ])("refuses $args and says what to write", async ({ args, told }) => {
    await using seed = await seedFolder(SMALL_SEED);
    const { exitCode, output, errors } = await seedNew([...args, "--seed", seed.dir]);
    expect({ exitCode, output }).toEqual({ exitCode: 2, output: "" });
    expect(errors).toContain(told);
    expect(errors).toContain("--help");
    await expect(access(join(seed.dir, "entities/tool/crane.yaml"))).rejects.toThrow();
  });

  it("says of a folder that is not there that it is not there, and helps", async () => {
    const { errors } = await seedNew(["source", "x", "--seed", "/no/such/folder"]);
    expect(errors).toContain("/no/such/folder");
    expect((await seedNew(["--help"])).output).toContain("seed:new -- entity <kind> <id>");
  });
});
