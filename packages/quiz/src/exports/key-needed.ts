import type { Quiz } from "../quiz.ts";
import type { QuizExport, QuizExportOptions, QuizFile } from "./quiz-export.ts";

/** Ids of the formats that are worth something without a key. */
export const WITHOUT_KEY = ["CSV", "JSON"] as const;

/** Refuses to write without the key in a format whose importers refuse a question that has no right answer. */
export const keyNeeded =
  (
    format: string,
    write: (quiz: Quiz, options: QuizExportOptions) => Promise<QuizFile>,
  ): QuizExport["write"] =>
  async (quiz, options) =>
    options.withKey
      ? write(quiz, options)
      : {
          code: "KEY_NEEDED",
          message: `A ${format} file without the key cannot be imported. Ask for the key, or for one of: ${WITHOUT_KEY.join(", ")}.`,
          parameters: { format, instead: WITHOUT_KEY },
        };
