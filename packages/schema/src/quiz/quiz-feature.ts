import type { Feature } from "../builder.ts";
import { answerQuestion } from "./answer-question.ts";
import { attempt } from "./attempt.ts";
import { defineErrors } from "./errors.ts";
import { featuredQuiz, quiz } from "./quiz.ts";
import { startQuiz } from "./start-quiz.ts";

/** Quizzes: looked up, started and answered. */
export const quizFeature: Feature = (builder, join) => {
  defineErrors(builder);
  const quizRef = quiz(builder, join);
  featuredQuiz(quizRef)(builder, join);
  const refs = attempt(builder, join, quizRef);
  startQuiz(builder, refs);
  answerQuestion(builder, refs);
};
