import type { Language } from "@strata/graph-model";
import en from "../../messages/en.json";
import failureEn from "../../messages/failure.en.json";
import failureZh from "../../messages/failure.zh.json";
import graphEn from "../../messages/graph.en.json";
import graphZh from "../../messages/graph.zh.json";
import quizEn from "../../messages/quiz.en.json";
import quizZh from "../../messages/quiz.zh.json";
import quizStartEn from "../../messages/quiz-start.en.json";
import quizStartZh from "../../messages/quiz-start.zh.json";
import quizToolsEn from "../../messages/quiz-tools.en.json";
import quizToolsZh from "../../messages/quiz-tools.zh.json";
import zh from "../../messages/zh.json";

/** English is the shape: a key that Chinese lacks does not compile. */
export type Messages = typeof en & {
  failure: typeof failureEn;
  graph: typeof graphEn;
  quiz: typeof quizEn;
  quizStart: typeof quizStartEn;
  quizTools: typeof quizToolsEn;
};

const ALL: Record<Language, Messages> = {
  zh: {
    ...zh,
    failure: failureZh,
    graph: graphZh,
    quiz: quizZh,
    quizStart: quizStartZh,
    quizTools: quizToolsZh,
  },
  en: {
    ...en,
    failure: failureEn,
    graph: graphEn,
    quiz: quizEn,
    quizStart: quizStartEn,
    quizTools: quizToolsEn,
  },
};

/** Every text of one language, by namespace. */
export const messagesOf = (language: Language): Messages => ALL[language];
