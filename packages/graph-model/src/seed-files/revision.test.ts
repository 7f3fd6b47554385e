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
    const gvisor = "entities/technology/gvisor.yaml";
    const rewritten = `# A comment.
traits:
  - id: t010
    cites: [s1.start]
    value: under-one
    dimension: start-time
  - { id: t009, dimension: kernel, value: sandbox, cites: [s1.kernel] }
gloss:
  zh: "自己应答系统调用。"
  en: 'Answers system calls itself.'
name:
  en: gVisor
  zh: gVisor

layer: containers
id: gvisor
kind: technology
`;
    const prerequisites = SMALL_SEED["prerequisites.yaml"] ?? "";
    const at = prerequisites.indexOf("  - id: p002");
    const head = "prerequisites:\n";
    const reordered = Object.fromEntries(
      Object.entries({
        ...SMALL_SEED,
        [gvisor]: rewritten,
        "disjoint-classes.yaml": (SMALL_SEED["disjoint-classes.yaml"] ?? "").replaceAll(
          "[s1.kernel]",
          "\n      - s1.kernel",
        ),
        "prerequisites.yaml": head + prerequisites.slice(at) + prerequisites.slice(head.length, at),
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
