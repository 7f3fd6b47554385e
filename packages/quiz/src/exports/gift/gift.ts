import type { Bilingual, Language } from "@strata/graph-model";
import {
  acceptedNames,
  type ExportedQuestion,
  exportedQuestions,
  inRightOrder,
  rightPairs,
  saysTrue,
} from "../exported-question.ts";
import { html } from "../html.ts";
import { keyNeeded } from "../key-needed.ts";
import { type Mapping, mapQuestions } from "../mapping.ts";
import {
  choiceText,
  generalFeedback,
  moodleCategory,
  moodleId,
  moodleName,
  termPattern,
  weightOf,
} from "../moodle-terms.ts";
import {
  formatNotes,
  leftOutNotes,
  lineBreakNotes,
  MOODLE_ADDS,
  MOODLE_MARKS,
  oneLanguageNote,
  sourceNotes,
} from "../notes.ts";
import type { QuizExport } from "../quiz-export.ts";

/** The characters that GIFT gives a meaning (https://docs.moodle.org/en/GIFT_format, "Special characters"). */
const escaped = (text: string): string => text.replace(/[~=#{}:\\]/g, "\\$&");

/** A piece of HTML, marked as such each time: an answer that began with “%” would be taken for a weight. */
const rich = (markup: string): string => `[html]${escaped(markup)}`;

/**
 * What no escape takes its meaning from outside HTML: the arrow makes a matching question of every “=” in the braces, and what
 * importers put in the place of escaped characters becomes such a character (core's qformat_gift, `escapedchar_post`).
 */
const BEYOND_ESCAPING = /->|&&\d{3}/;

/** GIFT asks for no order; what it has instead is matching. */
const POSITION = { en: "Position {n}", zh: "第 {n} 位" } as const;

/** What stands to the right is no marked-up text in GIFT and must not say that it is. */
const pair = (left: string, right: string): string =>
  `=${rich(html(left))} -> ${escaped(choiceText(right))}`;

/** Null for a question whose texts GIFT cannot hold. */
type AnswerWriter = (exported: ExportedQuestion, language: Language) => readonly string[] | null;

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
  PICK_MANY: (exported, language) =>
    exported.options.map(
      (option) =>
        `~%${weightOf(option, exported)}%${rich(html(option.text[language]))}#${rich(html(option.feedback[language]))}`,
    ),
  PUT_IN_ORDER: (exported, language) =>
    inRightOrder(exported).map(({ text }, i) =>
      pair(POSITION[language].replace("{n}", String(i + 1)), text[language]),
    ),
  MATCH_PAIRS: (exported, language) =>
    rightPairs(exported).map(({ option, target }) => pair(option.text[language], target[language])),
  TYPE_THE_TERM: (exported, language) => {
    const names = acceptedNames(exported, language);
    return names.some((name) => BEYOND_ESCAPING.test(name))
      ? null
      : names.map((name) => `=%100%[plain]${escaped(termPattern(name))}`);
  },
};

const written = (
  exported: ExportedQuestion,
  answers: AnswerWriter,
  language: Language,
): string | null => {
  const { question } = exported;
  const lines = answers(exported, language);
  if (lines === null) return null;
  return [
    `// [id:${moodleId(exported, language)}] [tag:strata] [tag:${question.type}]`,
    `::${escaped(moodleName(exported, language))}::${rich(`<p>${html(question.stem[language])}</p>`)}{`,
    ...lines.map((line) => `\t${line}`),
    `\t####${rich(generalFeedback(exported, language))}`,
    "}",
  ].join("\n");
};

/** What stands to the right of pairs. */
const onTheRight = ({ question }: ExportedQuestion): readonly Bilingual[] => [
  ...question.targets.map(({ text }) => text),
  ...(question.format === "PUT_IN_ORDER" ? question.options.map(({ text }) => text) : []),
];

const ORDER_BECOMES_MATCHING: Bilingual = {
  en: "GIFT has no questions that ask for an order: positions are to be matched with what stands there. Moodle XML asks for the order.",
  zh: "GIFT 没有排序题：改为将位置与该处的内容配对。Moodle XML 支持排序题。",
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
        ...formatNotes(questions, { ...MOODLE_MARKS, PUT_IN_ORDER: ORDER_BECOMES_MATCHING }),
        ...lineBreakNotes(questions.flatMap(onTheRight).map((text) => text[language])),
        MOODLE_ADDS,
        ...leftOutNotes(leftOut, NAME),
        ...sourceNotes(questions),
      ],
    };
  }),
};
