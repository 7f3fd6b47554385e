import type { Feature } from "../builder.ts";
import { defineAnswer } from "./answer.ts";
import { answerQuestion } from "./answer-question.ts";
import { attempt } from "./attempt.ts";
import { defineErrors } from "./errors.ts";
import { defineExplanation } from "./explanation.ts";
import { exportQuiz } from "./export-quiz.ts";
import { finishQuiz } from "./finish-quiz.ts";
import { defineQuestion } from "./question.ts";
import { questionTypes } from "./question-types.ts";
import { featuredQuiz, quiz } from "./quiz.ts";
import { reportQuestion } from "./report-question.ts";
import { startQuiz } from "./start-quiz.ts";

/** Quizzes: looked up, started, answered, finished, written to files and complained about. */
export const quizFeature: Feature = (builder, join) => {
  defineErrors(builder);
  const questions = defineQuestion(builder);
  questionTypes(builder, questions);
  const quizzes = quiz(builder, join, questions);
  featuredQuiz(quizzes)(builder, join);
  const answers = defineAnswer(builder, questions, defineExplanation(builder, join));
  const attemptRef = attempt(builder, quizzes, questions, answers);
  startQuiz(builder, quizzes, attemptRef);
  answerQuestion(builder, answers);
  finishQuiz(builder, attemptRef);
  exportQuiz(builder);
  reportQuestion(builder);
};
