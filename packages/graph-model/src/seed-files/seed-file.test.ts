import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { parseSeedFile } from "./seed-file.ts";

const GRAPH_SEED = fileURLToPath(new URL("../../../../graph-seed", import.meta.url));

describe("parseSeedFile", () => {
  it("reads every file of graph-seed as the parser does that knows the places", async () => {
    const names = (await readdir(GRAPH_SEED, { recursive: true })).filter((one) =>
      one.endsWith(".yaml"),
    );
    expect(names.length).toBeGreaterThan(100);
    for (const name of names) {
      const text = await readFile(join(GRAPH_SEED, name), "utf8");
      expect(parseSeedFile(name, text).data, name).toEqual(parse(text));
    }
  });

  it.each([
    "date: 2022-05-03",
    "version: 1.10",
    "answer: yes",
    "list: [1, 2.5, true, null, ~, 0x10, 1e3]",
    "text: |\n  two\n  lines\n",
  ])("reads %j like it, too", (text) => {
    expect(parseSeedFile("a.yaml", text).data).toEqual(parse(text));
  });

  it.each([
    ["a: b: c", 1],
    ["a: 1\nb: [1, 2\nc: 3\n", 3],
    ["a: 1\na: 2\n", 2],
  ])("says of %j where it cannot be read", (text, line) => {
    const file = parseSeedFile("a.yaml", text);
    expect(file.data).toBeNull();
    expect(file.syntaxProblems.map((problem) => problem.line)).toContain(line);
  });
});
