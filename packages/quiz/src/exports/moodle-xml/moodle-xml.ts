import type { Language } from "@strata/graph-model";
import { type ExportedQuestion, exportedQuestions, saysTrue } from "../exported-question.ts";
import { html } from "../html.ts";
import { keyNeeded } from "../key-needed.ts";
import { type Mapping, mapQuestions } from "../mapping.ts";
import { generalFeedback, moodleCategory, moodleId, moodleName } from "../moodle-terms.ts";
import { leftOutNotes, MOODLE_ADDS, oneLanguageNote, sourceNotes } from "../notes.ts";
import type { QuizExport } from "../quiz-export.ts";

/** HTML within XML. The only thing that CDATA cannot hold is its own end, which `html` never writes: its “>” is an entity. */
const cdata = (markup: string): string => `<text><![CDATA[${markup}]]></text>`;

/** Ids, names and categories: what XML escapes is what HTML does. */
const plain = (text: string): string => `<text>${html(text)}</text>`;

interface Answer {
  readonly right: boolean;
  /** The content of the answer, and the name of how it is marked up. */
  readonly text: string;
  readonly format: "html" | "moodle_auto_format";
  readonly feedback: string;
}

const answerElement = ({ right, text, format, feedback }: Answer): string =>
  `    <answer fraction="${right ? 100 : 0}" format="${format}">${text}<feedback format="html">${cdata(feedback)}</feedback></answer>`;

interface MoodleType {
  readonly type: string;
  /** What Moodle takes off a repeated try; its own defaults. */
  readonly penalty: string;
  /** Elements that only this type has. */
  readonly settings: readonly string[];
  readonly answers: (exported: ExportedQuestion, language: Language) => readonly Answer[];
}

const QUESTIONS: Mapping<MoodleType> = {
  PICK_ONE: {
    type: "multichoice",
    penalty: "0.3333333",
    settings: [
      "<single>true</single>",
      "<shuffleanswers>false</shuffleanswers>",
      "<answernumbering>abc</answernumbering>",
      "<showstandardinstruction>0</showstandardinstruction>",
    ],
    answers: ({ options }, language) =>
      options.map(({ text, right, feedback }) => ({
        right,
        text: cdata(html(text[language])),
        format: "html",
        feedback: html(feedback[language]),
      })),
  },
  TRUE_FALSE: {
    type: "truefalse",
    penalty: "1",
    settings: [],
    // Moodle knows the two by these English words and shows its own.
    answers: (exported, language) =>
      [true, false].map((side) => {
        const right = side === saysTrue(exported);
        const told = exported.options.find((option) => option.right === right);
        return {
          right,
          text: plain(String(side)),
          format: "moodle_auto_format",
          feedback: html(told?.feedback[language] ?? ""),
        };
      }),
  },
  PICK_MANY: null,
  PUT_IN_ORDER: null,
  MATCH_PAIRS: null,
  TYPE_THE_TERM: null,
};

const questionElement = (
  exported: ExportedQuestion,
  { type, penalty, settings, answers }: MoodleType,
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
    ...settings.map((element) => `    ${element}`),
    ...answers(exported, language).map(answerElement),
    `    <tags><tag>${plain("strata")}</tag><tag>${plain(question.type)}</tag></tags>`,
    "  </question>",
  ].join("\n");
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
        MOODLE_ADDS,
        ...leftOutNotes(leftOut, NAME),
        ...sourceNotes(questions),
      ],
    };
  }),
};
