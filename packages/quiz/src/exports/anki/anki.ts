import type { Language } from "@strata/graph-model";
import { zipSync } from "fflate";
import {
  acceptedNames,
  type ExportedOption,
  type ExportedQuestion,
  exportedQuestions,
  inRightOrder,
  reasonOfTerm,
  rightPairs,
} from "../exported-question.ts";
import { html, sourcesHtml } from "../html.ts";
import { keyNeeded } from "../key-needed.ts";
import { type Mapping, mapQuestions } from "../mapping.ts";
import { leftOutNotes, sourceNotes } from "../notes.ts";
import type { QuizExport } from "../quiz-export.ts";
import { ankiId, fieldChecksum } from "./anki-numbers.ts";
import { type AnkiNote, fillCollection } from "./collection.ts";
import { FIELDS, type FieldName, noteType } from "./note-type.ts";

/** A text as a field holds it: brackets escaped, because Anki plays “[sound:…]” and typesets “[latex]”. */
const field = (text: string): string => html(text).replaceAll("[", "&#91;");

/** Lettered, unless it is said to be numbered. */
const list = (items: readonly string[], kind: "lettered" | "numbered" = "lettered"): string =>
  `<ol${kind === "numbered" ? ' class="numbered"' : ""}>${items.join("")}</ol>`;

/** The two faces of a question in one language. */
interface CardWriter {
  readonly options: (exported: ExportedQuestion, language: Language) => string;
  /** The right answer: the options again with the right ones marked, the order, the pairs or the names; with the reasons. */
  readonly answer: (exported: ExportedQuestion, language: Language) => string;
}

/** An answer with its reason below it. */
const explained = (
  answer: string,
  { right, feedback }: Pick<ExportedOption, "right" | "feedback">,
  language: Language,
): string =>
  `<li${right ? ' class="right"' : ""}><span class="option">${answer}</span><div class="why">${field(feedback[language])}</div></li>`;

const shownOptions: CardWriter["options"] = ({ options }, language) =>
  list(options.map(({ text }) => `<li>${field(text[language])}</li>`));

const asOptions: CardWriter = {
  options: shownOptions,
  answer: ({ options }, language) =>
    list(options.map((option) => explained(field(option.text[language]), option, language))),
};

const CARDS: Mapping<CardWriter> = {
  PICK_ONE: asOptions,
  PICK_MANY: asOptions,
  TRUE_FALSE: asOptions,
  PUT_IN_ORDER: {
    options: shownOptions,
    answer: (exported, language) =>
      list(
        inRightOrder(exported).map(({ text, feedback }) =>
          explained(field(text[language]), { right: false, feedback }, language),
        ),
        "numbered",
      ),
  },
  MATCH_PAIRS: {
    options: (exported, language) => {
      const targets = exported.question.targets.map(
        ({ text }) => `<li>${field(text[language])}</li>`,
      );
      return shownOptions(exported, language) + list(targets, "numbered");
    },
    answer: (exported, language) =>
      list(
        rightPairs(exported).map(({ option, target }) =>
          explained(
            `${field(option.text[language])}</span> → <span class="target">${field(target[language])}`,
            option,
            language,
          ),
        ),
      ),
  },
  TYPE_THE_TERM: {
    options: () => "",
    answer: (exported, language) => {
      const names = acceptedNames(exported, language).map((name) => `<li>${field(name)}</li>`);
      return `<ul class="names">${names.join("")}</ul><div class="why">${field(reasonOfTerm(exported)[language])}</div>`;
    },
  },
};

const fieldsOf = (
  exported: ExportedQuestion,
  { options, answer }: CardWriter,
  first: Language,
): Readonly<Record<FieldName, string>> => {
  const { stableId, question, sources } = exported;
  const { verdict } = question.explanation;
  return {
    Id: stableId,
    QuestionEn: field(question.stem.en),
    QuestionZh: field(question.stem.zh),
    OptionsEn: options(exported, "en"),
    OptionsZh: options(exported, "zh"),
    AnswerEn: answer(exported, "en"),
    AnswerZh: answer(exported, "zh"),
    VerdictEn: field(verdict.en),
    VerdictZh: field(verdict.zh),
    SourcesEn: sourcesHtml(sources, "en").replaceAll("[", "&#91;"),
    SourcesZh: sourcesHtml(sources, "zh").replaceAll("[", "&#91;"),
    ChineseFirst: first === "zh" ? "zh" : "",
  };
};

const noteOf = async (
  exported: ExportedQuestion,
  card: CardWriter,
  first: Language,
): Promise<AnkiNote> => {
  const fields = fieldsOf(exported, card, first);
  return {
    id: await ankiId(`note ${exported.stableId}`),
    guid: exported.stableId,
    tags: ["strata", `strata::${exported.question.type}`],
    fields: FIELDS.map((name) => fields[name]),
    sortText: exported.question.stem.en,
    checksum: await fieldChecksum(exported.stableId),
  };
};

/** Loaded when the first deck is written: a megabyte that no other part of the engine needs. */
const sqlite = async () => {
  const { default: initSqlJs } = await import("sql.js/dist/sql-wasm-inline.js");
  return initSqlJs();
};

/** The earliest time that a zip file can hold, in local fields, so that the bytes depend on no clock and no time zone. */
const ZIP_TIME = new Date(1980, 0, 1);

const NAME = { en: "Anki deck", zh: "Anki 牌组" } as const;

/**
 * A package that Anki and its kin import: a deck with a card for each question, both languages on it, `language` first and the
 * other one folded. A note is known by the fact and the question type, so that another import updates it and keeps its reviews.
 */
export const anki: QuizExport = {
  name: NAME,
  mediaType: "application/octet-stream",
  extension: "apkg",
  languages: "BOTH",
  write: keyNeeded("Anki", async (quiz, options) => {
    const questions = await exportedQuestions(quiz, options);
    const { written, leftOut } = mapQuestions(questions, CARDS, (exported, card) =>
      noteOf(exported, card, options.language),
    );
    const deck = {
      id: await ankiId(`deck ${quiz.code}`),
      // In no language: decks are told apart by their names, and both languages are one deck.
      name: `Strata::${quiz.code}`,
      description: "",
    };
    const type = noteType(await ankiId(`note type ${FIELDS.join(" ")}`));
    const notes = await Promise.all(written);
    const { Database } = await sqlite();
    const database = new Database();
    try {
      fillCollection(database, deck, type, notes, Math.floor(options.now.getTime() / 1000));
      return {
        body: zipSync(
          { "collection.anki2": database.export(), media: new TextEncoder().encode("{}") },
          { mtime: ZIP_TIME },
        ),
        notes: [
          {
            en: "A card asks to recall, not to click or type: answer in your head, then turn it over.",
            zh: "卡片只供回想，不能点选或填写：先在心里作答，再翻面核对。",
          },
          {
            en: "A question that another deck of yours holds already is updated where it is, and keeps its reviews.",
            zh: "若其他牌组中已有同一题，题目会在原处更新，复习记录保留。",
          },
          ...leftOutNotes(leftOut, NAME),
          ...sourceNotes(questions),
        ],
      };
    } finally {
      database.close();
    }
  }),
};
