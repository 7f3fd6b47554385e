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

export const parseSeedFile = (name: string, text: string): SeedFile => {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const lines = text.split(/\r?\n/);

  const problem = (
    offset: number,
    severity: SeedProblem["severity"],
    code: SeedProblemCode,
    message: string,
    remedy: string,
  ): SeedProblem => {
    const { line, col } = lineCounter.linePos(Math.min(offset, text.length));
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
    const parent = document.getIn(path.slice(0, -1), true);
    if (!isMap(parent)) return null;
    const pair = parent.items.find(
      (item) => isPair(item) && isScalar(item.key) && item.key.value === path.at(-1),
    );
    return pair && isNode(pair.key) ? (pair.key.range?.[0] ?? null) : null;
  };

  const offsetOf = (path: DataPath, atKey: boolean): number => {
    for (let length = path.length; length > 0; length--) {
      const part = path.slice(0, length);
      const node = document.getIn(part, true);
      if (node === undefined) continue;
      if (atKey || !isScalar(node)) {
        const key = offsetOfKey(part);
        if (key !== null) return key;
      }
      if (isNode(node) && node.range) return node.range[0];
    }
    return document.contents?.range?.[0] ?? 0;
  };

  return {
    name,
    data: document.errors.length > 0 ? null : document.toJS(),
    writtenIds: [...text.matchAll(/\bid:[ ]*["']?([\w.-]+)/g)].map(([, id = ""]) => id),
    syntaxProblems: document.errors.map((error) =>
      problem(
        error.pos[0],
        "error",
        "yaml-syntax",
        error.message,
        "Correct the YAML here. A text with “: ”, “ #” or a leading quote, bracket or “&” goes in double quotes.",
      ),
    ),
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
