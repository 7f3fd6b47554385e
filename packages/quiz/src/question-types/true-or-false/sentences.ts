import type { Bilingual, Claim } from "@strata/graph-model";
import type { Draft } from "../../items/draft.ts";
import type { Atom } from "../../proof/proof.ts";

const OPTIONS = {
  TRUE: { en: "True", zh: "正确" },
  FALSE: { en: "False", zh: "错误" },
} as const;

/** Phrasings around a sentence that stands without its full stop. */
export const sentenceStems = (said: Bilingual): readonly Bilingual[] => [
  { en: `True or false? ${said.en}.`, zh: `判断正误：${said.zh}。` },
  { en: `Is this true? ${said.en}.`, zh: `下面的说法对吗？${said.zh}。` },
  { en: `Someone says: “${said.en}.” Is that true?`, zh: `有人说：“${said.zh}。”这话对吗？` },
];

/** Phrasings around a question and an answer to it. */
export const answerStems = (question: Bilingual, answer: Bilingual): readonly Bilingual[] => [
  {
    en: `True or false? The answer to “${question.en}” is “${answer.en}”.`,
    zh: `判断正误：“${question.zh}”这个问题的答案是“${answer.zh}”。`,
  },
  {
    en: `“${question.en}” Someone answers: “${answer.en}”. Is that true?`,
    zh: `“${question.zh}”有人回答：“${answer.zh}”。这个回答对吗？`,
  },
  {
    en: `“${question.en}” Is “${answer.en}” the right answer?`,
    zh: `“${question.zh}”“${answer.zh}”是正确的回答吗？`,
  },
];

/** What is said in a question, and what is said of it afterwards. */
export interface Said {
  /** What the sentence is about. */
  readonly about: string;
  /** Which of its cells: a dimension, a kind of relation, or a single denied relation. */
  readonly of: string;
  readonly stems: readonly Bilingual[];
  readonly statement: Atom;
  readonly verdict: Bilingual;
}

/** True before False, always: both stand on one statement. */
export const trueFalseDraft = (claim: Claim, { about, of, ...said }: Said): Draft => ({
  fact: claim.id,
  subject: about,
  cell: `${about}/${of}`,
  stems: said.stems,
  options: [
    { text: OPTIONS.TRUE, statement: said.statement, truth: "TRUE" },
    { text: OPTIONS.FALSE, statement: said.statement, truth: "FALSE" },
  ],
  order: "AS_GIVEN",
  verdict: said.verdict,
});

/** What the explanation begins with: the verdict, then full sentences that stand without their full stops. */
export const verdictOf = (isTrue: boolean, ...told: readonly Bilingual[]): Bilingual => ({
  en: [isTrue ? "True" : "False", ...told.map(({ en }) => en)].map((one) => `${one}.`).join(" "),
  zh: [isTrue ? "正确" : "错误", ...told.map(({ zh }) => zh)].map((one) => `${one}。`).join(""),
});
