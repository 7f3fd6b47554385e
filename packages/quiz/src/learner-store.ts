import type { Quiz } from "./quiz.ts";

export const CONFIDENCES = ["GUESSING", "FAIRLY_SURE", "CERTAIN"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** One answer as it was given and marked. */
export interface RecordedAnswer {
  readonly questionId: string;
  /** Ids of the chosen options; all of them in order; pairs such as "a:2"; or what was typed. */
  readonly chosen: readonly string[];
  /** Asked before the reveal; null when the learner did not say. */
  readonly confidence: Confidence | null;
  readonly correct: boolean;
  /** From 0 to 1; 1 is correct. */
  readonly credit: number;
  /** ISO instant. */
  readonly answeredAt: string;
}

/** One learner's run through a quiz, before any answer. */
export interface NewAttempt {
  readonly id: string;
  readonly quizCode: string;
  /** ISO instant. */
  readonly startedAt: string;
}

export interface Attempt extends NewAttempt {
  /** In the order in which they were given; at most one for each question. */
  readonly answers: readonly RecordedAnswer[];
}

/** Where quizzes and what learners did with them are kept. */
export interface QuizStore {
  /** Keeps a snapshot. Idempotent: a quiz whose code is there already is left as it is. */
  saveQuiz(quiz: Quiz): Promise<void>;
  /** Null when no quiz has this code. */
  quiz(code: string): Promise<Quiz | null>;
  /** The quiz must have been saved and the id must be new; else it throws. */
  createAttempt(attempt: NewAttempt): Promise<void>;
  /** Null when there is no such attempt. */
  attempt(id: string): Promise<Attempt | null>;
  /**
   * Records an answer, once: returns the answer first recorded for that question, which is the given one only
   * the first time. Atomic, so that two requests at once agree. Null when there is no such attempt.
   */
  recordAnswer(attemptId: string, answer: RecordedAnswer): Promise<RecordedAnswer | null>;
}
