import type { Question } from "./question.ts";
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
  /** Whether the quiz was made for this attempt; whoever knows its id may then have the key in a file. */
  readonly madeQuiz: boolean;
  /** ISO instant; null while answers are still taken. */
  readonly finishedAt: string | null;
  /** In the order in which they were given; at most one for each question. */
  readonly answers: readonly RecordedAnswer[];
}

/** The answer that stands for a question now, or why none does. */
export type Recorded =
  | { readonly answer: RecordedAnswer }
  | { readonly refused: "UNKNOWN_ATTEMPT" | "ATTEMPT_FINISHED" };

/** What may be wrong with a question. */
export const REPORT_REASONS = [
  "KEY_WRONG",
  "ANOTHER_ALSO_RIGHT",
  "OUTDATED",
  "UNCLEAR",
  "EXPLANATION_WRONG",
  "TRANSLATION",
  "OTHER",
] as const;
export type ReportReason = (typeof REPORT_REASONS)[number];

/** A complaint about a question, with everything that is needed to judge it later. */
export interface QuestionReport {
  /** The receipt. */
  readonly id: string;
  readonly quizCode: string;
  readonly revision: string;
  readonly engineVersion: string;
  /** As it stood, with its key and its proof. */
  readonly question: Question;
  readonly reason: ReportReason;
  /** In the learner's words; may be empty. */
  readonly comment: string;
  /** ISO instant. */
  readonly reportedAt: string;
}

/** Where quizzes and what learners did with them are kept. */
export interface QuizStore {
  /**
   * Keeps a snapshot. Idempotent: a quiz whose code is there already is left as it is, and so is who made it. `madeBy` is the id of the
   * attempt that it is made for; null when it is for nobody in particular.
   */
  saveQuiz(quiz: Quiz, madeBy: string | null): Promise<void>;
  /** Null when no quiz has this code. */
  quiz(code: string): Promise<Quiz | null>;
  /** The quiz must have been saved and the id must be new; else it throws. */
  createAttempt(attempt: NewAttempt): Promise<Attempt>;
  /** Null when there is no such attempt. */
  attempt(id: string): Promise<Attempt | null>;
  /**
   * Records an answer, once: gives the answer first recorded for that question, which is the given one only the first time, and records
   * nothing more once the attempt is finished. Atomic, so that two requests at once agree.
   */
  recordAnswer(attemptId: string, answer: RecordedAnswer): Promise<Recorded>;
  /** Ends an attempt; the first end stands. Null when there is no such attempt. */
  finishAttempt(id: string, finishedAt: string): Promise<Attempt | null>;
  saveReport(report: QuestionReport): Promise<void>;
}
