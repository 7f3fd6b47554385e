import type { ResultOf } from "../graphql/graphql.ts";
import type { AnswerFields, QuestionFields } from "./documents.ts";

export type SessionQuestion = ResultOf<typeof QuestionFields>;
type ShownAnswer = ResultOf<typeof AnswerFields>;
type Mark = "correct" | "key" | "explanation";
/** An answer with its marks, which a test tells when it is finished. */
export type GivenAnswer = Omit<ShownAnswer, Mark> & {
  [Name in Mark]: NonNullable<ShownAnswer[Name]>;
};
export type Confidence = NonNullable<GivenAnswer["confidence"]>;
export type AnswerFormat = SessionQuestion["format"];
export type Explanation = GivenAnswer["explanation"];
export type CitedSection = Explanation["claims"][number]["sections"][number];

export const isMarked = (answer: ShownAnswer): answer is GivenAnswer =>
  answer.correct !== null && answer.key !== null && answer.explanation !== null;
