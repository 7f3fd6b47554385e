import type { ResultOf } from "../graphql/graphql.ts";
import type {
  AnswerFields,
  QuestionFields,
  QuestionTypesQuery,
  QuizHeadQuery,
} from "./documents.ts";

export type SessionQuestion = ResultOf<typeof QuestionFields>;
/** An answer as it may be shown now: a test keeps its marks until it is finished. */
export type GivenAnswer = ResultOf<typeof AnswerFields>;
type Mark = "correct" | "credit" | "key" | "explanation";
/** An answer with its marks. */
export type MarkedAnswer = Omit<GivenAnswer, Mark> & {
  [Name in Mark]: NonNullable<GivenAnswer[Name]>;
};
export type Confidence = NonNullable<GivenAnswer["confidence"]>;
export type AnswerFormat = SessionQuestion["format"];
export type Explanation = MarkedAnswer["explanation"];
export type CitedSection = Explanation["claims"][number]["sections"][number];
export type QuizMode = NonNullable<ResultOf<typeof QuizHeadQuery>["quiz"]>["mode"];
export type QuizLevel = NonNullable<ResultOf<typeof QuizHeadQuery>["quiz"]>["levels"][number];
export type QuestionType = ResultOf<typeof QuestionTypesQuery>["questionTypes"][number];

export const isMarked = (answer: GivenAnswer): answer is MarkedAnswer =>
  answer.correct !== null &&
  answer.credit !== null &&
  answer.key !== null &&
  answer.explanation !== null;

/** Whether the attempt was finished before the question was answered. */
export const isLeftOpen = ({ answeredAt }: Pick<GivenAnswer, "answeredAt">): boolean =>
  answeredAt === null;

const EXPLAINS_AT_ONCE: Readonly<Record<QuizMode, boolean>> = {
  PRACTICE: true,
  REVIEW: true,
  MISTAKES: true,
  TEST: false,
  CHALLENGE: false,
  ADAPTIVE: false,
};

/** Whether each answer is marked and explained as it is given, and not only when the attempt is finished. */
export const explainsAtOnce = (mode: QuizMode): boolean => EXPLAINS_AT_ONCE[mode];
