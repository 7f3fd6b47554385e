"use client";

import type { Language } from "@strata/graph-model";
import { useTranslations } from "next-intl";
import buttons from "../design/button.module.css";
import { quizAddresses } from "./quiz-addresses.ts";
import styles from "./start-quiz.module.css";
import { useStart } from "./use-start.ts";

/** The button that begins an attempt at a stored quiz. */
export const StartQuiz = ({ language, code }: { language: Language; code: string }) => {
  const t = useTranslations("quizStart");
  const { busy, failure, start } = useStart(language);
  return (
    <div className={styles.start}>
      <StartButton busy={busy} onStart={() => void start({ code })} />
      {failure !== null && (
        <div className={styles.failure} role="alert">
          <p>
            {failure.refused === null
              ? t("failed")
              : failure.refused.code === "UNKNOWN_QUIZ"
                ? t("errors.UNKNOWN_QUIZ", { code })
                : t("errors.OTHER", { message: failure.refused.message })}
          </p>
          <p className={styles.ways}>
            {failure.refused === null ? (
              <button
                type="button"
                className={buttons.secondary}
                onClick={() => void start({ code })}
              >
                {t("retry")}
              </button>
            ) : (
              <a className={buttons.secondary} href={quizAddresses(language).start}>
                {t("newQuiz")}
              </a>
            )}
          </p>
        </div>
      )}
    </div>
  );
};

export const StartButton = ({
  busy,
  note = null,
  onStart,
}: {
  busy: boolean;
  /** What to know while waiting. */
  note?: string | null;
  onStart: () => void;
}) => {
  const t = useTranslations("quizStart");
  return (
    <>
      <button
        type="button"
        className={`${buttons.primary} ${styles.button}`}
        aria-disabled={busy}
        onClick={onStart}
      >
        {busy ? t("starting") : t("start")}
      </button>
      {busy && note !== null && (
        <p className={styles.small} role="status">
          {note}
        </p>
      )}
      <noscript>{t("noScript")}</noscript>
    </>
  );
};
