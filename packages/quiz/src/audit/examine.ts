import type { Bilingual, Entity } from "@strata/graph-model";
import type { ExplainedItem, ProvenOption } from "../items/draft.ts";
import type { Atom, Statement } from "../proof/proof.ts";
import type { Oracle } from "./oracle.ts";

/** What the oracle finds wrong with an item. */
export const FINDINGS = ["WRONG_KEY", "UNPROVEN", "SAME_THING_TWICE", "TEXT_OF_ANOTHER"] as const;
export type Finding = (typeof FINDINGS)[number];

export interface Found {
  readonly finding: Finding;
  /** Of the option; -1 for the item as a whole. */
  readonly option: number;
  readonly why: string;
}

const firstOf = (statement: Statement): Atom | undefined =>
  statement.kind === "ALL" ? statement.of[0] : statement;

/** What an option has to be for being right; by the item's type alone, whatever the engine has marked. */
export const wantedOf = (item: ExplainedItem, index: number): "TRUE" | "FALSE" => {
  if (item.format === "TRUE_FALSE") return index === 0 ? "TRUE" : "FALSE";
  return item.type === "what-differs" ? "FALSE" : "TRUE";
};

/** In what the options of an item differ: the part of the statement that an option's text has to name. */
const slotOf = (options: readonly ProvenOption[]) => {
  const atoms = options.flatMap(({ statement }) => firstOf(statement) ?? []);
  const varies = (part: (atom: Atom) => string): boolean => new Set(atoms.map(part)).size > 1;
  const other = (atom: Atom) =>
    atom.kind === "TRAIT" ? atom.value : "object" in atom ? atom.object : "";
  const of = (atom: Atom) =>
    atom.kind === "RELATION" ? atom.relation : "dimension" in atom ? atom.dimension : atom.kind;
  if (varies((atom) => ("subject" in atom ? atom.subject : "")))
    return varies(of) ? null : ("SUBJECT" as const);
  if (varies(of)) return atoms[0]?.kind === "TRAIT" ? ("DIMENSION" as const) : null;
  return varies(other) ? ("OTHER" as const) : null;
};

/** The entity that an option stands for; undefined where it stands for something else. */
export const entityOf = (
  item: ExplainedItem,
  option: ProvenOption,
  oracle: Oracle,
): Entity | undefined => {
  const atom = firstOf(option.statement);
  const slot = slotOf(item.options);
  // Turned round, subject and object both change: then the text is a sentence.
  if (atom === undefined || slot === null || isSentence(item)) return undefined;
  if (!("subject" in atom)) return undefined;
  if (slot === "SUBJECT") return oracle.entity(atom.subject);
  return slot === "OTHER" && "object" in atom ? oracle.entity(atom.object) : undefined;
};

/** Whether all options are numbers, which stand in their order and not in random places. */
export const isNumeric = ({ options }: ExplainedItem, oracle: Oracle): boolean =>
  options.every(({ statement }) => {
    const atom = firstOf(statement);
    return (
      statement.kind === "TRAIT" &&
      atom?.kind === "TRAIT" &&
      oracle.dimension(atom.dimension)?.scale === "NUMERIC"
    );
  });

/** Types whose options are whole sentences. */
const isSentence = ({ type }: ExplainedItem): boolean =>
  type === "direction" || type === "relation-kind" || type === "confusion-contrast";

const sameText = (a: Bilingual, b: Bilingual): boolean => a.en === b.en && a.zh === b.zh;

/** Whether an option says what its statement says. Sentences are left to the wording's own tests. */
const namesItsOwn = (item: ExplainedItem, option: ProvenOption, oracle: Oracle): boolean => {
  const atom = firstOf(option.statement);
  if (atom === undefined) return false;
  if (item.format === "TRUE_FALSE" || isSentence(item)) return true;
  const slot = slotOf(item.options);
  const entity = entityOf(item, option, oracle);
  if (entity !== undefined) return sameText(option.text, entity.name);
  if (atom.kind !== "TRAIT") return false;
  const dimension = oracle.dimension(atom.dimension);
  const name =
    slot === "DIMENSION"
      ? dimension?.name
      : dimension?.values.find(({ id }) => id === atom.value)?.name;
  return name !== undefined && sameText(option.text, name);
};

const names = ({ name, aliases }: Entity): readonly string[] =>
  [name.en, name.zh, ...aliases.en, ...aliases.zh].map((one) => one.toLowerCase());

/** Two options that are one thing, or that say the same. */
const isTwin = (item: ExplainedItem, a: ProvenOption, b: ProvenOption, oracle: Oracle): boolean => {
  if (item.format === "TRUE_FALSE") return false;
  if (JSON.stringify(a.statement) === JSON.stringify(b.statement)) return true;
  const [one, other] = [entityOf(item, a, oracle), entityOf(item, b, oracle)];
  if (one === undefined || other === undefined) return false;
  const taken = new Set(names(other));
  return names(one).some((name) => taken.has(name));
};

/**
 * Judges one item from the dump alone: exactly the marked option has to be right, every option's proof has to hold, and the
 * options have to be different things that are called by their names.
 */
export const examine = (item: ExplainedItem, oracle: Oracle): readonly Found[] => {
  const found: Found[] = [];
  for (const [i, option] of item.options.entries()) {
    const truth = oracle.judge(option.statement);
    const right = truth === wantedOf(item, i);
    if (truth === "UNKNOWN" || right !== option.right) {
      found.push({ finding: "WRONG_KEY", option: i, why: `the oracle finds it ${truth}` });
    }
    const flaw = oracle.flawOf(option.statement, option.truth, option.proof);
    if (flaw !== null) found.push({ finding: "UNPROVEN", option: i, why: flaw });
    if (!namesItsOwn(item, option, oracle)) {
      const why = `“${option.text.en}” is not what the statement is about`;
      found.push({ finding: "TEXT_OF_ANOTHER", option: i, why });
    }
    for (const other of item.options.slice(i + 1)) {
      if (!isTwin(item, option, other, oracle)) continue;
      const why = `“${option.text.en}” and “${other.text.en}” are the same`;
      found.push({ finding: "SAME_THING_TWICE", option: i, why });
    }
  }
  if (item.options.filter(({ right }) => right).length !== 1) {
    found.push({ finding: "WRONG_KEY", option: -1, why: "not exactly one option is marked right" });
  }
  return found;
};
