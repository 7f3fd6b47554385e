"use client";

import { useTranslations } from "next-intl";
import { textIn } from "../i18n/text-in.ts";
import styles from "./answer-formats.module.css";
import type { AnswerFormatProps } from "./answer-formats.tsx";
import { toggled } from "./drafts.ts";

/** One option after another, each as wide as the column. */
export const OneOfMany = (props: AnswerFormatProps) => (
  <Options {...props} className={styles.stacked} />
);

/** The same with a box to tick for each. */
export const SeveralOfMany = (props: AnswerFormatProps) => (
  <Options {...props} className={styles.stacked} several />
);

/** The two verdicts side by side. */
export const TrueOrFalse = (props: AnswerFormatProps) => (
  <Options {...props} className={styles.paired} />
);

const Options = ({
  question,
  language,
  chosen,
  answer,
  onChange,
  className,
  several = false,
}: AnswerFormatProps & { className: string | undefined; several?: boolean }) => {
  const t = useTranslations("quiz");
  const picked = answer?.chosen ?? chosen;
  const key = answer?.key ?? null;
  return (
    <div className={className}>
      {question.options.map((option, index) => {
        const isKey = key?.includes(option.id) ?? false;
        const isPicked = picked.includes(option.id);
        const verdict = key === null ? undefined : isKey ? "right" : isPicked ? "wrong" : "other";
        return (
          <label
            key={option.id}
            className={styles.option}
            data-picked={isPicked}
            data-verdict={verdict}
            data-locked={answer !== null}
          >
            <input
              type={several ? "checkbox" : "radio"}
              name={`question-${question.id}`}
              value={option.id}
              checked={isPicked}
              disabled={answer !== null}
              onChange={() =>
                onChange(several ? toggled(question, chosen, option.id) : [option.id])
              }
            />
            <span className={several ? styles.box : styles.key} aria-hidden="true">
              {several ? (isPicked ? "✓" : "") : index + 1}
            </span>
            <span className={styles.text}>{textIn(option, "text", language)}</span>
            <span className={styles.sign} aria-hidden="true">
              {verdict === "right" ? "✓" : verdict === "wrong" ? "✗" : ""}
            </span>
            {verdict !== undefined && (
              <span className="visually-hidden">
                {[isPicked ? t("yours") : null, isKey ? t("key") : null]
                  .filter((part) => part !== null)
                  .join(t("and"))}
              </span>
            )}
          </label>
        );
      })}
    </div>
  );
};
