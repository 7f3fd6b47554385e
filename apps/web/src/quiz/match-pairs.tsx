"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { textIn } from "../i18n/text-in.ts";
import styles from "./answer-formats.module.css";
import type { AnswerFormatProps } from "./answer-formats.tsx";
import { matched, takenTwice, targetOf } from "./drafts.ts";
import { isMarked } from "./quiz-data.ts";

/** Each option with a list of the targets to choose from. One that is taken twice is told, and to be chosen anew. */
export const MatchPairs = ({ question, language, chosen, answer, onChange }: AnswerFormatProps) => {
  const t = useTranslations("quiz");
  const prefix = useId();
  const targetText = (id: string | null): string | null => {
    const target = question.targets.find((each) => each.id === id);
    return target === undefined ? null : textIn(target, "text", language);
  };
  const own = answer?.chosen ?? chosen;
  const clashes = answer === null ? takenTwice(chosen) : [];
  const marks = answer !== null && isMarked(answer) ? answer : null;
  return (
    <>
      <ul className={styles.stacked}>
        {question.options.map((option) => {
          const id = `${prefix}-${option.id}`;
          const target = targetOf(own, option.id);
          const right = marks === null ? null : targetOf(marks.key, option.id);
          const verdict = marks === null ? undefined : target === right ? "right" : "wrong";
          return (
            <li key={option.id} className={styles.pair} data-verdict={verdict}>
              <label htmlFor={id} className={styles.text}>
                {textIn(option, "text", language)}
              </label>
              {answer === null ? (
                <select
                  id={id}
                  className={styles.select}
                  value={target ?? ""}
                  aria-invalid={target !== null && clashes.includes(target)}
                  onChange={(event) =>
                    onChange(matched(question, chosen, option.id, event.target.value || null))
                  }
                >
                  <option value="">{t("choosePartner")}</option>
                  {question.targets.map((each) => (
                    <option key={each.id} value={each.id}>
                      {textIn(each, "text", language)}
                    </option>
                  ))}
                </select>
              ) : (
                <div className={styles.partners}>
                  {target !== null && (
                    <output id={id} data-verdict={verdict}>
                      {verdict !== undefined && (
                        <span aria-hidden="true">{verdict === "right" ? "✓ " : "✗ "}</span>
                      )}
                      {targetText(target)}
                    </output>
                  )}
                  {verdict === "wrong" && (
                    <span data-verdict="right">
                      {t("rightAnswer", { text: targetText(right) ?? "" })}
                    </span>
                  )}
                </div>
              )}
            </li>
          );
        })}
      </ul>
      <p className={styles.told} role="status">
        {clashes
          .map((clash) => t("takenTwice", { text: targetText(clash) ?? "" }))
          .join(language === "zh" ? "" : " ")}
      </p>
    </>
  );
};
