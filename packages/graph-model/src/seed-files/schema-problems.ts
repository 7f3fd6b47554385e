import { z } from "zod";
import { nearest } from "./nearest.ts";
import type { SeedProblem } from "./problem.ts";
import type { DataPath, SeedFile } from "./seed-file.ts";

type Issue = z.core.$ZodIssue;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const dataAt = (data: unknown, path: DataPath): unknown => {
  let part = data;
  for (const key of path) {
    if (Array.isArray(part)) part = part[Number(key)];
    else if (isRecord(part)) part = part[key];
    else return undefined;
  }
  return part;
};

/** The keys that the schema allows at a path, for a suggestion. */
const keysAt = (schema: z.core.$ZodType, path: DataPath): readonly string[] => {
  if (schema instanceof z.ZodOptional) return keysAt(schema.unwrap(), path);
  if (schema instanceof z.ZodUnion) {
    return schema.options.flatMap((option) => keysAt(option, path));
  }
  const [key, ...rest] = path;
  if (schema instanceof z.ZodArray) return keysAt(schema.element, rest);
  if (!(schema instanceof z.ZodObject)) return [];
  if (key === undefined) return Object.keys(schema.shape);
  const property = schema.shape[key];
  return property ? keysAt(property, rest) : [];
};

const shown = (value: unknown): string =>
  value === null
    ? "nothing"
    : typeof value === "object"
      ? "a list or a map"
      : JSON.stringify(value);

const keyProblems = (
  file: SeedFile,
  schema: z.core.$ZodType,
  path: DataPath,
  keys: readonly string[],
): readonly SeedProblem[] => {
  const allowed = keysAt(schema, path);
  return keys.map((key) => {
    const meant = nearest(key, allowed);
    return file.problemAt(
      [...path, key],
      "unknown-key",
      `“${key}” is no key here.`,
      meant
        ? `Write “${meant}”, or delete the key.`
        : `Delete it. Keys here are: ${allowed.join(", ")}.`,
      { atKey: true },
    );
  });
};

const problemsOfIssue = (
  file: SeedFile,
  schema: z.core.$ZodType,
  issue: Issue,
): readonly SeedProblem[] => {
  const path = issue.path.filter((key) => typeof key !== "symbol");
  const key = path.at(-1);
  const value = dataAt(file.data, path);
  const absent = value === undefined || value === null;

  if (issue.code === "unrecognized_keys") {
    return keyProblems(file, schema, path, issue.keys);
  }
  if (issue.code === "invalid_union") {
    // Every union here is “a word, or a map”: the branch that is not refused as a whole is the one that was meant.
    const branch = issue.errors.find(
      (errors) => !errors.some((error) => error.path.length === 0 && error.code === "invalid_type"),
    );
    if (branch && isRecord(value)) {
      return branch.flatMap((inner) =>
        problemsOfIssue(file, schema, { ...inner, path: [...path, ...inner.path] }),
      );
    }
  }
  if ((key === "en" || key === "zh") && (absent || value === "")) {
    return [
      file.problemAt(
        path,
        "empty-language",
        `The text has no ${key === "en" ? "English" : "Chinese"}.`,
        `Write both: { en: …, zh: … }. Neither may be left out.`,
      ),
    ];
  }
  if (key === "cites" && (absent || issue.code === "too_small")) {
    return [
      file.problemAt(
        path.slice(0, -1),
        "no-citation",
        "The claim cites no section.",
        "Add “cites: [<section id>]” with a section of sources.yaml; what no source says is not a claim.",
      ),
    ];
  }
  if (value === undefined) {
    return [
      file.problemAt(
        path.slice(0, -1),
        "missing-key",
        `The key “${String(key)}” is missing.`,
        `Add “${String(key)}: …”.`,
      ),
    ];
  }
  if (issue.code === "invalid_value") {
    const allowed = issue.values.map(String);
    const meant = typeof value === "string" ? nearest(value, allowed) : null;
    return [
      file.problemAt(
        path,
        "wrong-value",
        `${shown(value)} is not allowed here.`,
        meant ? `Write “${meant}”.` : `Write one of: ${allowed.join(", ")}.`,
      ),
    ];
  }
  const wanted =
    issue.code === "invalid_type"
      ? `a value of type ${issue.expected}`
      : issue.code === "invalid_format"
        ? issue.message
        : issue.message.toLowerCase();
  return [
    file.problemAt(
      path,
      "wrong-value",
      `${shown(value)} cannot stand here.`,
      `Expected: ${wanted}.`,
    ),
  ];
};

