import { describe, expect, it } from "vitest";
import { CONTAINER, edited, KERNEL } from "./fixtures/broken-seed.ts";
import { SMALL_SEED, seedFolder } from "./fixtures/small-seed.ts";
import { seedCheck } from "./seed-check.ts";

describe("npm run seed:check", () => {
  it("leaves with 0, the counts and the revision when all is sound", async () => {
    await using sound = await seedFolder(SMALL_SEED);
    const { exitCode, output, errors } = await seedCheck([sound.dir]);
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: "" });
    expect(output).toMatch(/entities +5\n[\s\S]*revision +[0-9a-f]{64}$/);
  });

  it("leaves with 1 and the problems, for people or for machines", async () => {
    await using broken = await seedFolder(
      edited([CONTAINER, "dispute: d-place", "dispute: d-palce"]),
    );
    const told = await seedCheck([broken.dir]);
    expect(told).toMatchObject({ exitCode: 1, output: "" });
    expect(told.errors).toMatch(
      /^entities\/resource\/container\.yaml:\d+:\d+ {2}error {2}unknown-reference$/m,
    );
    const { exitCode, output } = await seedCheck([broken.dir, "--json"]);
    expect(exitCode).toBe(1);
    expect(JSON.parse(output)).toMatchObject({
      ok: false,
      revision: null,
      problems: [{ code: "unknown-reference", file: "entities/resource/container.yaml" }],
    });
  });

  it("shows the first warnings of a kind, and with --all each in full", async () => {
    const unused = ["a", "b", "c", "d"]
      .map((id) => `  - id: ${id}\n    name: { en: ${id}, zh: 值 ${id} }\n`)
      .join("");
    await using warned = await seedFolder(edited([KERNEL, "values:\n", `values:\n${unused}`]));
    const few = await seedCheck([warned.dir]);
    expect(few.exitCode).toBe(0);
    expect(few.errors).toContain("4 warnings  unused-value");
    expect(few.errors).toContain("and 1 more");
    const all = await seedCheck([warned.dir, "--all"]);
    expect(all.errors.match(/ {2}warning {2}unused-value$/gm)).toHaveLength(4);
  });

  it("leaves with 2 and the way out when it is called wrongly", async () => {
    const { exitCode, errors } = await seedCheck(["--nonsense"]);
    expect(exitCode).toBe(2);
    expect(errors).toContain("--help");
    expect((await seedCheck(["--help"])).output).toContain("--write-schema");
  });
});
