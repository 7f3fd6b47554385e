import type { Grade } from "../answer-formats/answer-format.ts";
import { ANSWER_FORMATS } from "../answer-formats/registry.ts";
import type { Question } from "../question.ts";

/** Marks the chosen options of a stored question; reads the snapshot alone, never the graph. */
export const gradeAnswer = (question: Question, chosen: readonly string[]): Grade =>
  ANSWER_FORMATS[question.format].grade(question, chosen);