/** Paths of keys that are missing only because they are misspelt: one fault, of which the misspelling tells. */
const misspeltKeys = (schema: z.core.$ZodType, issues: readonly Issue[]): ReadonlySet<string> =>
  new Set(
    issues.flatMap((issue) => {
      if (issue.code !== "unrecognized_keys") return [];
      const path = issue.path.filter((key) => typeof key !== "symbol");
      const allowed = keysAt(schema, path);
      return issue.keys.map((key) => JSON.stringify([...path, nearest(key, allowed)]));
    }),
  );

/** What survives of a file's data once the parts that its schema refuses are taken out. */
export interface CheckedData<T> {
  readonly data: T;
  /** A path in `data` as a path in the file: taking list items out moves those after them. */
  pathInFile(path: DataPath): DataPath;
}

/** The parts that an issue makes unreadable: an unknown key, the list item round the issue, or the root's key. */
const refusedBy = (issue: Issue): readonly DataPath[] => {
  const path = issue.path.filter((key) => typeof key !== "symbol");
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => [...path, key]);
  const item = path.findLastIndex((key) => typeof key === "number");
  return [item >= 0 ? path.slice(0, item + 1) : path.slice(0, 1)];
};

const without = (data: unknown, refused: readonly DataPath[]): CheckedData<unknown> => {
  const copy: unknown = structuredClone(data);
  const removed = new Map<string, Set<number>>();
  for (const path of refused) {
    const key = path.at(-1);
    const parentPath = path.slice(0, -1);
    const parent = dataAt(copy, parentPath);
    if (Array.isArray(parent) && typeof key === "number") {
      const place = JSON.stringify(parentPath);
      removed.set(place, (removed.get(place) ?? new Set()).add(key));
    } else if (isRecord(parent) && key !== undefined) {
      delete parent[key];
    }
  }
  // Deepest lists first, so that the paths of those above stay right.
  const places = [...removed].map(([place, indexes]) => ({ place, indexes }));
  places.sort((a, b) => b.place.length - a.place.length);
  const kept = new Map<string, readonly number[]>();
  for (const { place, indexes } of places) {
    const list = dataAt(copy, JSON.parse(place));
    if (!Array.isArray(list)) continue;
    const left = list.map((_, index) => index).filter((index) => !indexes.has(index));
    kept.set(place, left);
    list.splice(0, list.length, ...left.map((index) => list[index]));
  }
  return {
    data: copy,
    pathInFile: (path) => {
      const inFile: (string | number)[] = [];
      for (const key of path) {
        const indexes = kept.get(JSON.stringify(inFile));
        inFile.push(typeof key === "number" ? (indexes?.[key] ?? key) : key);
      }
      return inFile;
    },
  };
};

/**
 * Checks a file against its schema. The sound parts come back even when others are not, so that one run can report
 * what is wrong with them too; `checked` is null when too little is left.
 */
export const checkAgainst = <T>(
  file: SeedFile,
  schema: z.ZodType<T>,
): { readonly problems: readonly SeedProblem[]; readonly checked: CheckedData<T> | null } => {
  const result = schema.safeParse(file.data);
  if (result.success) {
    return { problems: [], checked: { data: result.data, pathInFile: (path) => path } };
  }
  const { issues } = result.error;
  const misspelt = misspeltKeys(schema, issues);
  const problems = issues
    .filter((issue) => !misspelt.has(JSON.stringify(issue.path)))
    .flatMap((issue) => problemsOfIssue(file, schema, issue));
  const sound = without(file.data, issues.flatMap(refusedBy));
  const again = schema.safeParse(sound.data);
  return {
    problems,
    checked: again.success ? { data: again.data, pathInFile: sound.pathInFile } : null,
  };
};
