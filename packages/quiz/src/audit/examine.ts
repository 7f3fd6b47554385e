import type { ExplainedItem, ProvenOption } from "../items/draft.ts";
import { formatFlaw } from "./format-rules.ts";
import { entityOf, namesItsOwn, namesOf, slotOf } from "./named.ts";
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

/** What an option has to be for being right; by the item's type alone, whatever the engine has marked. */
export const wantedOf = (item: ExplainedItem, index: number): "TRUE" | "FALSE" => {
  if (item.format === "TRUE_FALSE") return index === 0 ? "TRUE" : "FALSE";
  return item.type === "what-differs" ? "FALSE" : "TRUE";
};

/** Whether all options are numbers, which stand in their order and not in random places. */
export const isNumeric = (item: ExplainedItem, oracle: Oracle): boolean =>
  slotOf(item) === "OTHER" &&
  item.options.every(
    ({ statement }) =>
      statement.kind === "TRAIT" && oracle.dimension(statement.dimension)?.scale === "NUMERIC",
  );

/** Two options that are one thing, or that say the same. */
const isTwin = (item: ExplainedItem, a: ProvenOption, b: ProvenOption, oracle: Oracle): boolean => {
  if (item.format === "TRUE_FALSE") return false;
  if (JSON.stringify(a.statement) === JSON.stringify(b.statement)) return true;
  const [one, other] = [entityOf(item, a, oracle), entityOf(item, b, oracle)];
  if (one === undefined || other === undefined) return false;
  const taken = new Set(namesOf(other));
  return namesOf(one).some((name) => taken.has(name));
};

/** What is wrong with what has to be false of an option besides. */
const judgeExcluded = (option: ProvenOption, index: number, oracle: Oracle): readonly Found[] =>
  option.excludes.flatMap(({ statement, proof }): Found | readonly [] => {
    const truth = oracle.judge(statement);
    if (truth !== "FALSE") {
      return { finding: "WRONG_KEY", option: index, why: `what it excludes is found ${truth}` };
    }
    const flaw = oracle.flawOf(statement, "FALSE", proof);
    return flaw === null ? [] : { finding: "UNPROVEN", option: index, why: flaw };
  });

/**
 * Judges one item from the dump alone: exactly what is marked has to be right and has to make one answer of the item's format, every
 * proof has to hold, and the options have to be different things that are called by their names.
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
    found.push(...judgeExcluded(option, i, oracle));
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
  const flaw = formatFlaw(item, oracle);
  if (flaw !== null) found.push({ finding: "WRONG_KEY", option: -1, why: flaw });
  return found;
};
