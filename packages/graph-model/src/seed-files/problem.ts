/** What is wrong with one place in graph-seed, and what to write instead. Lines and columns count from 1. */
export interface SeedProblem {
  /** Path from graph-seed's folder, with "/" on every system. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: "error" | "warning";
  readonly code: SeedProblemCode;
  readonly message: string;
  readonly remedy: string;
  /** The line of the file that the problem is in. */
  readonly excerpt: string;
}

/** Every kind of problem, with one line of explanation. */
export const SEED_PROBLEM_CODES = {
  "yaml-syntax": "The file is not readable YAML.",
  "missing-folder": "graph-seed, or a file that it cannot do without, is not there.",
  "unknown-file": "The file is not in a place where seed files are read.",
  "unknown-key": "A key that the format does not have.",
  "missing-key": "A key that the format requires is not there.",
  "wrong-value": "A value of another type, or not one of those allowed.",
  "empty-language": "A text lacks one of the two languages.",
  "no-citation": "A claim that cites no section.",
  "id-not-file-name": "The id in the file is not the file's name.",
  "folder-not-kind": "An entity's file is not in the folder of its kind.",
  "duplicate-id": "An id that something else has already.",
  "unknown-reference": "An id that names nothing.",
  "wrong-from": "A relation from an entity of a kind that it may not start at.",
  "wrong-to": "A relation to an entity of a kind that it may not end at.",
  cycle: "Relations of an acyclic kind that lead back to where they start.",
  "two-values": "Two accepted values where only one can be true.",
  "indefinite-negation": "A negation that denies neither a relation nor a value.",
  contradiction: "A claim and its negation, both accepted.",
  "value-not-on-scale": "A value that the dimension's scale does not have.",
  question: "A dimension with a scale but no fit question, or a prose one with one.",
  "row-of-other-dimension": "A comparison cell on another dimension than its row.",
  "disputed-without-dispute": "A disputed claim that names no dispute.",
  "ambiguous-alias":
    "A name of two entities that is not marked so on both, or marked for no reason.",
  "half-width-punctuation": "Half-width punctuation in a Chinese text.",
  "missing-space": "No space between Chinese and Latin letters or digits.",
  "mixed-language": "Chinese in the English text.",
  "id-in-text": "A text for readers that names a source or a dispute by its id.",
  "speaks-of-seeds": "A text for readers that speaks of seeds.",
} as const;

export type SeedProblemCode = keyof typeof SEED_PROBLEM_CODES;

/** In the order in which someone who mends them goes through the files. */
export const inFileOrder = (problems: readonly SeedProblem[]): readonly SeedProblem[] =>
  [...problems].sort(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      a.line - b.line ||
      a.column - b.column ||
      (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  );

const formatProblem = (problem: SeedProblem): string => {
  const place = `${problem.file}:${problem.line}:${problem.column}`;
  const gutter = String(problem.line);
  return [
    `${place}  ${problem.severity}  ${problem.code}`,
    `  ${problem.message}`,
    `  ${gutter} | ${problem.excerpt}`,
    `  ${" ".repeat(gutter.length)} = ${problem.remedy}`,
  ].join("\n");
};

const count = (n: number, word: string): string => `${n} ${word}${n === 1 ? "" : "s"}`;

/** The problems as a person reads them in a terminal; an empty text when there are none. */
export const formatProblems = (problems: readonly SeedProblem[]): string => {
  if (problems.length === 0) return "";
  const errors = problems.filter((problem) => problem.severity === "error").length;
  return [
    ...inFileOrder(problems).map(formatProblem),
    `${count(errors, "error")}, ${count(problems.length - errors, "warning")}`,
  ].join("\n\n");
};
