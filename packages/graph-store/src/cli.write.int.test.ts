import { execFile } from "node:child_process";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { connect } from "./connect.ts";
import { currentRevision } from "./revision.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const CLI = fileURLToPath(new URL("./cli.ts", import.meta.url));

interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

const run = (args: readonly string[], environment: Readonly<Record<string, string>> = {}) => {
  const { uri, user, password } = inject("neo4j");
  const env = {
    ...process.env,
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    ...environment,
  };
  return new Promise<Ran>((resolve) => {
    const argv = ["--import", "tsx", CLI, ...args];
    execFile(process.execPath, argv, { cwd: ROOT, env }, (error, stdout, stderr) => {
      resolve({ status: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
};

const stored = async () => {
  const driver = await connect(inject("neo4j"));
  try {
    return await currentRevision(driver);
  } finally {
    await driver.close();
  }
};

let broken: string;
beforeAll(async () => {
  broken = await mkdtemp(path.join(tmpdir(), "strata seed "));
  await cp(path.join(ROOT, "graph-seed"), broken, { recursive: true });
  await writeFile(path.join(broken, "dimensions.yaml"), "- id: [\n");
});
afterAll(() => rm(broken, { recursive: true, force: true }));

it("checks without writing, seeds, and does nothing the second time", async () => {
  const check = await run(["--check", "--json"]);
  expect(check.status).toBe(0);
  expect(JSON.parse(check.stdout)).toMatchObject({ changed: true });
  expect(await stored()).toBeNull();

  const first = await run(["--json"]);
  expect(first.status).toBe(0);
  expect(JSON.parse(first.stdout)).toEqual(JSON.parse(check.stdout));
  const revision = await stored();
  expect(revision?.hash).toBe(JSON.parse(first.stdout).revision);

  const second = await run([]);
  expect(second.stdout).toContain("Nothing was written.");
  expect(await stored()).toEqual(revision);
}, 120_000);

it("stops before anything is written when a file is malformed, and says where", async () => {
  const before = await stored();
  const ran = await run(["--folder", broken]);
  expect(ran.status).toBe(3);
  expect(ran.stderr).toMatch(/dimensions\.yaml:\d+:\d+ {2}error/);
  expect(ran.stderr).toContain("Nothing was written");
  expect(await stored()).toEqual(before);
});

it("names the failure by a code and never prints the password", async () => {
  const wrong = await run([], { NEO4J_PASSWORD: "not-the-password" });
  expect(wrong.status).toBe(1);
  expect(wrong.stderr).toContain("NEO4J_UNAUTHORIZED: ");
  expect(wrong.stdout + wrong.stderr).not.toContain("not-the-password");
  const nobody = await run([], { NEO4J_URI: "bolt://127.0.0.1:1" });
  expect(nobody.status).toBe(1);
  expect(nobody.stderr).toContain("NEO4J_UNREACHABLE: ");
});

it("explains its use", async () => {
  const help = await run(["--help"]);
  expect(help).toMatchObject({ status: 0, stderr: "" });
  expect(help.stdout).toContain("--check");
  const unknown = await run(["--chek"]);
  expect(unknown.status).toBe(2);
  const noPassword = await run([], { NEO4J_PASSWORD: "" });
  expect(noPassword.status).toBe(2);
  expect(noPassword.stderr).toContain("NEO4J_PASSWORD is not set");
});
