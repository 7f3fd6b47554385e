"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import styles from "./answer-formats.module.css";
import type { AnswerFormatProps } from "./answer-formats.tsx";
import { answerText } from "./answer-text.ts";
import { isMarked } from "./quiz-data.ts";

/** Longer than any name. */
const LONGEST = 100;

/** One line to type a name into. */
export const TypeTheTerm = ({
  question,
  language,
  chosen,
  answer,
  onChange,
}: AnswerFormatProps) => {
  const t = useTranslations("quiz");
  const id = useId();
  const marks = answer !== null && isMarked(answer) ? answer : null;
  const verdict = marks === null ? undefined : marks.correct ? "right" : "wrong";
  return (
    <div className={styles.typed} data-verdict={verdict}>
      <label htmlFor={id}>{t("typedName")}</label>
      <input
        id={id}
        className={styles.field}
        type="text"
        value={(answer?.chosen ?? chosen)[0] ?? ""}
        readOnly={answer !== null}
        maxLength={LONGEST}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        onChange={(event) => onChange([event.target.value])}
      />
      {marks !== null && (
        <p className={styles.accepted}>
          {t("accepted", { names: answerText(question, marks.key, language) })}
        </p>
      )}
    </div>
  );
};
