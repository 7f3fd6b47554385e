"use client";

import type { Language } from "@strata/graph-model";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { textIn } from "../i18n/text-in.ts";
import styles from "./answer-formats.module.css";
import type { AnswerFormat, GivenAnswer, SessionQuestion } from "./quiz-data.ts";

export interface AnswerFormatProps {
  readonly question: SessionQuestion;
  readonly language: Language;
  readonly chosen: string | null;
  /** Null until the question is marked; then nothing can be chosen any more. */
  readonly answer: GivenAnswer | null;
  readonly onChoose: (optionId: string) => void;
}

/** One option after another, each as wide as the column. */
const OneOfMany = (props: AnswerFormatProps) => <Options {...props} className={styles.stacked} />;

/** The two verdicts side by side. */
const TrueOrFalse = (props: AnswerFormatProps) => <Options {...props} className={styles.paired} />;

/** How answer formats are given: question types are many, formats few, and each is drawn here once. */
export const ANSWER_FORMATS = {
  PICK_ONE: { View: OneOfMany, instruction: "chooseOne" },
  TRUE_FALSE: { View: TrueOrFalse, instruction: "trueOrFalse" },
} as const satisfies Partial<
  Record<AnswerFormat, { View: (props: AnswerFormatProps) => ReactNode; instruction: string }>
>;

/** Whether a format is drawn here. */
export const isDrawn = (format: AnswerFormat): format is keyof typeof ANSWER_FORMATS =>
  Object.hasOwn(ANSWER_FORMATS, format);

const Options = ({
  question,
  language,
  chosen,
  answer,
  onChoose,
  className,
}: AnswerFormatProps & { className: string | undefined }) => {
  const t = useTranslations("quiz");
  const picked = answer?.chosen[0] ?? chosen;
  return (
    <div className={className}>
      {question.options.map((option, index) => {
        const isKey = answer?.key.includes(option.id) ?? false;
        const isPicked = picked === option.id;
        const verdict =
          answer === null ? undefined : isKey ? "right" : isPicked ? "wrong" : "other";
        return (
          <label
            key={option.id}
            className={styles.option}
            data-picked={isPicked}
            data-verdict={verdict}
          >
            <input
              type="radio"
              name={`question-${question.id}`}
              value={option.id}
              checked={isPicked}
              disabled={answer !== null}
              onChange={() => onChoose(option.id)}
            />
            <span className={styles.key} aria-hidden="true">
              {index + 1}
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
