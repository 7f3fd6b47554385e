import type { Bilingual, Language } from "@strata/graph-model";
import { pairId } from "../answer-formats/option-ids.ts";
import type { AnswerFormat } from "../answer-formats/registry.ts";
import {
  acceptedNames,
  type ExportedQuestion,
  reasonOfTerm,
  sourceTitle,
} from "../exports/exported-question.ts";
import { oneLine } from "../exports/one-line.ts";
import { questionType } from "../question-types/registry.ts";

/** Text as Markdown shows it unchanged. */
const plain = (text: string): string => oneLine(text).replace(/[\\`*_[\]<>|]/g, "\\$&");

const MARK = { right: " ✓", wrong: "" } as const;

type Lines = (exported: ExportedQuestion, language: Language) => readonly string[];

const reason = (text: Bilingual, language: Language): string =>
  text[language] === "" ? "" : `${language === "en" ? ": " : "："}${plain(text[language])}`;

const chosen: Lines = ({ options }, language) =>
  options.map(
    ({ id, text, right, feedback }) =>
      `- **${id}. ${plain(text[language])}**${right ? MARK.right : MARK.wrong}${reason(feedback, language)}`,
  );

const RIGHT_ORDER: Bilingual = { en: "Right order: ", zh: "正确顺序：" };
const RIGHT_PAIRS: Bilingual = { en: "Right pairs: ", zh: "正确配对：" };
const ACCEPTED: Bilingual = { en: "Accepted: ", zh: "可接受的答案：" };
const SOURCES: Bilingual = { en: "Sources: ", zh: "来源：" };

const unmarked: Lines = ({ options }, language) =>
  options.map(
    ({ id, text, feedback }) =>
      `- **${id}. ${plain(text[language])}**${reason(feedback, language)}`,
  );

/** What a learner chooses from, and what is right: all that depends on how a question is answered. */
const ANSWERS = {
  PICK_ONE: chosen,
  PICK_MANY: chosen,
  TRUE_FALSE: chosen,
  PUT_IN_ORDER: (exported, language) => [
    ...unmarked(exported, language),
    `- ${RIGHT_ORDER[language]}${exported.question.key.join(" → ")}`,
  ],
  MATCH_PAIRS: (exported, language) => [
    ...unmarked(exported, language),
    ...exported.question.targets.map(({ id, text }) => `- **${id}. ${plain(text[language])}**`),
    `- ${RIGHT_PAIRS[language]}${exported.question.options
      .flatMap(({ id }) =>
        exported.question.targets
          .filter((target) => exported.question.key.includes(pairId(id, target.id)))
          .map((target) => `${id}–${target.id}`),
      )
      .join(language === "en" ? ", " : "、")}`,
  ],
  TYPE_THE_TERM: (exported, language) => [
    `- ${ACCEPTED[language]}${acceptedNames(exported, language)
      .map(plain)
      .join(language === "en" ? ", " : "、")}${reason(reasonOfTerm(exported), language)}`,
  ],
} as const satisfies Record<AnswerFormat, Lines>;

const inLanguage = (exported: ExportedQuestion, language: Language): readonly string[] => {
  const { question, sources } = exported;
  const cited = sources.map((source) => {
    const title = plain(sourceTitle(source, language));
    return source.url === null ? title : `[${title}](${source.url})`;
  });
  return [
    `**${plain(question.stem[language])}**`,
    ANSWERS[question.format](exported, language).join("\n"),
    plain(question.explanation.verdict[language]),
    `${SOURCES[language]}${cited.join(language === "en" ? "; " : "；")}`,
  ];
};

const asked = (exported: ExportedQuestion): readonly string[] => {
  const { number, type, format } = exported.question;
  const { name } = questionType(type);
  return [
    `## ${number}. ${name.en} · ${name.zh}`,
    `\`${type}\`, \`${format}\``,
    ...inLanguage(exported, "en"),
    ...inLanguage(exported, "zh"),
  ];
};

export interface SampleOrigin {
  readonly seed: string;
  readonly revision: string;
  readonly engineVersion: string;
}

/** Questions with key, explanation and sources in both languages, as a page to be read and judged. */
export const samplePage = (
  questions: readonly ExportedQuestion[],
  { seed, revision, engineVersion }: SampleOrigin,
): string =>
  `${[
    "# Questions as a learner reads them",
    `${questions.length} questions drawn at random, of every type alike; right options are marked ✓. Written by \`npm run quiz:sample -- --write\` with the seed \`${seed}\`, engine version ${engineVersion}, revision \`${revision.slice(0, 12)}\`. The same three give the same page; another \`--seed\` gives others to read.`,
    ...questions.flatMap(asked),
  ].join("\n\n")}\n`;
