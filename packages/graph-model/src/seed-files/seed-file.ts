import { load } from "js-yaml";
import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument } from "yaml";
import type { SeedProblem, SeedProblemCode } from "./problem.ts";

/** Where in a file's data something is: keys and list positions from the root. */
export type DataPath = readonly (string | number)[];

/** A YAML file that was read: its data, and where each part of it stands in the text. */
export interface SeedFile {
  readonly name: string;
  readonly data: unknown;
  readonly syntaxProblems: readonly SeedProblem[];
  /** Every `id` in the text, also of a file that is no readable YAML: who refers to one makes no second mistake. */
  readonly writtenIds: readonly string[];
  /** Describes a problem at a path; a path that is not in the file stands for its nearest part that is. */
  problemAt(
    path: DataPath,
    code: SeedProblemCode,
    message: string,
    remedy: string,
    place?: { readonly severity?: SeedProblem["severity"]; readonly atKey?: boolean },
  ): SeedProblem;
}

/** The text as a tree that knows where each part stands. It takes five times as long as reading the data alone. */
const treeOf = (text: string) => {
  const lineCounter = new LineCounter();
  return { lineCounter, document: parseDocument(text, { lineCounter, prettyErrors: false }) };
};

/** What the text says; undefined when it is no readable YAML. */
const dataOf = (text: string): { readonly data: unknown } | undefined => {
  try {
    return { data: load(text) ?? null };
  } catch {
    return undefined;
  }
};

export const parseSeedFile = (name: string, text: string): SeedFile => {
  const read = dataOf(text);
  let tree: ReturnType<typeof treeOf> | undefined;
  /** Places are asked for only where something is wrong, which is seldom. */
  const grown = () => {
    tree ??= treeOf(text);
    return tree;
  };
  const lines = text.split(/\r?\n/);

  const problem = (
    offset: number,
    severity: SeedProblem["severity"],
    code: SeedProblemCode,
    message: string,
    remedy: string,
  ): SeedProblem => {
    const { line, col } = grown().lineCounter.linePos(Math.min(offset, text.length));
    return {
      file: name,
      line: Math.max(line, 1),
      column: Math.max(col, 1),
      severity,
      code,
      message,
      remedy,
      excerpt: (lines[line - 1] ?? "").trim(),
    };
  };

  const offsetOfKey = (path: DataPath): number | null => {
    const parent = grown().document.getIn(path.slice(0, -1), true);
    if (!isMap(parent)) return null;
    const pair = parent.items.find(
      (item) => isPair(item) && isScalar(item.key) && item.key.value === path.at(-1),
    );
    return pair && isNode(pair.key) ? (pair.key.range?.[0] ?? null) : null;
  };

  const offsetOf = (path: DataPath, atKey: boolean): number => {
    for (let length = path.length; length > 0; length--) {
      const part = path.slice(0, length);
      const node = grown().document.getIn(part, true);
      if (node === undefined) continue;
      if (atKey || !isScalar(node)) {
        const key = offsetOfKey(part);
        if (key !== null) return key;
      }
      if (isNode(node) && node.range) return node.range[0];
    }
    return grown().document.contents?.range?.[0] ?? 0;
  };

  const syntaxProblem = (offset: number, message: string): SeedProblem =>
    problem(
      offset,
      "error",
      "yaml-syntax",
      message,
      "Correct the YAML here. A text with “: ”, “ #” or a leading quote, bracket or “&” goes in double quotes.",
    );

  const syntaxProblems = (): readonly SeedProblem[] => {
    const { errors } = grown().document;
    return errors.length > 0
      ? errors.map((error) => syntaxProblem(error.pos[0], error.message))
      : [syntaxProblem(0, "The file is not readable YAML.")];
  };

  return {
    name,
    data: read?.data ?? null,
    writtenIds: [...text.matchAll(/\bid:[ ]*["']?([\w.-]+)/g)].map(([, id = ""]) => id),
    syntaxProblems: read === undefined ? syntaxProblems() : [],
    problemAt: (path, code, message, remedy, place = {}) =>
      problem(
        offsetOf(path, place.atKey ?? false),
        place.severity ?? "error",
        code,
        message,
        remedy,
      ),
  };
};
