import { LANGUAGES, type Language } from "@strata/graph-model";
import { optionId, targetId } from "../../answer-formats/option-ids.ts";
import { type ExportedQuestion, exportedQuestions, sourceTitle } from "../exported-question.ts";
import { type Mapping, mapQuestions } from "../mapping.ts";
import { leftOutNotes, sourceNotes } from "../notes.ts";
import { oneLine } from "../one-line.ts";
import type { QuizExport } from "../quiz-export.ts";

/** RFC 4180, section 2: lines end so. */
const LINE_END = "\r\n";

/** Spreadsheets take UTF-8 for a national encoding without it, and then show no Chinese; parsers skip it. */
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * A text that a spreadsheet would run as a formula (OWASP, “CSV injection”; half and full width). Leading apostrophes count,
 * so that taking exactly one off again always gives the text back.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u;

const cell = (text: string): string =>
  `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/** Options have columns of their own; a question with fewer leaves the last ones empty. */
const FEWEST_OPTIONS = 4;

/** What the key column says. */
type KeyWriter = (exported: ExportedQuestion) => string;

const ids: KeyWriter = ({ question }) => question.key.join(" ");

const KEYS: Mapping<KeyWriter> = {
  PICK_ONE: ids,
  PICK_MANY: ids,
  TRUE_FALSE: ids,
  PUT_IN_ORDER: ids,
  MATCH_PAIRS: ids,
  // One to a line: names have spaces of their own.
  TYPE_THE_TERM: ({ question }) => question.key.map(oneLine).join("\n"),
};

interface Column {
  readonly name: string;
  /** Whether the column tells the answer. */
  readonly ofKey: boolean;
  readonly of: (exported: ExportedQuestion, key: KeyWriter) => string;
}

const shown = (name: string, of: (exported: ExportedQuestion) => string): Column => ({
  name,
  ofKey: false,
  of,
});

const told = (name: string, of: Column["of"]): Column => ({ name, ofKey: true, of });

const inBoth = (columns: (language: Language) => Column): readonly Column[] =>
  LANGUAGES.toReversed().map(columns);

/** One source to a line: titles have commas and semicolons of their own. */
const sourceLines = ({ sources }: ExportedQuestion, language: Language): string =>
  sources
    .map((one) => sourceTitle(one, language) + (one.url === null ? "" : ` <${one.url}>`))
    .join("\n");

const columnsFor = (questions: readonly ExportedQuestion[], code: string): readonly Column[] => {
  const most = Math.max(FEWEST_OPTIONS, ...questions.map(({ options }) => options.length));
  const targets = Math.max(0, ...questions.map(({ question }) => question.targets.length));
  const places = Array.from({ length: most }, (_, place) => ({
    place,
    letter: optionId(place),
  }));
  return [
    shown("id", ({ stableId }) => stableId),
    shown("quiz", () => code),
    shown("number", ({ question }) => String(question.number)),
    shown("type", ({ question }) => question.type),
    shown("format", ({ question }) => question.format),
    shown("difficulty", ({ question }) => question.difficulty.toFixed(2)),
    ...inBoth((language) => shown(`stem_${language}`, ({ question }) => question.stem[language])),
    ...places.flatMap(({ place, letter }) =>
      inBoth((language) =>
        shown(
          `option_${letter}_${language}`,
          ({ options }) => options[place]?.text[language] ?? "",
        ),
      ),
    ),
    ...Array.from({ length: targets }, (_, place) =>
      inBoth((language) =>
        shown(
          `target_${targetId(place)}_${language}`,
          ({ question }) => question.targets[place]?.text[language] ?? "",
        ),
      ),
    ).flat(),
    told("key", (exported, key) => key(exported)),
    told("fact", ({ question }) => question.fact),
    ...inBoth((language) =>
      told(`verdict_${language}`, ({ question }) => question.explanation.verdict[language]),
    ),
    ...places.flatMap(({ letter }) =>
      inBoth((language) =>
        told(
          `feedback_${letter}_${language}`,
          // By its id: what is to be typed is explained as option “a”, which is not shown.
          ({ question }) =>
            question.explanation.options.find(({ optionId: id }) => id === letter)?.text[
              language
            ] ?? "",
        ),
      ),
    ),
    ...inBoth((language) =>
      told(`sources_${language}`, (exported) => sourceLines(exported, language)),
    ),
  ];
};

const NAME = { en: "CSV", zh: "CSV 表格" } as const;

/**
 * A line for each question, both languages beside each other, as a spreadsheet opens it (RFC 4180, UTF-8 with a byte order
 * mark). A text that begins like a formula has an apostrophe before it: a program that reads the file takes one off.
 */
export const csv: QuizExport = {
  name: NAME,
  mediaType: "text/csv; charset=utf-8; header=present",
  extension: "csv",
  languages: "BOTH",
  write: async (quiz, options) => {
    const questions = await exportedQuestions(quiz, options);
    const columns = columnsFor(questions, quiz.code).filter(
      ({ ofKey }) => options.withKey || !ofKey,
    );
    const { written, leftOut } = mapQuestions(questions, KEYS, (exported, key) =>
      columns.map(({ of }) => of(exported, key)),
    );
    const guarded = written.flat().some((text) => FORMULA.test(text));
    const lines = [columns.map(({ name }) => name), ...written];
    return {
      body: BYTE_ORDER_MARK + lines.map((line) => line.map(cell).join(",") + LINE_END).join(""),
      notes: [
        ...(guarded
          ? [
              {
                en: "A text that begins like a formula has an apostrophe before it, so that no spreadsheet runs it.",
                zh: "以公式符号开头的文字前加了一个撇号，以免电子表格将其当作公式执行。",
              },
            ]
          : []),
        {
          en: "The proofs behind the reasons are in the JSON export only.",
          zh: "各条理由所依据的证明仅见于 JSON 导出。",
        },
        ...leftOutNotes(leftOut, NAME),
        ...(options.withKey ? sourceNotes(questions) : []),
      ],
    };
  },
};
