import type { Bilingual, Language } from "@strata/graph-model";
import { type ExportedQuestion, exportedQuestions } from "../exported-question.ts";
import { keyNeeded } from "../key-needed.ts";
import { type Mapping, mapQuestions } from "../mapping.ts";
import { formatNotes, leftOutNotes, lineBreakNotes, oneLanguageNote } from "../notes.ts";
import { oneLine } from "../one-line.ts";
import type { QuizExport } from "../quiz-export.ts";

const LETTERS = "ABCD";

/** A line that importers take for an option or for the answer (core's qformat_aiken). */
const MISTAKABLE = /^(?:[A-Za-z][).]|ANSWER\s*:)/i;

const ASKED = { en: "Question: ", zh: "题目：" } as const;

type BlockWriter = (exported: ExportedQuestion, language: Language) => string;

const chosen: BlockWriter = ({ question, options }, language) => {
  const stem = oneLine(question.stem[language]);
  return [
    MISTAKABLE.test(stem) ? ASKED[language] + stem : stem,
    ...options.map(({ text }, i) => `${LETTERS.charAt(i)}. ${oneLine(text[language])}`),
    `ANSWER: ${LETTERS.charAt(options.findIndex(({ right }) => right))}`,
  ].join("\n");
};

const BLOCKS: Mapping<BlockWriter> = {
  PICK_ONE: chosen,
  // Aiken knows nothing else than options: the two words become A and B.
  TRUE_FALSE: chosen,
  // One right option is all that it knows.
  PICK_MANY: null,
  PUT_IN_ORDER: null,
  MATCH_PAIRS: null,
  TYPE_THE_TERM: null,
};

const NAME = { en: "Aiken", zh: "Aiken 文本" } as const;

const notesOf = (
  questions: readonly ExportedQuestion[],
  language: Language,
): readonly Bilingual[] => {
  const shown = questions.flatMap(({ question, options }) => [
    question.stem[language],
    ...options.map(({ text }) => text[language]),
  ]);
  return [
    oneLanguageNote(language),
    {
      en: "Aiken holds questions, options and answers only: verdicts, reasons and sources are left out.",
      zh: "Aiken 只能容纳题目、选项与答案：结论、理由与来源均未写入。",
    },
    {
      en: "Aiken has no ids: every import adds the questions once more. It cannot keep options in their places either.",
      zh: "Aiken 没有编号：每次导入都会重复添加题目，也无法固定选项的顺序。",
    },
    ...formatNotes(questions, {
      TRUE_FALSE: {
        en: "True-or-false questions become questions with two options.",
        zh: "判断题改写为两个选项的单选题。",
      },
    }),
    ...lineBreakNotes(shown),
  ];
};

/** The plainest format that learning platforms import: a question, options with letters, the answer. */
export const aiken: QuizExport = {
  name: NAME,
  mediaType: "text/plain; charset=utf-8",
  extension: "aiken.txt",
  languages: "ONE",
  write: keyNeeded("Aiken", async (quiz, options) => {
    const { language } = options;
    const questions = await exportedQuestions(quiz, options);
    const { written, leftOut } = mapQuestions(questions, BLOCKS, (exported, block) =>
      block(exported, language),
    );
    return {
      body: written.map((block) => `${block}\n`).join("\n"),
      notes: [
        ...notesOf(
          questions.filter((one) => !leftOut.includes(one)),
          language,
        ),
        ...leftOutNotes(leftOut, NAME),
      ],
    };
  }),
};
