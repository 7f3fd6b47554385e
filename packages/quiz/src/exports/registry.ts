import type { Language } from "@strata/graph-model";
import { aiken } from "./aiken/aiken.ts";
import { anki } from "./anki/anki.ts";
import { csv } from "./csv/csv.ts";
import { gift } from "./gift/gift.ts";
import { json } from "./json/json.ts";
import { moodleXml } from "./moodle-xml/moodle-xml.ts";
import type { QuizExport } from "./quiz-export.ts";

/** Every format of a quiz's export. The key is the format's id: the GraphQL enum value. */
export const QUIZ_EXPORTS = {
  GIFT: gift,
  MOODLE_XML: moodleXml,
  AIKEN: aiken,
  ANKI: anki,
  CSV: csv,
  JSON: json,
} as const satisfies Record<string, QuizExport>;

export type QuizExportId = keyof typeof QUIZ_EXPORTS;
export const QUIZ_EXPORT_IDS = Object.keys(QUIZ_EXPORTS) as readonly QuizExportId[];

/** The name under which a browser saves a quiz: `strata-quiz-0123456789-en.gift.txt`. */
export const quizFileName = (id: QuizExportId, code: string, language: Language): string => {
  const format: QuizExport = QUIZ_EXPORTS[id];
  const parts = ["strata-quiz", code, ...(format.languages === "ONE" ? [language] : [])];
  return `${parts.join("-")}.${format.extension}`;
};
