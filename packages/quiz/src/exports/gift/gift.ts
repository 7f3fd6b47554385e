import type { Language } from "@strata/graph-model";
import { type ExportedQuestion, exportedQuestions, saysTrue } from "../exported-question.ts";
import { html } from "../html.ts";
import { keyNeeded } from "../key-needed.ts";
import { type Mapping, mapQuestions } from "../mapping.ts";
import { generalFeedback, moodleCategory, moodleId, moodleName } from "../moodle-terms.ts";
import { leftOutNotes, MOODLE_ADDS, oneLanguageNote, sourceNotes } from "../notes.ts";
import type { QuizExport } from "../quiz-export.ts";

/** The characters that GIFT gives a meaning (https://docs.moodle.org/en/GIFT_format, "Special characters"). */
const escaped = (text: string): string => text.replace(/[~=#{}:\\]/g, "\\$&");

/** A piece of HTML, marked as such each time: an answer that began with “%” would be taken for a weight. */
const rich = (markup: string): string => `[html]${escaped(markup)}`;

type AnswerWriter = (exported: ExportedQuestion, language: Language) => readonly string[];

/** The lines between the braces. */
const ANSWERS: Mapping<AnswerWriter> = {
  PICK_ONE: ({ options }, language) =>
    options.map(
      ({ text, right, feedback }) =>
        `${right ? "=" : "~"}${rich(html(text[language]))}#${rich(html(feedback[language]))}`,
    ),
  TRUE_FALSE: (exported, language) => {
    const told = (right: boolean) =>
      exported.options.find((option) => option.right === right)?.feedback[language] ?? "";
    // The first feedback is for the wrong response, whichever that is.
    const feedback = [told(false), told(true)].map((text) => `#${rich(html(text))}`);
    return [(saysTrue(exported) ? "TRUE" : "FALSE") + feedback.join("")];
  },
  PICK_MANY: null,
  PUT_IN_ORDER: null,
  MATCH_PAIRS: null,
  TYPE_THE_TERM: null,
};

const written = (exported: ExportedQuestion, answers: AnswerWriter, language: Language): string => {
  const { question } = exported;
  return [
    `// [id:${moodleId(exported, language)}] [tag:strata] [tag:${question.type}]`,
    `::${escaped(moodleName(exported, language))}::${rich(`<p>${html(question.stem[language])}</p>`)}{`,
    ...answers(exported, language).map((line) => `\t${line}`),
    `\t####${rich(generalFeedback(exported, language))}`,
    "}",
  ].join("\n");
};

const NAME = { en: "GIFT", zh: "GIFT 文本" } as const;

/**
 * Moodle's text format, one file for each language: two languages in one text need a filter that most sites have switched
 * off. Texts are HTML, because plain text has no links to sources.
 */
export const gift: QuizExport = {
  name: NAME,
  mediaType: "text/plain; charset=utf-8",
  extension: "gift.txt",
  languages: "ONE",
  write: keyNeeded("GIFT", async (quiz, options) => {
    const { language } = options;
    const questions = await exportedQuestions(quiz, options);
    const { written: blocks, leftOut } = mapQuestions(questions, ANSWERS, (exported, answers) =>
      written(exported, answers, language),
    );
    return {
      body: `${[`$CATEGORY: ${moodleCategory(quiz, language)}`, ...blocks].join("\n\n")}\n`,
      notes: [
        oneLanguageNote(language),
        {
          en: "GIFT cannot say that options keep their places: Moodle shuffles them if its settings say so. Moodle XML says it.",
          zh: "GIFT 无法规定选项保持原有顺序：是否打乱由 Moodle 的设置决定。Moodle XML 可以规定。",
        },
        MOODLE_ADDS,
        ...leftOutNotes(leftOut, NAME),
        ...sourceNotes(questions),
      ],
    };
  }),
};
