"use client";

import type { Language } from "@strata/graph-model";
import { useTranslations } from "next-intl";
import type { Ref } from "react";
import { partsOf } from "./answer-text.ts";
import { Explanation } from "./explanation.tsx";
import { isLeftOpen, type MarkedAnswer, type SessionQuestion } from "./quiz-data.ts";
import styles from "./quiz-session.module.css";
import { ReportQuestion } from "./report-question.tsx";

const SIGNS = { true: "✓ ", part: "◑ ", false: "✗ " } as const;

/** The verdict on an answer, what it was worth, and why. */
export const AnswerResult = ({
  question,
  answer,
  language,
  code,
  headingRef,
}: {
  question: SessionQuestion;
  answer: MarkedAnswer;
  language: Language;
  code: string;
  headingRef: Ref<HTMLHeadingElement>;
}) => {
  const t = useTranslations("quiz");
  const { number } = question;
  const parts = answer.correct ? null : partsOf(question, answer.credit);
  const verdict = (): string => {
    if (isLeftOpen(answer)) return t("leftOpen", { n: number });
    if (answer.correct) return t("right", { n: number });
    return answer.credit > 0 ? t("partlyRight", { n: number }) : t("wrong", { n: number });
  };
  const grade = answer.correct ? "true" : answer.credit > 0 ? "part" : "false";
  return (
    <section className={styles.result} data-right={grade}>
      <h2 ref={headingRef} tabIndex={-1} className={styles.verdict}>
        <span aria-hidden="true">{SIGNS[grade]}</span>
        {verdict()}
        {answer.confidence !== null && (
          <span className={styles.said}>{t(`saidConfidence.${answer.confidence}`)}</span>
        )}
      </h2>
      {parts !== null && !isLeftOpen(answer) && (
        <p className={styles.credit}>
          {t(question.format === "MATCH_PAIRS" ? "creditPairs" : "creditOrder", parts)}
        </p>
      )}
      <Explanation question={question} answer={answer} language={language} />
      <ReportQuestion code={code} questionId={question.id} />
    </section>
  );
};
