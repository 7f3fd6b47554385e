"use client";

import { useTranslations } from "next-intl";
import buttons from "../design/button.module.css";
import type { Confidence } from "./quiz-data.ts";
import styles from "./quiz-session.module.css";

const CONFIDENCES = ["GUESSING", "FAIRLY_SURE", "CERTAIN"] as const satisfies readonly Confidence[];

/** What can be done with a question that is not answered yet: one press answers and may say how sure one is. */
export const AnswerActions = ({
  ready,
  sending,
  marksAtOnce,
  onSend,
}: {
  ready: boolean;
  sending: boolean;
  marksAtOnce: boolean;
  onSend: (confidence: Confidence) => void;
}) => {
  const t = useTranslations("quiz");
  const disabled = !ready || sending;
  return (
    <>
      <div className={styles.buttons}>
        <button type="submit" className={buttons.primary} disabled={disabled}>
          {sending ? t(marksAtOnce ? "sending" : "keeping") : t("confirm")}
        </button>
        {CONFIDENCES.map((confidence) => (
          <button
            key={confidence}
            type="button"
            className={buttons.secondary}
            disabled={disabled}
            onClick={() => onSend(confidence)}
          >
            {t(`confidence.${confidence}`)}
          </button>
        ))}
      </div>
      <p className={styles.hint}>
        {t("confidenceHint")}
        {!marksAtOnce && ` ${t("markedAtEnd")}`}
      </p>
    </>
  );
};
