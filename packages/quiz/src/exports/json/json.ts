import { type ExportedQuestion, exportedQuestions } from "../exported-question.ts";
import { type Mapping, mapQuestions } from "../mapping.ts";
import { leftOutNotes, sourceNotes } from "../notes.ts";
import type { QuizExport } from "../quiz-export.ts";

/** Raised when a program that reads the file would have to be told. */
const VERSION = 1;

/** What a learner is shown, in both languages. */
type ShownWriter = (exported: ExportedQuestion) => object;

const shown: ShownWriter = ({ question }) => ({
  stem: question.stem,
  options: question.options,
  targets: question.targets,
});

const SHOWN: Mapping<ShownWriter> = {
  PICK_ONE: shown,
  PICK_MANY: shown,
  TRUE_FALSE: shown,
  PUT_IN_ORDER: shown,
  MATCH_PAIRS: shown,
  TYPE_THE_TERM: shown,
};

/** What a learner is not shown before answering. */
const hidden = ({ question, sources }: ExportedQuestion): object => ({
  fact: question.fact,
  cell: question.cell,
  key: question.key,
  explanation: question.explanation,
  sources: sources.map(({ titleEn, titleZh, headingEn, headingZh, url }) => ({
    title: { en: titleEn, zh: titleZh },
    heading: { en: headingEn, zh: headingZh },
    url,
  })),
});

const NAME = { en: "JSON", zh: "JSON" } as const;

/**
 * Everything that a quiz holds, for a program. Without the key it also lacks what the key could be made of again: the
 * seed, the blueprint and the facts.
 */
export const json: QuizExport = {
  name: NAME,
  mediaType: "application/json",
  extension: "json",
  languages: "BOTH",
  write: async (quiz, options) => {
    const { withKey } = options;
    const questions = await exportedQuestions(quiz, options);
    const { written, leftOut } = mapQuestions(questions, SHOWN, (exported, shownOf) => ({
      id: exported.stableId,
      number: exported.question.number,
      type: exported.question.type,
      format: exported.question.format,
      difficulty: exported.question.difficulty,
      ...shownOf(exported),
      ...(withKey ? hidden(exported) : {}),
    }));
    const document = {
      format: "strata-quiz",
      version: VERSION,
      code: quiz.code,
      revision: quiz.revision,
      engineVersion: quiz.engineVersion,
      ...(withKey ? { seed: quiz.seed, blueprint: quiz.blueprint } : {}),
      questions: written,
    };
    return {
      body: `${JSON.stringify(document, null, 2)}\n`,
      notes: [...leftOutNotes(leftOut, NAME), ...(withKey ? sourceNotes(questions) : [])],
    };
  },
};
