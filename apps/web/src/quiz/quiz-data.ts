import type { ResultOf } from "../graphql/graphql.ts";
import type { AnswerFields, QuestionFields } from "./documents.ts";

export type SessionQuestion = ResultOf<typeof QuestionFields>;
export type GivenAnswer = ResultOf<typeof AnswerFields>;
export type Confidence = NonNullable<GivenAnswer["confidence"]>;
export type AnswerFormat = SessionQuestion["format"];
export type Explanation = GivenAnswer["explanation"];
export type CitedSection = Explanation["claims"][number]["sections"][number];
