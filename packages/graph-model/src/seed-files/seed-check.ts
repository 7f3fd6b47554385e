import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { formatCompactly, formatProblems } from "./format-problems.ts";
import { loadSeed, revisionOf, seedJsonSchema } from "./index.ts";

const HELP = `Check graph-seed and say what is wrong with it, where, and what to write instead.

Usage: npm run seed:check -- [folder] [--all] [--json] [--write-schema]

  folder           default: graph-seed
  --all            show each warning in full, and not the first few of each kind
  --json           print { ok, revision, counts, problems } for machines
  --write-schema   write seed.schema.json, from which editors complete, and check nothing
  --help           print this

Exit code: 0 nothing wrong (warnings allowed), 1 errors, 2 wrong usage.`;

const GRAPH_SEED = fileURLToPath(new URL("../../../../graph-seed", import.meta.url));

/** What a run of the command prints and leaves with. */
export interface CommandResult {
  readonly exitCode: number;
  readonly output: string;
  readonly errors: string;
}

const check = async (args: readonly string[]): Promise<CommandResult> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      help: { type: "boolean", default: false },
      all: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      "write-schema": { type: "boolean", default: false },
    },
  });
  if (values.help) {
    return { exitCode: 0, output: HELP, errors: "" };
  }
  const dir = positionals[0] ?? GRAPH_SEED;
  if (values["write-schema"]) {
    const path = join(dir, "seed.schema.json");
    await writeFile(path, seedJsonSchema());
    return { exitCode: 0, output: `Wrote ${path}`, errors: "" };
  }
  const { knowledge, problems } = await loadSeed(dir);
  const revision = knowledge && revisionOf(knowledge);
  const counts =
    knowledge &&
    Object.fromEntries(Object.entries(knowledge).map(([what, list]) => [what, list.length]));
  const exitCode = knowledge ? 0 : 1;
  if (values.json) {
    const result = { ok: knowledge !== null, revision, counts, problems };
    return { exitCode, output: JSON.stringify(result, null, 2), errors: "" };
  }
  const told = Object.entries(counts ?? {}).map(([what, n]) => `  ${what.padEnd(16)}${n}`);
  return {
    exitCode,
    output: knowledge
      ? ["graph-seed is sound.", ...told, `  revision        ${revision}`].join("\n")
      : "",
    errors: values.all ? formatProblems(problems) : formatCompactly(problems),
  };
};

/** Runs `npm run seed:check` with these arguments. */
export const seedCheck = async (args: readonly string[]): Promise<CommandResult> => {
  try {
    return await check(args);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { exitCode: 2, output: "", errors: `${message}\n\n--help says how to use this.` };
  }
};
