import { type Bilingual, LANGUAGES } from "@strata/graph-model";
import { ANSWER_FORMATS } from "../answer-formats/registry.ts";
import { checkItem } from "../items/check-item.ts";
import type { ExplainedItem } from "../items/draft.ts";
import type { Proof } from "../proof/proof.ts";
import { entityOf } from "./named.ts";
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
  ...item.targets,
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
  const shown = [item.options.map(({ text }) => text), item.targets];
  for (const texts of shown) {
    const distinct = LANGUAGES.map((language) => new Set(texts.map((text) => text[language])).size);
    if (distinct.some((size) => size !== texts.length)) faults.add("options coincide");
  }
  return [...faults].map((fault) => ({ fault, item }));
};

/** Where it is written what a proof rests on beside claims: a flag, a gloss, a structure, a side. */
const sectionsOf = (proof: Proof): readonly string[] =>
  "sections" in proof ? (proof.sections ?? []) : [];

/** What an explanation leaves out: a source, or an option. What is asked is a claim, or else its proofs name sections. */
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
  const isClaim = oracle.claim(item.fact) !== undefined;
  if (isClaim && explanation.claimIds[0] !== item.fact) faults.add("asked claim is not first");
  const written = item.options.flatMap(({ proof }) => sectionsOf(proof));
  if (!isClaim && written.length === 0) faults.add("asked fact without source");
  for (const [i, option] of item.options.entries()) {
    const own = explanation.options[i];
    if (own === undefined || LANGUAGES.some((language) => own.text[language].trim() === "")) {
      faults.add("option not explained");
    }
    const proofs = [option.proof, ...option.excludes.map(({ proof }) => proof)];
    for (const proof of proofs) {
      const { claimIds } = proof;
      if (!claimIds.every((id) => told.has(id))) faults.add("proof not told");
      const flagged = sectionsOf(proof);
      if (!flagged.every((section) => sections.has(section))) faults.add("flag without source");
      if (claimIds.length + flagged.length === 0) faults.add("option without source");
    }
  }
  return [...faults].map((fault) => ({ fault, item }));
};

/** One answer whatever the language: what makes two options the same answer in different items. */
export const answerKey = (item: ExplainedItem, index: number): string =>
  item.options[index]?.text.en ?? "";

/** Answers that are a key of some item, with the facts that ask for them; by type. What is ordered or matched is no key: all of it is right. */
export const keyedAnswers = (
  items: readonly ExplainedItem[],
): ReadonlyMap<string, ReadonlySet<string>> => {
  const keyed = new Map<string, Set<string>>();
  for (const item of items) {
    if (item.format === "PUT_IN_ORDER" || item.format === "MATCH_PAIRS") continue;
    for (const [index, { right }] of item.options.entries()) {
      if (!right) continue;
      const key = answerKey(item, index);
      keyed.set(key, (keyed.get(key) ?? new Set()).add(item.fact));
    }
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

/** Types in which each foil is the key of its neighbour's question, if not with this seed then with another. */
const KEYED_IN_TURN: ReadonlySet<string> = new Set(["layer-place"]);

/** Wrong answers of an item that are the right answer of none. */
export const neverKeyedFoils = (
  item: ExplainedItem,
  keyed: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] =>
  ONE_OFF.has(item.type) || KEYED_IN_TURN.has(item.type)
    ? []
    : item.options.flatMap(({ right }, i) => {
        const answer = answerKey(item, i);
        return right || keyed.has(answer) ? [] : answer;
      });

/** The flaws of item writing (quiz.md, section 2): those that the engine checks, and those that show only beside all other items. */
export const itemFlaws = (
  item: ExplainedItem,
  oracle: Oracle,
  keyed: ReadonlyMap<string, ReadonlySet<string>>,
): readonly TextFault[] => {
  const faults = new Set<string>(checkItem(item));
  if (neverKeyedFoils(item, keyed).length > 0) faults.add("NEVER_KEYED_FOIL");
  const entities = item.options.map((option) => entityOf(item, option, oracle));
  for (const [i, option] of item.options.entries()) {
    // What stands in one order may be of one kind; so may foils that the order itself disproves.
    if (item.type === "ranks-highest" || option.proof.rule === "F4") continue;
    if (!ANSWER_FORMATS[item.format].chooses && item.format !== "MATCH_PAIRS") continue;
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
