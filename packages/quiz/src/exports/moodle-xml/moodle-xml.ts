import type { Bilingual, Language } from "@strata/graph-model";
import {
  acceptedNames,
  type ExportedOption,
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

/** HTML within XML. The only thing that CDATA cannot hold is its own end, which `html` never writes: its “>” is an entity. */
const cdata = (markup: string): string => `<text><![CDATA[${markup}]]></text>`;

/** Ids, names and categories: what XML escapes is what HTML does. */
const plain = (text: string): string => `<text>${html(text)}</text>`;

interface Answer {
  /** Percent of the mark; in a question that asks for an order, the place. */
  readonly fraction: string;
  /** The content of the answer, and the name of how it is marked up. */
  readonly text: string;
  readonly format: "html" | "moodle_auto_format";
  /** HTML; empty where it stands in the general feedback. */
  readonly feedback: string;
}

const answerElement = ({ fraction, text, format, feedback }: Answer): string =>
  `<answer fraction="${fraction}" format="${format}">${text}<feedback format="html">${cdata(feedback)}</feedback></answer>`;

interface MoodleType {
  readonly type: string;
  /** What Moodle takes off a repeated try; its own defaults. */
  readonly penalty: string;
  /** Elements that only this type has. */
  readonly elements: (exported: ExportedQuestion, language: Language) => readonly string[];
}

const PENALTY = "0.3333333";

const choices =
  (fraction: (option: ExportedOption, exported: ExportedQuestion) => string) =>
  (exported: ExportedQuestion, language: Language): readonly string[] =>
    exported.options.map((option) =>
      answerElement({
        fraction: fraction(option, exported),
        text: cdata(html(option.text[language])),
        format: "html",
        feedback: html(option.feedback[language]),
      }),
    );

const multichoice = (single: boolean, fraction: Parameters<typeof choices>[0]): MoodleType => ({
  type: "multichoice",
  penalty: PENALTY,
  elements: (exported, language) => [
    `<single>${single}</single>`,
    "<shuffleanswers>false</shuffleanswers>",
    "<answernumbering>abc</answernumbering>",
    `<showstandardinstruction>${single ? 0 : 1}</showstandardinstruction>`,
    ...choices(fraction)(exported, language),
  ],
});

const QUESTIONS: Mapping<MoodleType> = {
  PICK_ONE: multichoice(true, ({ right }) => (right ? "100" : "0")),
  PICK_MANY: multichoice(false, weightOf),
  TRUE_FALSE: {
    type: "truefalse",
    penalty: "1",
    // Moodle knows the two by these English words and shows its own.
    elements: (exported, language) =>
      [true, false].map((side) => {
        const right = side === saysTrue(exported);
        const told = exported.options.find((option) => option.right === right);
        return answerElement({
          fraction: right ? "100" : "0",
          text: plain(String(side)),
          format: "moodle_auto_format",
          feedback: html(told?.feedback[language] ?? ""),
        });
      }),
  },
  PUT_IN_ORDER: {
    // A plug-in of its own until it came into core with Moodle 4.4 (version.php of core's question/type/ordering).
    type: "ordering",
    penalty: PENALTY,
    elements: (exported, language) => [
      "<layouttype>VERTICAL</layouttype>",
      "<selecttype>ALL</selecttype>",
      `<selectcount>${exported.options.length}</selectcount>`,
      // The share of pairs that stand the right way round, as in Strata.
      "<gradingtype>RELATIVE_ALL_PREVIOUS_AND_NEXT</gradingtype>",
      "<showgrading>SHOW</showgrading>",
      "<numberingstyle>none</numberingstyle>",
      ...inRightOrder(exported).map(({ text }, i) =>
        answerElement({
          fraction: String(i + 1),
          text: cdata(html(text[language])),
          format: "html",
          feedback: "",
        }),
      ),
    ],
  },
  MATCH_PAIRS: {
    type: "matching",
    penalty: PENALTY,
    elements: (exported, language) => [
      "<shuffleanswers>false</shuffleanswers>",
      ...rightPairs(exported).map(
        ({ option, target }) =>
          `<subquestion format="html">${cdata(html(option.text[language]))}<answer>${plain(choiceText(target[language]))}</answer></subquestion>`,
      ),
    ],
  },
  TYPE_THE_TERM: {
    type: "shortanswer",
    penalty: PENALTY,
    elements: (exported, language) => [
      "<usecase>0</usecase>",
      ...acceptedNames(exported, language).map((name) =>
        answerElement({
          fraction: "100",
          text: plain(termPattern(name)),
          format: "moodle_auto_format",
          feedback: "",
        }),
      ),
    ],
  },
};

const questionElement = (
  exported: ExportedQuestion,
  { type, penalty, elements }: MoodleType,
  language: Language,
): string => {
  const { question } = exported;
  return [
    `  <question type="${type}">`,
    `    <name>${plain(moodleName(exported, language))}</name>`,
    `    <questiontext format="html">${cdata(`<p>${html(question.stem[language])}</p>`)}</questiontext>`,
    `    <generalfeedback format="html">${cdata(generalFeedback(exported, language))}</generalfeedback>`,
    "    <defaultgrade>1</defaultgrade>",
    `    <penalty>${penalty}</penalty>`,
    "    <hidden>0</hidden>",
    `    <idnumber>${html(moodleId(exported, language))}</idnumber>`,
    ...elements(exported, language).map((element) => `    ${element}`),
    `    <tags><tag>${plain("strata")}</tag><tag>${plain(question.type)}</tag></tags>`,
    "  </question>",
  ].join("\n");
};

const ORDER_NEEDS_PLUGIN: Bilingual = {
  en: "Questions that ask for an order need Moodle 4.4 or later, or its plug-in “Ordering” (qtype_ordering). Without it Moodle refuses the whole file, unless you set “Stop on error” to “No”: then it leaves these questions out.",
  zh: "排序题需要 Moodle 4.4 及以上版本，或安装 Ordering 插件（qtype_ordering）。否则 Moodle 会拒绝整个文件；导入时若设为出错不停止，则只略去这些题目。",
};

const NAME = { en: "Moodle XML", zh: "Moodle XML" } as const;

/**
 * What Moodle's question bank exports and imports, one file for each language: two languages in one text need a filter
 * that most sites have switched off. It says everything that GIFT says, and that options keep their places.
 */
export const moodleXml: QuizExport = {
  name: NAME,
  mediaType: "application/xml; charset=utf-8",
  extension: "moodle.xml",
  languages: "ONE",
  write: keyNeeded("Moodle XML", async (quiz, options) => {
    const { language } = options;
    const questions = await exportedQuestions(quiz, options);
    const { written, leftOut } = mapQuestions(questions, QUESTIONS, (exported, type) =>
      questionElement(exported, type, language),
    );
    const category = `  <question type="category"><category>${plain(moodleCategory(quiz, language))}</category></question>`;
    return {
      body: `${['<?xml version="1.0" encoding="UTF-8"?>', "<quiz>", category, ...written, "</quiz>"].join("\n")}\n`,
      notes: [
        oneLanguageNote(language),
        ...formatNotes(questions, { ...MOODLE_MARKS, PUT_IN_ORDER: ORDER_NEEDS_PLUGIN }),
        ...lineBreakNotes(
          questions.flatMap(({ question }) => question.targets.map(({ text }) => text[language])),
        ),
        MOODLE_ADDS,
        ...leftOutNotes(leftOut, NAME),
        ...sourceNotes(questions),
      ],
    };
  }),
};
