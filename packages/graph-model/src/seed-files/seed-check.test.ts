import { describe, expect, it } from "vitest";
import { SMALL_SEED, seedFolder } from "./fixtures/small-seed.ts";
import { seedCheck } from "./seed-check.ts";

describe("npm run seed:check", () => {
  it("leaves with 0, the counts and the revision when all is sound", async () => {
    await using sound = await seedFolder(SMALL_SEED);
    const { exitCode, output, errors } = await seedCheck([sound.dir]);
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: "" });
    expect(output).toMatch(/entities +3\n[\s\S]*revision +[0-9a-f]{64}$/);
  });

  it("leaves with 1 and the problems, for people or for machines", async () => {
    await using broken = await seedFolder({ ...SMALL_SEED, "comparisons.yaml": "rows: []\n" });
    const told = await seedCheck([broken.dir]);
    expect(told).toMatchObject({ exitCode: 1, output: "" });
    expect(told.errors).toContain(
      "entities/resource/container.yaml:23:10  error  unknown-reference",
    );
    const { exitCode, output } = await seedCheck([broken.dir, "--json"]);
    expect(exitCode).toBe(1);
    expect(JSON.parse(output)).toMatchObject({
      ok: false,
      revision: null,
      problems: [{ code: "unknown-reference", file: "entities/resource/container.yaml" }],
    });
  });

  it("leaves with 2 and the way out when it is called wrongly", async () => {
    const { exitCode, errors } = await seedCheck(["--nonsense"]);
    expect(exitCode).toBe(2);
    expect(errors).toContain("--help");
    expect((await seedCheck(["--help"])).output).toContain("--write-schema");
  });
});
