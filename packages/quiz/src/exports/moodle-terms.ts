import type { Language } from "@strata/graph-model";
import { QUESTION_TYPES } from "../question-types/registry.ts";
import type { Quiz } from "../quiz.ts";
import type { ExportedQuestion } from "./exported-question.ts";
import { html, sourcesHtml } from "./html.ts";

/** What GIFT and Moodle XML call alike: both are read by Moodle's question bank. */

/** The category of a quiz: one for each language, so that either can be replaced alone. */
export const moodleCategory = ({ code }: Quiz, language: Language): string =>
  `$course$/top/Strata/${language === "en" ? `Quiz ${code} (English)` : `测验 ${code}（中文）`}`;

/** The question's ID number: unique within a category, so the languages differ in it. */
export const moodleId = ({ stableId }: ExportedQuestion, language: Language): string =>
  `${stableId}-${language}`;

/** The name in the question bank; as stable as the id, which the phrasing is not. */
export const moodleName = (exported: ExportedQuestion, language: Language): string =>
  `${exported.stableId} · ${QUESTION_TYPES[exported.question.type].name[language]}`;

/** What every learner reads after answering: the verdict and the sources. */
export const generalFeedback = (
  { question, sources }: ExportedQuestion,
  language: Language,
): string =>
  `<p>${html(question.explanation.verdict[language])}</p>${sourcesHtml(sources, language)}`;
