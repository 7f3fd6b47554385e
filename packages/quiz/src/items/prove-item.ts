import type { Facts } from "../proof/facts.ts";
import { judge } from "../proof/judge.ts";
import type { QuestionTypeDefinition } from "../question-types/question-type.ts";
import type { QuestionTypeId } from "../question-types/registry.ts";
import type { Random } from "../random/random.ts";
import { checkItem } from "./check-item.ts";
import type { Draft, Item, ProvenOption } from "./draft.ts";

const prove = (draft: Draft, facts: Facts): readonly ProvenOption[] | null => {
  const options: ProvenOption[] = [];
  for (const { text, statement, truth } of draft.options) {
    const verdict = judge(statement, facts);
    if (verdict.truth === "UNKNOWN") return null;
    options.push({
      text,
      statement,
      right: verdict.truth === truth,
      truth: verdict.truth,
      proof: verdict.proof,
    });
  }
  return options;
};

/**
 * Turns a draft into an item: every option proven, exactly one right, no flaw in any text. Phrasings are tried in
 * random order until one has no flaw. Null when the draft cannot be proven or no phrasing is clean.
 */
export const proveItem = (
  type: QuestionTypeId,
  definition: QuestionTypeDefinition,
  draft: Draft,
  facts: Facts,
  random: Random,
): Item | null => {
  const proven = prove(draft, facts);
  if (proven === null) return null;
  const options = draft.order === "SHUFFLED" ? random.shuffle(proven) : proven;
  for (const stem of random.shuffle(draft.stems)) {
    const item: Item = {
      type,
      format: definition.format,
      fact: draft.fact,
      subject: draft.subject,
      cell: draft.cell,
      stem,
      options,
      verdict: draft.verdict,
    };
    if (checkItem(item).length === 0) return item;
  }
  return null;
};
