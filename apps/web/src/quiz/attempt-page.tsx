import type { Language } from "@strata/graph-model";
import { getTranslations } from "next-intl/server";
import buttons from "../design/button.module.css";
import { ask } from "../graphql/ask.ts";
import type { ResultOf } from "../graphql/graphql.ts";
import { ServiceFailure } from "../site/service-failure.tsx";
import { AttemptQuery } from "./documents.ts";
import { quizAddresses } from "./quiz-addresses.ts";
import type { SessionQuestion } from "./quiz-data.ts";
import styles from "./quiz-page.module.css";

export type Attempt = NonNullable<ResultOf<typeof AttemptQuery>["attempt"]>;

/** The questions of an attempt: of the quiz or, where each depends on the answers, those asked and the one to be asked now. */
export const askedIn = ({ quiz, answers, next }: Attempt): readonly SessionQuestion[] =>
  quiz.mode === "ADAPTIVE"
    ? [...answers.map(({ question }) => question), ...(next === null ? [] : [next])]
    : quiz.questions;

/** The attempt that an address names, if it is one of this quiz; else what the page shows in its place. */
export const attemptOf = async (
  language: Language,
  code: string,
  id: string | string[] | undefined,
): Promise<{ attempt: Attempt } | { instead: React.ReactNode }> => {
  const asked =
    typeof id === "string" ? await ask(AttemptQuery, { id }) : { ok: true as const, data: null };
  if (!asked.ok) return { instead: <ServiceFailure language={language} /> };
  const attempt = asked.data?.attempt ?? null;
  if (attempt !== null && attempt.quiz.code === code) return { attempt };
  const t = await getTranslations({ locale: language, namespace: "quiz" });
  return {
    instead: (
      <div className={styles.page}>
        <h1>{t("unknownAttemptTitle")}</h1>
        <p>{t("unknownAttemptText")}</p>
        <p className={styles.ways}>
          <a className={buttons.primary} href={quizAddresses(language).challenge(code)}>
            {t("again")}
          </a>
          <a className={buttons.secondary} href={quizAddresses(language).start}>
            {t("newQuiz")}
          </a>
        </p>
      </div>
    ),
  };
};
