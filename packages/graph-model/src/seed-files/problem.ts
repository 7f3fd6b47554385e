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
  "excluding-kinds": "Two entities joined by two kinds of relation that exclude each other.",
  "order-without-scale": "An order on a dimension whose values have none.",
  amount: "An amount or unit that is missing, out of order, or on a scale that has none.",
  "closed-cell": "A closed cell that is none, or whose members are not what the claims say.",
  "own-file": "A claim about learning in an entity's file.",
  confusion: "A pair confused twice, or a contrast that does not tell its two apart.",
  "time-order": "Something that ends before it begins.",
  "outdated-without-end": "An outdated claim that says neither when it ended nor why.",
  "dispute-without-citation": "An accepted answer that rests on no section.",
  "indefinite-negation": "A negation that denies neither a relation nor a value.",
  contradiction: "A claim and its negation, both accepted.",
  "value-not-on-scale": "A value that the dimension's scale does not have.",
  question: "A dimension with a scale but no fit question, or a prose one with one.",
  "row-of-other-dimension": "A comparison cell on another dimension than its row.",
  "disputed-without-dispute": "A disputed claim that names no dispute.",
  "noun-not-name": "A noun that is not the English name with an article.",
  "ambiguous-alias":
    "A name of two entities that is not marked so on both, or marked for no reason.",
  "half-width-punctuation": "Half-width punctuation in a Chinese text.",
  "missing-space": "No space between Chinese and Latin letters or digits.",
  "mixed-language": "Chinese in the English text.",
  "id-in-text": "A text for readers that names a source or a dispute by its id.",
  "speaks-of-seeds": "A text for readers that speaks of seeds.",
  placeholder: "A place that a skeleton left open.",
  layer: "A thing without a layer, or an idea with one.",
  "gloss-repeats-name": "A gloss with a word of its entity's name: it gives the answer away.",
  "unequal-languages": "English and Chinese of very different length: one may say less.",
  "unreached-entity": "An entity that no accepted claim touches.",
  "lonely-dimension": "A dimension that is filled for one entity only: nothing to compare.",
  "unused-value": "A value that no entity has: a wrong option that is never the right one.",
  "unequal-values": "A value much longer than its neighbours: it stands out among options.",
  "few-values": "A scale with too few values for three options.",
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
