export { type Ability, abilityOf } from "./adaptive/adaptive-attempt.ts";
export { ADAPTIVE_TEST } from "./adaptive/adaptive-test.ts";
export type { Grade, InvalidAnswer } from "./answer-formats/answer-format.ts";
export { ANSWER_FORMAT_IDS, ANSWER_FORMATS, type AnswerFormat } from "./answer-formats/registry.ts";
export {
  type Blueprint,
  type BlueprintProblem,
  type BlueprintRequest,
  explainsAtOnce,
  LEVELS,
  type Level,
  levelOf,
  MOST_FACTS,
  QUIZ_MODES,
  QUIZ_SIZE,
  type QuizMode,
} from "./blueprint.ts";
export {
  type Asking,
  askings,
  type Flags,
  INELIGIBLE,
  type Ineligible,
  whyIneligible,
} from "./eligibility/eligibility.ts";
export {
  type ClaimEligibility,
  type EligibilityReport,
  eligibilityReport,
  type Share,
} from "./eligibility/eligibility-report.ts";
export { exportQuiz, type NamedQuizFile } from "./exports/export-quiz.ts";
export {
  isQuizFile,
  type QuizCitation,
  type QuizCitations,
  type QuizExport,
  type QuizExportOptions,
  type QuizExportProblem,
  type QuizFile,
} from "./exports/quiz-export.ts";
export { readCitations } from "./exports/read-citations.ts";
export {
  QUIZ_EXPORT_IDS,
  QUIZ_EXPORTS,
  type QuizExportId,
  quizFileName,
} from "./exports/registry.ts";
export {
  type Attempt,
  CONFIDENCES,
  type Confidence,
  type NewAttempt,
  type QuestionReport,
  type QuizStore,
  REPORT_REASONS,
  type Recorded,
  type RecordedAnswer,
  type ReportReason,
} from "./learner-store.ts";
export { FactLoader } from "./proof/fact-loader.ts";
export { Facts } from "./proof/facts.ts";
export { judge } from "./proof/judge.ts";
export {
  PROOF_RULES,
  type Proof,
  type ProofRule,
  type Statement,
  type Verdict,
} from "./proof/proof.ts";
export type { Explanation, Option, OptionExplanation, Question, Target } from "./question.ts";
export {
  QUESTION_TYPE_IDS,
  QUESTION_TYPES,
  type QuestionTypeId,
  questionType,
} from "./question-types/registry.ts";
export { isQuiz, type Quiz } from "./quiz.ts";
export {
  assembleQuiz,
  codeOfQuiz,
  ENGINE_VERSION,
  type QuizRequest,
} from "./session/assemble-quiz.ts";
export { gradeAnswer } from "./session/grade-answer.ts";
export {
  type AskedQuestion,
  answerable,
  askedQuestions,
  nextQuestion,
  scoreOf,
} from "./session/progress.ts";
