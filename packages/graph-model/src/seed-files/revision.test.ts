import { describe, expect, it } from "vitest";
import { type SeedFiles, SMALL_SEED, seedFolder } from "./fixtures/small-seed.ts";
import { loadSeed } from "./load-seed.ts";
import { revisionOf } from "./revision.ts";

const revision = async (files: SeedFiles): Promise<string> => {
  await using folder = await seedFolder(files);
  const { knowledge } = await loadSeed(folder.dir);
  if (!knowledge) throw new Error("The seed is not sound.");
  return revisionOf(knowledge);
};

const MACHINE = "entities/resource/virtual-machine.yaml";

describe("revisionOf", () => {
  it("stays when only comments, formatting, order of keys or order of entries change", async () => {
    const machine = `# A comment.
gloss:
  zh: "有自己的内核。"
  en: 'Has a kernel of its own.'
name:
  en: Virtual machine
  zh: 虚拟机

layer: virtualization
id: virtual-machine
kind: resource
`;
    const classes = "disjoint-classes.yaml";
    const dimensions = SMALL_SEED["dimensions.yaml"] ?? "";
    const at = dimensions.indexOf("  - id: remarks");
    const head = "dimensions:\n";
    const reordered = Object.fromEntries(
      Object.entries({
        ...SMALL_SEED,
        [MACHINE]: machine,
        [classes]: (SMALL_SEED[classes] ?? "").replaceAll("[s1.kernel]", "\n      - s1.kernel"),
        "dimensions.yaml": head + dimensions.slice(at) + dimensions.slice(head.length, at),
      }).reverse(),
    );
    expect(await revision(reordered)).toBe(await revision(SMALL_SEED));
  });

  it("changes with one word", async () => {
    const gloss = (SMALL_SEED[MACHINE] ?? "").replace("自己的", "自身的");
    expect(await revision({ ...SMALL_SEED, [MACHINE]: gloss })).not.toBe(
      await revision(SMALL_SEED),
    );
  });

  it("is a SHA-256 in hexadecimal", async () => {
    expect(await revision(SMALL_SEED)).toMatch(/^[0-9a-f]{64}$/);
  });
});
