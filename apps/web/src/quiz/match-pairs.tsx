"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { textIn } from "../i18n/text-in.ts";
import styles from "./answer-formats.module.css";
import type { AnswerFormatProps } from "./answer-formats.tsx";
import { matched, targetOf } from "./drafts.ts";
import { isMarked } from "./quiz-data.ts";

/** Each option with a list of the targets to choose from. A target that another had changes places. */
export const MatchPairs = ({ question, language, chosen, answer, onChange }: AnswerFormatProps) => {
  const t = useTranslations("quiz");
  const [told, setTold] = useState("");
  const prefix = useId();
  const targetText = (id: string | null): string | null => {
    const target = question.targets.find((each) => each.id === id);
    return target === undefined ? null : textIn(target, "text", language);
  };
  const choose = (optionId: string, target: string | null): void => {
    const next = matched(question, chosen, optionId, target);
    const other = question.options.find(
      ({ id }) => id !== optionId && targetOf(chosen, id) !== targetOf(next, id),
    );
    setTold(
      other === undefined
        ? ""
        : t("partnerNow", {
            text: textIn(other, "text", language),
            partner: targetText(targetOf(next, other.id)) ?? t("noPartner"),
          }),
    );
    onChange(next);
  };
  const marks = answer !== null && isMarked(answer) ? answer : null;
  return (
    <>
      <ul className={styles.stacked}>
        {question.options.map((option) => {
          const id = `${prefix}-${option.id}`;
          const own = targetOf(answer?.chosen ?? chosen, option.id);
          const right = marks === null ? null : targetOf(marks.key, option.id);
          const verdict = marks === null ? undefined : own === right ? "right" : "wrong";
          return (
            <li key={option.id} className={styles.pair} data-verdict={verdict}>
              <label htmlFor={id} className={styles.text}>
                {textIn(option, "text", language)}
              </label>
              {answer === null ? (
                <select
                  id={id}
                  className={styles.select}
                  value={own ?? ""}
                  onChange={(event) => choose(option.id, event.target.value || null)}
                >
                  <option value="">{t("choosePartner")}</option>
                  {question.targets.map((target) => (
                    <option key={target.id} value={target.id}>
                      {textIn(target, "text", language)}
                    </option>
                  ))}
                </select>
              ) : (
                <div className={styles.partners}>
                  {own !== null && (
                    <output id={id} data-verdict={verdict}>
                      {verdict !== undefined && (
                        <span aria-hidden="true">{verdict === "right" ? "✓ " : "✗ "}</span>
                      )}
                      {targetText(own)}
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
        {answer === null ? told : ""}
      </p>
    </>
  );
};
