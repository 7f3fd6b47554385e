import type { Bilingual, Language } from "@strata/graph-model";
import type { AnswerFormat } from "../answer-formats/registry.ts";
import type { ExportedQuestion } from "./exported-question.ts";
import { hasLineBreak } from "./one-line.ts";

/** “Questions 2 and 5”, in both languages. */
const numbered = (questions: readonly ExportedQuestion[]): Bilingual => {
  const numbers = questions.map(({ question }) => String(question.number));
  const last = numbers.at(-1) ?? "";
  const others = numbers.slice(0, -1).join(", ");
  return {
    en: others === "" ? `Question ${last}` : `Questions ${others} and ${last}`,
    zh: `第 ${numbers.join("、")} 题`,
  };
};

/** Says which questions a format could not take; nothing when it took all. */
export const leftOutNotes = (
  leftOut: readonly ExportedQuestion[],
  format: Bilingual,
): readonly Bilingual[] => {
  if (leftOut.length === 0) return [];
  const which = numbered(leftOut);
  const [are, they] = leftOut.length === 1 ? ["is", "it asks"] : ["are", "they ask"];
  return [
    {
      en: `${which.en} ${are} left out: ${format.en} has no way to ask what ${they}.`,
      zh: `${which.zh}未写入：${format.zh}无法表达这种题型。`,
    },
  ];
};

/** Says which questions name no source because their claims are not known any more. */
export const sourceNotes = (questions: readonly ExportedQuestion[]): readonly Bilingual[] => {
  const without = questions.filter(({ sources }) => sources.length === 0);
  if (without.length === 0) return [];
  const which = numbered(without);
  return [
    {
      en: `${which.en} ${without.length === 1 ? "names" : "name"} no source: what the quiz was made of has left the graph since.`,
      zh: `${which.zh}没有来源：出题所依据的内容后来已从图谱中移除。`,
    },
  ];
};

/** Says that the other language has a file of its own. */
export const oneLanguageNote = (language: Language): Bilingual =>
  language === "en"
    ? {
        en: "This file is in English. Chinese needs a file of its own.",
        zh: "此文件为英文，中文需另行导出。",
      }
    : {
        en: "This file is in Chinese. English needs a file of its own.",
        zh: "此文件为中文，英文需另行导出。",
      };

/** What Moodle does with an id that it has already: core's importprocess drops the id and keeps both questions. */
export const MOODLE_ADDS: Bilingual = {
  en: "Moodle adds on every import and never updates: a question whose ID number is in the category already comes in a second time, without the number. Delete the category of the quiz before you import it again.",
  zh: "Moodle 每次导入都新增题目，从不更新：类别中已有相同 ID 编号时，题目会再添加一次，且不带编号。再次导入前，请先删除该测验的类别。",
};

/** Notes that hold as soon as a quiz has a question of one answer format. */
export const formatNotes = (
  questions: readonly ExportedQuestion[],
  notes: Partial<Record<AnswerFormat, Bilingual>>,
): readonly Bilingual[] => {
  const present = new Set(questions.map(({ question }) => question.format));
  return [...present].flatMap((format) => notes[format] ?? []);
};

/** How Moodle marks what Strata marks otherwise. */
export const MOODLE_MARKS: Partial<Record<AnswerFormat, Bilingual>> = {
  PICK_MANY: {
    en: "Where several options are right, Moodle gives credit for a part of them, and none as soon as a wrong one is chosen. Strata gives credit only for all of them.",
    zh: "多选题中，Moodle 对选出的部分正确选项也给分，一旦选了错误选项则不得分；Strata 只有全部选对才给分。",
  },
  TYPE_THE_TERM: {
    en: "Moodle takes a typed name letter by letter, apart from capitals. Strata also overlooks spaces, hyphens and articles.",
    zh: "Moodle 逐字比对所填名称，只忽略大小写；Strata 还会忽略空格、连字符与冠词。",
  },
};

/** Says that texts with line breaks had to be put on one line; nothing when none has any. */
export const lineBreakNotes = (texts: readonly string[]): readonly Bilingual[] =>
  texts.some(hasLineBreak) ? [{ en: "Line breaks became spaces.", zh: "换行已改为空格。" }] : [];
