import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { FileType } from "./file-schemas.ts";
import type { SeedProblem } from "./problem.ts";
import { parseSeedFile, type SeedFile } from "./seed-file.ts";

/** Files that stand for themselves at the root; each must be there. */
const ROOT_FILES = {
  "analogies.yaml": "analogies",
  "disjoint-classes.yaml": "disjoint-classes",
  "prerequisites.yaml": "prerequisites",
  "confusions.yaml": "confusions",
  "releases.yaml": "releases",
} as const satisfies Record<string, FileType>;

const FOLDERS = {
  sources: "source",
  dimensions: "dimension",
  stacks: "stack",
  lifecycles: "lifecycle",
  disputes: "dispute",
} as const satisfies Record<string, FileType>;

const NO_DATA = new Set(["README.md", "seed.schema.json"]);

/** What a path within graph-seed holds; null for a path that holds no seed file. */
export const typeOfFile = (name: string): FileType | null => {
  const [first = "", ...rest] = name.split("/");
  if (!name.endsWith(".yaml")) return null;
  if (rest.length === 0) return ROOT_FILES[first as keyof typeof ROOT_FILES] ?? null;
  if (first === "entities" && rest.length === 2) return "entity";
  return rest.length === 1 ? (FOLDERS[first as keyof typeof FOLDERS] ?? null) : null;
};

const treeProblem = (
  file: string,
  code: "missing-folder" | "unknown-file",
  message: string,
  remedy: string,
): SeedProblem => ({
  file,
  line: 1,
  column: 1,
  severity: "error",
  code,
  message,
  remedy,
  excerpt: "",
});

const namesIn = async (dir: string): Promise<readonly string[] | null> => {
  try {
    const found = await readdir(dir, { recursive: true, withFileTypes: true });
    return found
      .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => path.slice(join(dir, "/").length).replaceAll("\\", "/"))
      .sort();
  } catch {
    return null;
  }
};

/** Reads every file under `dir`; files that belong to no type are problems, not data. */
export const readSeedFiles = async (
  dir: string,
): Promise<{
  readonly files: readonly { readonly type: FileType; readonly file: SeedFile }[];
  readonly problems: readonly SeedProblem[];
}> => {
  const names = await namesIn(dir);
  if (names === null) {
    const message = `There is no readable folder at ${dir}.`;
    return {
      files: [],
      problems: [
        treeProblem(".", "missing-folder", message, "Name graph-seed's folder as the argument."),
      ],
    };
  }
  const missing = Object.keys(ROOT_FILES)
    .filter((name) => !names.includes(name))
    .map((name) =>
      treeProblem(
        name,
        "missing-folder",
        `${name} is not there.`,
        `Add ${name}; with an empty list when it has nothing to say.`,
      ),
    );
  const strays = names
    .filter((name) => !NO_DATA.has(name) && typeOfFile(name) === null)
    .map((name) =>
      treeProblem(
        name,
        "unknown-file",
        "Nothing is read from here.",
        `Move it to entities/<kind>/, ${Object.keys(FOLDERS).join("/, ")}/ as .yaml, or delete it.`,
      ),
    );
  const files = await Promise.all(
    names.flatMap((name) => {
      const type = typeOfFile(name);
      if (type === null) return [];
      return [
        readFile(join(dir, name), "utf8").then((text) => ({
          type,
          file: parseSeedFile(name, text),
        })),
      ];
    }),
  );
  return { files, problems: [...missing, ...strays] };
};
