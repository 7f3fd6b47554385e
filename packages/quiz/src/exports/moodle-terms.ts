import type { Language } from "@strata/graph-model";
import { QUESTION_TYPES } from "../question-types/registry.ts";
import type { Quiz } from "../quiz.ts";
import {
  type ExportedOption,
  type ExportedQuestion,
  inRightOrder,
  reasonOfTerm,
  rightPairs,
} from "./exported-question.ts";
import { html, sourcesHtml } from "./html.ts";
import type { Mapping } from "./mapping.ts";
import { oneLine } from "./one-line.ts";

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

const reasonItem = (answer: string, { feedback }: ExportedOption, language: Language): string =>
  `<li>${html(answer)}<br>${html(feedback[language])}</li>`;

/** Reasons that Moodle has no place for at the answers themselves; null where each answer has its own. */
const REASONS: Mapping<(exported: ExportedQuestion, language: Language) => string> = {
  PICK_ONE: null,
  PICK_MANY: null,
  TRUE_FALSE: null,
  PUT_IN_ORDER: (exported, language) => {
    const items = inRightOrder(exported).map((option) =>
      reasonItem(option.text[language], option, language),
    );
    return `<ol>${items.join("")}</ol>`;
  },
  MATCH_PAIRS: (exported, language) => {
    const items = rightPairs(exported).map(({ option, target }) =>
      reasonItem(`${option.text[language]} → ${target[language]}`, option, language),
    );
    return `<ul>${items.join("")}</ul>`;
  },
  // Not at the accepted names: then only those who know the answer would read it.
  TYPE_THE_TERM: (exported, language) => `<p>${html(reasonOfTerm(exported)[language])}</p>`,
};

/** What every learner reads after answering: the verdict, the reasons that stand nowhere else and the sources. */
export const generalFeedback = (exported: ExportedQuestion, language: Language): string => {
  const { question, sources } = exported;
  const reasons = REASONS[question.format]?.(exported, language) ?? "";
  return `<p>${html(question.explanation.verdict[language])}</p>${reasons}${sourcesHtml(sources, language)}`;
};

/** What is written to the right of a pair: one line that Moodle shows as HTML and cleans of tags (core's qtype_match, `format_choices`). */
export const choiceText = (text: string): string => html(oneLine(text));

/** A name for Moodle to compare with what is typed; an asterisk by itself would stand for anything (core's qtype_shortanswer). */
export const termPattern = (name: string): string => oneLine(name).replaceAll("*", "\\*");

/** The weight of an option in percent where several are right. A wrong one takes everything away, so that ticking all gains nothing. */
export const weightOf = ({ right }: ExportedOption, { question }: ExportedQuestion): string =>
  // Moodle takes the fractions that it knows, written with five decimals at most (core's question_bank::fraction_options_full).
  right ? String(Number((100 / question.key.length).toFixed(5))) : "-100";
