import {
  type Bilingual,
  type Claim,
  isCurrent,
  LANGUAGES,
  type Language,
  RELATION_KINDS,
  type RelationClaim,
  type RelationKind,
} from "@strata/graph-model";
import { contentWords } from "../items/content-words.ts";
import { fill } from "../wording/fill.ts";
import { inQuotes } from "../wording/in-quotes.ts";
import { nounPhrase } from "../wording/noun-phrase.ts";
import { type ExplanationContext, stop } from "./told.ts";

/**
 * A claim in the words that it came with. The cell of a comparison is often no sentence ("Main role: a hypervisor"):
 * then it is quoted with the name of what it is about.
 */
export const told = (claim: Claim, { entity }: ExplanationContext): Bilingual => {
  const subject = entity(claim.subject);
  const { en, zh } = claim.statement;
  if (claim.kind !== "TRAIT" || subject === undefined || stop(claim.statement).en === en) {
    return claim.statement;
  }
  return {
    en: `The sources on ${nounPhrase(subject).full}: “${en}”`,
    zh: fill("来源中关于{name}的说法：“{zh}”", { name: subject.name.zh, zh }, "zh"),
  };
};

/**
 * What is true of a wrong option: a current claim that ties it to what is asked about; else who does stand to it in the relation that was
 * asked; else what it is, or any other claim about itself. Not what it is learnt from, which says little of it.
 */
export const ownFact = (
  {
    id,
    about,
    relation,
  }: { readonly id: string; readonly about: string; readonly relation?: RelationKind },
  { facts }: ExplanationContext,
): Claim | null => {
  const usable = [...facts.relationsFrom(id), ...facts.relationsTo(id)].filter(
    (claim) => isCurrent(claim) && RELATION_KINDS[claim.relation].askable,
  );
  const tied = ({ subject, object }: RelationClaim) => subject === about || object === about;
  const tells = usable.filter((claim) => claim.relation !== "PREREQUISITE_OF");
  return (
    usable.find(tied) ??
    tells.find((claim) => claim.object === id && claim.relation === relation) ??
    tells.find((claim) => claim.subject === id && claim.relation === "IS_A") ??
    tells.find((claim) => claim.subject === id) ??
    null
  );
};

/** Whether a sentence has every word of a value. */
const says = (sentence: Bilingual, value: Bilingual, language: Language): boolean => {
  const words = contentWords(sentence[language], language);
  return [...contentWords(value[language], language)].every((word) => words.has(word));
};

const LABELLED: Readonly<Record<Language, (label: string, sentence: string) => string>> = {
  en: (label, sentence) => `“${label}”: ${sentence}`,
  zh: (label, sentence) => `${label}：${sentence}`,
};

const heldValue = (claim: Claim, { facts }: ExplanationContext): Bilingual | null =>
  claim.kind === "TRAIT" && claim.value !== null
    ? (facts.dimension(claim.dimension)?.values.find(({ id }) => id === claim.value)?.name ?? null)
    : null;

/**
 * A trait with its value on the scale before it, in a language in which its own words do not tell it: "“a JSON file”: The tool runc reads
 * what to run from config.json."
 */
export const toldWithValue = (claim: Claim, context: ExplanationContext): Bilingual => {
  const value = heldValue(claim, context);
  const sentence = told(claim, context);
  if (value === null) return sentence;
  const label = inQuotes(value);
  const put = (language: Language): string =>
    says(sentence, value, language)
      ? sentence[language]
      : LABELLED[language](label[language], sentence[language]);
  return { en: put("en"), zh: put("zh") };
};

/** What is true of two things, and before it the value that they have in common; nothing is put before different ones. */
export const toldOfBoth = (
  claims: readonly Claim[],
  context: ExplanationContext,
): readonly Bilingual[] => {
  const values = claims.map((claim) => (claim.kind === "TRAIT" ? claim.value : null));
  const [first] = claims;
  const shared = first && new Set(values).size === 1 ? heldValue(first, context) : null;
  const sentences = claims.map((claim) => told(claim, context));
  if (shared === null) return sentences;
  const isSaid = LANGUAGES.every((language) =>
    sentences.every((sentence) => says(sentence, shared, language)),
  );
  const both = { en: `The same for both: ${shared.en}`, zh: `两者相同：${shared.zh}` };
  return isSaid ? sentences : [both, ...sentences];
};
