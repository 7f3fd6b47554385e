import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { loadSeed, revisionOf } from "@strata/graph-model/seed-files";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { connect } from "./connect.ts";
import { migrate } from "./migrate.ts";
import { applySeed } from "./seed/apply-seed.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const CLI = fileURLToPath(new URL("./seed-diff-cli.ts", import.meta.url));
const DOCKER = path.join("entities", "technology", "docker.yaml");

const run = (args: readonly string[], environment: Readonly<Record<string, string>> = {}) => {
  const { uri, user, password } = inject("neo4j");
  const env = {
    ...process.env,
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    ...environment,
  };
  return new Promise<{ status: number; stdout: string; stderr: string }>((resolve) => {
    const argv = ["--import", "tsx", CLI, ...args];
    const settings = { cwd: ROOT, env, maxBuffer: 100_000_000 };
    execFile(process.execPath, argv, settings, (error, stdout, stderr) => {
      resolve({ status: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "strata seed "));
  await cp(path.join(ROOT, "graph-seed"), folder, { recursive: true });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const diff = async () => {
  const { status, stdout, stderr } = await run(["--json", "--no-questions", "--folder", folder]);
  expect(stderr).toBe("");
  expect(status).toBe(0);
  return JSON.parse(stdout) as {
    entities: { id: string; change: string; claims: Record<string, { id: string }[]> }[];
    others: Record<string, Record<string, string[]>>;
    questions: unknown;
  };
};

it("takes all as added while nothing is stored, and nothing once it is", async () => {
  const { knowledge } = await loadSeed(folder);
  if (knowledge === null) throw new Error("graph-seed has errors.");
  const first = await diff();
  expect(first.entities).toHaveLength(knowledge.entities.length);
  expect(first.entities.every(({ change }) => change === "ADDED")).toBe(true);

  const driver = await connect(inject("neo4j"));
  try {
    await migrate(driver);
    await applySeed(driver, knowledge, revisionOf(knowledge));
  } finally {
    await driver.close();
  }
  expect(await diff()).toMatchObject({ entities: [], questions: null });
}, 120_000);

it("says which entity an edit changes, and writes nothing", async () => {
  const file = path.join(folder, DOCKER);
  const text = await readFile(file, "utf8");
  await writeFile(file, text.replace(/(gloss:\n {2}en: )/, "$1Some "));
  const once = await diff();
  expect(once.entities.map(({ id, change }) => `${id} ${change}`)).toEqual(["docker CHANGED"]);
  expect(await diff()).toEqual(once);
}, 60_000);

it("helps, and refuses what it does not know", async () => {
  const help = await run(["--help"]);
  expect(help).toMatchObject({ status: 0, stdout: expect.stringContaining("npm run seed:diff") });
  expect(await run(["--nonsense"])).toMatchObject({ status: 2 });
  expect(await run([], { NEO4J_PASSWORD: "" })).toMatchObject({ status: 2 });
});

it("says where it looked for a database that does not answer, and how to start one", async () => {
  const { status, stdout, stderr } = await run(["--folder", folder], {
    NEO4J_URI: "bolt://127.0.0.1:1",
  });
  expect(status).toBe(1);
  expect(stdout).toBe("");
  expect(stderr).toContain("NEO4J_UNREACHABLE");
  expect(stderr).toContain("bolt://127.0.0.1:1");
  expect(stderr).toContain("npm run neo4j");
});
