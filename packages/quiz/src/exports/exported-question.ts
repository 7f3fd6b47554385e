import type { Bilingual, Language } from "@strata/graph-model";
import { pairId } from "../answer-formats/option-ids.ts";
import type { Question } from "../question.ts";
import type { Quiz } from "../quiz.ts";
import { shortCode } from "../session/quiz-code.ts";
import type { QuizCitation, QuizCitations, QuizExportOptions } from "./quiz-export.ts";

export interface ExportedOption {
  readonly id: string;
  readonly text: Bilingual;
  /** Whether it is to be chosen; says nothing where options are put in order or matched. */
  readonly right: boolean;
  /** What is true of the option, and why. */
  readonly feedback: Bilingual;
}

/** A question with what every file says of it. */
export interface ExportedQuestion {
  /**
   * Names the question in every file of every quiz: made of what is asked and how, so that a re-import meets the
   * question it brought before, whatever the phrasing and the foils. A digest, because the fact itself would tell the answer.
   */
  readonly stableId: string;
  readonly question: Question;
  readonly options: readonly ExportedOption[];
  /** Every section that a claim of the proof cites or that a proof rests on itself, once. */
  readonly sources: readonly QuizCitation[];
}

const sourcesOf = (
  { explanation }: Question,
  { ofClaim, ofSection }: QuizCitations,
): readonly QuizCitation[] => {
  const found = new Map<string, QuizCitation>();
  const cited = [
    ...explanation.claimIds.flatMap((id) => ofClaim(id)),
    ...sectionsOf(explanation.options).flatMap((id) => ofSection(id) ?? []),
  ];
  for (const one of cited) {
    const key = JSON.stringify([one.titleEn, one.headingEn, one.url]);
    if (!found.has(key)) found.set(key, one);
  }
  return [...found.values()];
};

/** The sections that proofs name themselves: where a list is called complete, a term defined, an order given. */
export const sectionsOf = (options: Question["explanation"]["options"]): readonly string[] =>
  options.flatMap(({ proof }) => ("sections" in proof ? (proof.sections ?? []) : []));

/** The questions of a quiz as the files tell them, in their order. */
export const exportedQuestions = (
  quiz: Pick<Quiz, "questions">,
  { citations }: Pick<QuizExportOptions, "citations">,
): Promise<readonly ExportedQuestion[]> =>
  Promise.all(
    quiz.questions.map(async (question): Promise<ExportedQuestion> => {
      const { fact, type, format, explanation } = question;
      const told = new Map(explanation.options.map((one) => [one.optionId, one.text]));
      return {
        // With the format: a term that is typed is another question than the same term among options.
        stableId: `strata-${await shortCode(JSON.stringify([fact, type, format]))}`,
        question,
        options: question.options.map(({ id, text }) => ({
          id,
          text,
          right: question.key.includes(id),
          feedback: told.get(id) ?? { en: "", zh: "" },
        })),
        sources: sourcesOf(question, citations),
      };
    }),
  );

/** Whether the statement of a true-or-false question is true: its first option says so. */
export const saysTrue = ({ options }: ExportedQuestion): boolean => options[0]?.right === true;

/** The options of a question that asks for an order, in the right one. */
export const inRightOrder = ({ question, options }: ExportedQuestion): readonly ExportedOption[] =>
  question.key.flatMap((id) => options.find((option) => option.id === id) ?? []);

/** An option and what it is to be matched with. */
export interface ExportedPair {
  readonly option: ExportedOption;
  readonly target: Bilingual;
}

/** The right pairs of a matching question, in the order of its options. */
export const rightPairs = ({ question, options }: ExportedQuestion): readonly ExportedPair[] =>
  options.flatMap((option) => {
    const target = question.targets.find(({ id }) => question.key.includes(pairId(option.id, id)));
    return target === undefined ? [] : { option, target: target.text };
  });

const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);

/**
 * The names that a typing question accepts, each once, both languages: whoever reads Chinese may know the English name.
 * The usual one of the language comes first, because importers show the first as the right answer.
 */
export const acceptedNames = (
  { question }: ExportedQuestion,
  language: Language,
): readonly string[] => {
  const usual = question.key.find((name) => isChinese(name) === (language === "zh"));
  return [...new Set([...(usual === undefined ? [] : [usual]), ...question.key])];
};

/** Why the name that a typing question asks for is right: the one explanation of an option that is not shown. */
export const reasonOfTerm = ({ question }: ExportedQuestion): Bilingual =>
  question.explanation.options[0]?.text ?? { en: "", zh: "" };

/** “A guide to containers: The basics”. */
export const sourceTitle = (source: QuizCitation, language: Language): string =>
  language === "en"
    ? `${source.titleEn}: ${source.headingEn}`
    : `${source.titleZh}：${source.headingZh}`;
