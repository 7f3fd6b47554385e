import { type Bilingual, LANGUAGES } from "@strata/graph-model";
import { checkItem } from "../items/check-item.ts";
import type { ExplainedItem } from "../items/draft.ts";
import { entityOf } from "./examine.ts";
import type { Oracle } from "./oracle.ts";

/** A fault of an item that its texts show: what kind, in which item. */
export interface TextFault {
  readonly fault: string;
  readonly item: ExplainedItem;
}

const HAN = /\p{Script=Han}/u;
/** Punctuation of half width that touches a Chinese character. */
const HALF_WIDTH = /\p{Script=Han}[,;:!?()"']|[,;:!?()"']\p{Script=Han}|\p{Script=Han}\.(?!\w)/u;
const PLACEHOLDER = /[{}]|\[[^\]]*\||\bundefined\b|\bnull\b|\[object/;

const textsOf = (item: ExplainedItem): readonly Bilingual[] => [
  item.stem,
  item.verdict,
  ...item.options.map(({ text }) => text),
  ...item.explanation.options.map(({ text }) => text),
];

/** What is wrong with an item as a bilingual text: quiz.md, section 7, "bilingual". */
export const bilingualFaults = (item: ExplainedItem): readonly TextFault[] => {
  const faults = new Set<string>();
  for (const text of textsOf(item)) {
    if (LANGUAGES.some((language) => text[language].trim() === "")) faults.add("missing label");
    if (LANGUAGES.some((language) => PLACEHOLDER.test(text[language]))) faults.add("placeholder");
    if (HALF_WIDTH.test(text.zh)) faults.add("half-width punctuation");
    if (HAN.test(text.en)) faults.add("Chinese in English");
  }
  if (!HAN.test(item.stem.zh)) faults.add("stem not in Chinese");
  const distinct = LANGUAGES.map(
    (language) => new Set(item.options.map(({ text }) => text[language])).size,
  );
  if (distinct.some((size) => size !== item.options.length)) faults.add("options coincide");
  return [...faults].map((fault) => ({ fault, item }));
};

/** What an explanation leaves out: a source, or an option. */
export const explanationFaults = (
  item: ExplainedItem,
  oracle: Oracle,
  sections: ReadonlySet<string>,
): readonly TextFault[] => {
  const faults = new Set<string>();
  const { explanation } = item;
  const told = new Set(explanation.claimIds);
  for (const id of explanation.claimIds) {
    const citations = oracle.claim(id)?.citations ?? [];
    if (!citations.some(({ section }) => sections.has(section))) faults.add("claim without source");
  }
  if (explanation.claimIds[0] !== item.fact) faults.add("asked claim is not first");
  for (const [i, option] of item.options.entries()) {
    const own = explanation.options[i];
    if (own === undefined || LANGUAGES.some((language) => own.text[language].trim() === "")) {
      faults.add("option not explained");
    }
    const { proof } = option;
    if (!proof.claimIds.every((id) => told.has(id))) faults.add("proof not told");
    const flagged = proof.rule === "F2" || proof.rule === "F5" ? proof.sections : [];
    if (!flagged.every((section) => sections.has(section))) faults.add("flag without source");
    if (proof.claimIds.length + flagged.length === 0) faults.add("option without source");
  }
  return [...faults].map((fault) => ({ fault, item }));
};

/** One answer whatever the language: what makes two options the same answer in different items. */
export const answerKey = (item: ExplainedItem, index: number): string =>
  item.options[index]?.text.en ?? "";

/** Answers that are the key of some item, with the facts that ask for them; by type. */
export const keyedAnswers = (
  items: readonly ExplainedItem[],
): ReadonlyMap<string, ReadonlySet<string>> => {
  const keyed = new Map<string, Set<string>>();
  for (const item of items) {
    const index = item.options.findIndex(({ right }) => right);
    const key = answerKey(item, index);
    keyed.set(key, (keyed.get(key) ?? new Set()).add(item.fact));
  }
  return keyed;
};

/** Types whose options are made for one question, so that none can be the key of another. */
const ONE_OFF: ReadonlySet<string> = new Set([
  "direction",
  "relation-kind",
  "confusion-contrast",
  "true-or-false",
]);

/** The flaws of item writing (quiz.md, section 2): those that the engine checks, and those that show only beside all other items. */
export const itemFlaws = (
  item: ExplainedItem,
  oracle: Oracle,
  keyed: ReadonlyMap<string, ReadonlySet<string>>,
): readonly TextFault[] => {
  const faults = new Set<string>(checkItem(item));
  const entities = item.options.map((option) => entityOf(item, option, oracle));
  for (const [i, option] of item.options.entries()) {
    const neverKeyed = !option.right && !ONE_OFF.has(item.type) && !keyed.has(answerKey(item, i));
    if (neverKeyed) faults.add("NEVER_KEYED_FOIL");
    // Foils that the order itself disproves lie above or below the key, and may.
    if (item.type === "ranks-highest" || option.proof.rule === "F4") continue;
    for (const [j, other] of entities.entries()) {
      const own = entities[i];
      if (i === j || own === undefined || other === undefined) continue;
      if (item.options[j]?.proof.rule === "F4") continue;
      const isKind = oracle.asserts({
        kind: "RELATION",
        subject: own.id,
        relation: "IS_A",
        object: other.id,
      });
      if (isKind) faults.add("OVERLAPPING_OPTIONS");
    }
  }
  return [...faults].map((fault) => ({ fault, item }));
};
