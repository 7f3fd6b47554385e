import type { AnswerFormat, Question, Quiz } from "@strata/quiz";

type Given = Partial<Question> & { readonly key: readonly string[] };

const choices = (ids: readonly string[], names: readonly string[] = ids) =>
  ids.map((id, i) => ({ id, text: { en: names[i] ?? id, zh: names[i] ?? id } }));

const OPTIONS = choices(["a", "b", "c"]);

const question = (number: number, format: AnswerFormat, given: Given): Question => ({
  id: String(number),
  number,
  type: "trait-of",
  format,
  fact: `fact ${number}`,
  cell: `cell ${number}`,
  difficulty: 0,
  stem: { en: `Question ${number}`, zh: `第 ${number} 题` },
  options: OPTIONS,
  targets: [],
  explanation: {
    verdict: { en: "So it is.", zh: "如此。" },
    options: [],
    claimIds: [],
    entityIds: [],
  },
  ...given,
});

/** A stored quiz with one question of each format. */
export const sixFormats: Quiz = {
  code: "s1xf0rmats",
  seed: "formats",
  revision: "0".repeat(64),
  engineVersion: "1",
  blueprint: { mode: "PRACTICE", topics: [], types: [], levels: [], facts: [], size: 6 },
  questions: [
    question(1, "PICK_ONE", { key: ["b"] }),
    question(2, "PICK_MANY", { key: ["a", "c"] }),
    question(3, "TRUE_FALSE", { options: choices(["a", "b"], ["True", "False"]), key: ["b"] }),
    question(4, "PUT_IN_ORDER", { key: ["c", "a", "b"] }),
    question(5, "MATCH_PAIRS", {
      targets: choices(["1", "2", "3"], ["1960", "1970", "1980"]),
      key: ["a:2", "b:1", "c:3"],
    }),
    question(6, "TYPE_THE_TERM", { options: [], key: ["namespace", "命名空间"] }),
  ],
};
