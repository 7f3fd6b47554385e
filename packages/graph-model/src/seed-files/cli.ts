import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { formatProblems, loadSeed, revisionOf, seedJsonSchema } from "./index.ts";

const HELP = `Check graph-seed and say what is wrong with it, where, and what to write instead.

Usage: npm run seed:check -- [folder] [--json] [--write-schema]

  folder           default: graph-seed
  --json           print { ok, revision, counts, problems } for machines
  --write-schema   write seed.schema.json, from which editors complete, and check nothing
  --help           print this

Exit code: 0 nothing wrong (warnings allowed), 1 errors, 2 wrong usage.`;

const GRAPH_SEED = fileURLToPath(new URL("../../../../graph-seed", import.meta.url));

const main = async (args: readonly string[]): Promise<number> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      help: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      "write-schema": { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const dir = positionals[0] ?? GRAPH_SEED;
  if (values["write-schema"]) {
    const path = join(dir, "seed.schema.json");
    await writeFile(path, seedJsonSchema());
    console.log(`Wrote ${path}`);
    return 0;
  }
  const { knowledge, problems } = await loadSeed(dir);
  const revision = knowledge && revisionOf(knowledge);
  const counts =
    knowledge &&
    Object.fromEntries(Object.entries(knowledge).map(([what, list]) => [what, list.length]));
  if (values.json) {
    console.log(JSON.stringify({ ok: knowledge !== null, revision, counts, problems }, null, 2));
  } else {
    if (problems.length > 0) console.error(formatProblems(problems));
    if (counts) {
      const told = Object.entries(counts).map(([what, n]) => `  ${what.padEnd(16)}${n}`);
      console.log(["graph-seed is sound.", ...told, `  revision        ${revision}`].join("\n"));
    }
  }
  return knowledge ? 0 : 1;
};

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error("\n--help says how to use this.");
  process.exitCode = 2;
}
