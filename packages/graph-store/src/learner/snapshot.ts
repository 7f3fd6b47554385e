import type { Blueprint, Question, Quiz } from "@strata/quiz";

/**
 * Version of the shape of learner data, written on every node of it. 1 knew one mode, which explained at once, and questions
 * without targets, cells and difficulties; 2 has them.
 */
export const SCHEMA_VERSION = 2;

interface StoredQuestion extends Omit<Question, "targets" | "cell" | "difficulty"> {
  readonly targets?: Question["targets"];
  readonly cell?: string;
  readonly difficulty?: number;
}

interface StoredQuiz extends Omit<Quiz, "blueprint" | "questions"> {
  readonly blueprint: Pick<Blueprint, "topics" | "types" | "size"> & Partial<Blueprint>;
  readonly questions: readonly StoredQuestion[];
}

/** The quiz in a snapshot of any version: an old one is brought up to date as it is read, and stays as it was stored. */
export const quizFrom = (snapshot: string): Quiz => {
  // Our own JSON of a Quiz; nothing else writes this property.
  const stored = JSON.parse(snapshot) as StoredQuiz;
  return {
    ...stored,
    blueprint: { mode: "PRACTICE", levels: [], facts: [], ...stored.blueprint },
    questions: stored.questions.map((question) => ({
      targets: [],
      cell: question.fact,
      difficulty: 0,
      ...question,
    })),
  };
};
