import type { Quiz } from "../quiz.ts";
import {
  isQuizFile,
  type QuizExport,
  type QuizExportOptions,
  type QuizExportProblem,
  type QuizFile,
} from "./quiz-export.ts";
import { QUIZ_EXPORTS, type QuizExportId, quizFileName } from "./registry.ts";

/** A file as a browser saves it. */
export interface NamedQuizFile extends QuizFile {
  readonly fileName: string;
  /** With parameters: “text/csv; charset=utf-8; header=present”. */
  readonly mediaType: string;
}

/**
 * Writes a stored quiz in one of the formats, or says why it cannot be written so. `isQuizFile` tells the two apart;
 * `readCitations` reads the citations. Whether the caller may have the key is for the caller to decide.
 */
export const exportQuiz = async (
  quiz: Quiz,
  id: QuizExportId,
  options: QuizExportOptions,
): Promise<NamedQuizFile | QuizExportProblem> => {
  const format: QuizExport = QUIZ_EXPORTS[id];
  const result = await format.write(quiz, options);
  return isQuizFile(result)
    ? {
        ...result,
        fileName: quizFileName(id, quiz.code, options.language),
        mediaType: format.mediaType,
      }
    : result;
};
