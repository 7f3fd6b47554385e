import type { Language } from "@strata/graph-model";
import { useTranslations } from "next-intl";
import buttons from "../design/button.module.css";
import { FinishQuiz } from "./finish-quiz.tsx";
import { quizAddresses } from "./quiz-addresses.ts";
import type { GivenAnswer, QuizMode, SessionQuestion } from "./quiz-data.ts";
import styles from "./quiz-page.module.css";
import { startSession } from "./session.ts";

/** Before the results of a test: how much is left open, and the button that ends it. */
export const FinishPage = ({
  language,
  code,
  attemptId,
  mode,
  questions,
  given,
}: {
  language: Language;
  code: string;
  attemptId: string;
  mode: QuizMode;
  /** All; of an adaptive test those asked, and the one to be asked now. */
  questions: readonly SessionQuestion[];
  given: readonly GivenAnswer[];
}) => {
  const t = useTranslations("quizTools");
  const to = quizAddresses(language);
  const { answers } = startSession(given);
  const open = questions.filter(({ id }) => answers[id] === undefined);
  const [first] = open;
  const text = (): string => {
    if (mode === "ADAPTIVE") return t("finish.adaptive", { answered: given.length });
    return open.length === 0 ? t("finish.none") : t("finish.open", { count: open.length });
  };
  return (
    <div className={styles.page}>
      <h1>{t("finish.title")}</h1>
      <p>{text()}</p>
      {mode !== "ADAPTIVE" && open.length > 0 && (
        <ul className={styles.ways}>
          {open.map(({ id, number }) => (
            <li key={id}>
              <a className={buttons.secondary} href={to.question(code, number, attemptId)}>
                {t("finish.question", { n: number })}
              </a>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.note}>{t("finish.what")}</p>
      <p className={styles.ways}>
        <FinishQuiz attemptId={attemptId} label={t("finish.now")} />
        {first !== undefined && (
          <a className={buttons.secondary} href={to.question(code, first.number, attemptId)}>
            {t("finish.back")}
          </a>
        )}
      </p>
    </div>
  );
};
