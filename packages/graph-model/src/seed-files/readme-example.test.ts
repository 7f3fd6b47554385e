import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { formatProblems } from "./format-problems.ts";
import { loadSeed } from "./load-seed.ts";
import { parseSeedFile } from "./seed-file.ts";

const GRAPH_SEED = fileURLToPath(new URL("../../../../graph-seed", import.meta.url));

/** The README's YAML with the files that it belongs to, by the comment that names them. */
const exampleFiles = async (): Promise<readonly { file: string; text: string }[]> => {
  const readme = await readFile(join(GRAPH_SEED, "README.md"), "utf8");
  return [...readme.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].flatMap(([, text = ""]) => {
    const [, file] = /^# ([\w/-]+\.yaml)$/m.exec(text) ?? [];
    return file === undefined ? [] : [{ file, text }];
  });
};

describe("graph-seed/README.md", () => {
  it("adds crun without a word from the check", async () => {
    const examples = await exampleFiles();
    expect(examples.map(({ file }) => file)).toEqual([
      "sources/crun-readme.yaml",
      "entities/component/crun.yaml",
      "prerequisites.yaml",
    ]);
    const dir = await mkdtemp(join(tmpdir(), "strata-readme-"));
    try {
      await cp(GRAPH_SEED, dir, { recursive: true });
      const before = await loadSeed(dir);
      for (const { file, text } of examples) {
        const write = file === "prerequisites.yaml" ? appendFile : writeFile;
        await write(join(dir, file), text);
      }
      const { problems, knowledge } = await loadSeed(dir);
      const known = new Set(
        before.problems.map(({ file, code, message }) => file + code + message),
      );
      const added = problems.filter(({ file, code, message }) => !known.has(file + code + message));
      expect(formatProblems(added)).toBe("");
      // Whoever works on graph-seed may have left it broken; the example's own part is judged above.
      if (before.knowledge === null) return;
      expect(knowledge?.claims.filter(({ id }) => /^[rtp]9001$/.test(id))).toHaveLength(3);
      expect(knowledge?.closedCells).toContainEqual(
        expect.objectContaining({
          id: "crun/implementation-language",
          members: ["implementation-language/c"],
        }),
      );
    } finally {
      await rm(dir, { recursive: true });
    }
  });

  it("shows the other kinds of claim in YAML that can be read, of dimensions that there are", async () => {
    const readme = await readFile(join(GRAPH_SEED, "README.md"), "utf8");
    const [, others = ""] = /^```yaml\n(orders:[\s\S]*?)^```$/m.exec(readme) ?? [];
    const { data, syntaxProblems } = parseSeedFile("README.md", others);
    expect(syntaxProblems).toEqual([]);
    expect(Object.keys(data ?? {})).toEqual(["orders", "negations"]);
    const named = [...others.matchAll(/dimension: ([\w-]+)/g)].map(([, id]) => id);
    expect(named).toHaveLength(2);
    for (const id of named) await readFile(join(GRAPH_SEED, `dimensions/${id}.yaml`), "utf8");
  });
});
