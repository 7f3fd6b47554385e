import type { QuizMode } from "../blueprint.ts";
import type { Attempt, RecordedAnswer } from "../learner-store.ts";
import type { Question } from "../question.ts";
import type { Quiz } from "../quiz.ts";

const NOW = "2026-01-01T00:00:00.000Z";

const question = (number: number, difficulty: number): Question => ({
  id: String(number),
  number,
  type: number % 2 === 0 ? "trait-of" : "odd-one-out",
  format: "PICK_ONE",
  fact: `fact ${number}`,
  cell: `cell ${number}`,
  difficulty,
  stem: { en: "Which?", zh: "哪个？" },
  options: ["a", "b", "c", "d"].map((id) => ({ id, text: { en: id, zh: id } })),
  targets: [],
  key: ["a"],
  explanation: { verdict: { en: "", zh: "" }, options: [], claimIds: [], entityIds: [] },
});

/** A quiz of a mode with so many questions of four, the first option right, their difficulties spread from −2 to 2. */
export const quizOf = (mode: QuizMode, size: number): Quiz => ({
  code: "0a1b2c3d4e",
  seed: "one",
  revision: "0".repeat(64),
  engineVersion: "1",
  blueprint: { mode, topics: [], types: [], levels: [], facts: [], size },
  questions: Array.from({ length: size }, (_, i) => question(i + 1, -2 + (4 * i) / size)),
});

export const recorded = (questionId: string, credit: number): RecordedAnswer => ({
  questionId,
  chosen: ["a"],
  confidence: null,
  correct: credit === 1,
  credit,
  answeredAt: NOW,
});

/** An attempt at `quizOf` with these answers. */
export const attemptWith = (
  answers: readonly RecordedAnswer[],
  change: Partial<Attempt> = {},
): Attempt => ({
  id: "secret",
  quizCode: "0a1b2c3d4e",
  startedAt: NOW,
  madeQuiz: true,
  finishedAt: null,
  answers,
  ...change,
});
