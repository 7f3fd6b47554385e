import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { SMALL_SEED, seedFolder } from "./fixtures/small-seed.ts";

const CLI = fileURLToPath(new URL("cli.ts", import.meta.url));

const run = (...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> =>
  new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ["--import", "tsx", CLI, ...args],
      (_, stdout, stderr) => resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    );
  });

describe("npm run seed:check", () => {
  it("leaves with 0 and the revision, 1 and the problems, or 2 and the way out", async () => {
    await using sound = await seedFolder(SMALL_SEED);
    await using broken = await seedFolder({
      ...SMALL_SEED,
      "comparisons.yaml": "rows: []\n",
    });
    const [good, bad, wrong] = await Promise.all([
      run(sound.dir),
      run(broken.dir, "--json"),
      run("--nonsense"),
    ]);
    expect(good).toMatchObject({ code: 0, stderr: "" });
    expect(good.stdout).toMatch(/entities +3\n[\s\S]*revision +[0-9a-f]{64}/);
    expect(bad).toMatchObject({ code: 1, stderr: "" });
    expect(JSON.parse(bad.stdout)).toMatchObject({
      ok: false,
      revision: null,
      problems: [{ code: "unknown-reference", file: "entities/resource/container.yaml" }],
    });
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toContain("--help");
  }, 60_000);
});
