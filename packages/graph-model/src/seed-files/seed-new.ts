import { mkdir, readdir, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { ENTITY_KIND_IDS } from "../entity-kinds/entity-kinds.ts";
import { ID_PATTERN, yamlWord } from "./file-schemas.ts";
import { nearest } from "./nearest.ts";
import type { CommandResult } from "./seed-check.ts";
import { dimensionSkeleton, entitySkeleton, type Skeleton, sourceSkeleton } from "./skeletons.ts";

const KINDS = ENTITY_KIND_IDS.map(yamlWord);

const HELP = `Write the skeleton of a new file of graph-seed.

Usage: npm run seed:new -- entity <kind> <id>
       npm run seed:new -- dimension <id>
       npm run seed:new -- source <id>

  <kind>           ${KINDS.slice(0, 6).join(", ")},
                   ${KINDS.slice(6).join(", ")}
  <id>             lower-case letters, digits, hyphens and dots; the address of its page
  --seed <folder>  default: graph-seed
  --help           print this

Nothing that exists is touched. “npm run seed:check” then points at what is to be filled in.

Exit code: 0 written, 2 wrong usage.`;

const GRAPH_SEED = fileURLToPath(new URL("../../../../graph-seed", import.meta.url));

/** Wrong usage: what is wrong, and what to do. */
class UsageError extends Error {}

/** Which folder holds the ids that a new one must not repeat. */
const FOLDERS = { entity: "entities", dimension: "dimensions", source: "sources" } as const;
type What = keyof typeof FOLDERS;
const isWhat = (word: string): word is What => word in FOLDERS;

const suggested = (word: string, known: readonly string[]): string => {
  const meant = nearest(word, known);
  return meant ? `Did you mean “${meant}”?` : `Choose one of: ${known.join(", ")}.`;
};

const checkId = (id: string): void => {
  if (ID_PATTERN.test(id)) return;
  const mended = id
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, "-")
    .replace(/^[-.]+|[-.]+$/g, "");
  throw new UsageError(
    `“${id}” cannot be an id: only lower-case letters, digits, hyphens and dots. ${ID_PATTERN.test(mended) ? `Write “${mended}”.` : "Write it in Latin letters."}`,
  );
};

const skeletonFor = (words: readonly string[]): { what: What; id: string; made: Skeleton } => {
  const [what = "", ...rest] = words;
  if (!isWhat(what)) {
    throw new UsageError(
      what === ""
        ? `Say what is to be made: ${Object.keys(FOLDERS).join(", ")}.`
        : `There is no “${what}” to be made. ${suggested(what, Object.keys(FOLDERS))}`,
    );
  }
  const wanted = what === "entity" ? 2 : 1;
  if (rest.length !== wanted) {
    throw new UsageError(
      `Write “${what} ${what === "entity" ? "<kind> <id>" : "<id>"}”, with ${wanted === 1 ? "one word" : "two words"} after “${what}”.`,
    );
  }
  const [first = "", second = ""] = rest;
  if (what === "entity") {
    if (!KINDS.includes(first)) {
      throw new UsageError(`There is no kind “${first}”. ${suggested(first, KINDS)}`);
    }
    checkId(second);
    return { what, id: second, made: entitySkeleton(first, second) };
  }
  checkId(first);
  const made = what === "dimension" ? dimensionSkeleton(first) : sourceSkeleton(first);
  return { what, id: first, made };
};

/** The file that has the id already, in whichever folder of its kind; null when there is none. */
const fileWith = async (seed: string, what: What, id: string): Promise<string | null> => {
  const folder = join(seed, FOLDERS[what]);
  const names = await readdir(folder, { recursive: true }).catch(() => {
    throw new UsageError(`There is no readable folder ${folder}. Name graph-seed with --seed.`);
  });
  const found = names.find((name) => basename(name) === `${id}.yaml`);
  return found === undefined ? null : `${FOLDERS[what]}/${found.replaceAll("\\", "/")}`;
};

const write = async (args: readonly string[]): Promise<CommandResult> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      help: { type: "boolean", default: false },
      seed: { type: "string", default: GRAPH_SEED },
    },
  });
  if (values.help) return { exitCode: 0, output: HELP, errors: "" };
  const { what, id, made } = skeletonFor(positionals);
  const existing = await fileWith(values.seed, what, id);
  if (existing !== null) {
    throw new UsageError(`“${id}” exists: ${existing}. Edit that, or choose another id.`);
  }
  const path = join(values.seed, made.file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, made.text, { flag: "wx" });
  return {
    exitCode: 0,
    output: `Wrote ${path}\nFill in each “…”; npm run seed:check says where one is left, and what else is wanted.`,
    errors: "",
  };
};

/** Runs `npm run seed:new` with these arguments. */
export const seedNew = async (args: readonly string[]): Promise<CommandResult> => {
  try {
    return await write(args);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { exitCode: 2, output: "", errors: `${message}\n\n--help says how to use this.` };
  }
};
