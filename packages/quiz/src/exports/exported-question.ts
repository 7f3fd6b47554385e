import type { Bilingual, Language } from "@strata/graph-model";
import type { Question } from "../question.ts";
import type { Quiz } from "../quiz.ts";
import { shortCode } from "../session/quiz-code.ts";
import type { QuizCitation, QuizExportOptions } from "./quiz-export.ts";

export interface ExportedOption {
  readonly id: string;
  readonly text: Bilingual;
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
  /** Every section that a claim of the proof cites, once. */
  readonly sources: readonly QuizCitation[];
}

const sourcesOf = (
  question: Question,
  citations: QuizExportOptions["citations"],
): readonly QuizCitation[] => {
  const found = new Map<string, QuizCitation>();
  for (const one of question.explanation.claimIds.flatMap((id) => citations(id))) {
    const key = JSON.stringify([one.titleEn, one.headingEn, one.url]);
    if (!found.has(key)) found.set(key, one);
  }
  return [...found.values()];
};

/** The questions of a quiz as the files tell them, in their order. */
export const exportedQuestions = (
  quiz: Quiz,
  { citations }: Pick<QuizExportOptions, "citations">,
): Promise<readonly ExportedQuestion[]> =>
  Promise.all(
    quiz.questions.map(async (question): Promise<ExportedQuestion> => {
      const told = new Map(question.explanation.options.map((one) => [one.optionId, one.text]));
      return {
        stableId: `strata-${await shortCode(JSON.stringify([question.fact, question.type]))}`,
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

/** “A guide to containers: The basics”. */
export const sourceTitle = (source: QuizCitation, language: Language): string =>
  language === "en"
    ? `${source.titleEn}: ${source.headingEn}`
    : `${source.titleZh}：${source.headingZh}`;
