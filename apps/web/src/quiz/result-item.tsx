import type { Language } from "@strata/graph-model";
import { useTranslations } from "next-intl";
import { textIn } from "../i18n/text-in.ts";
import { answerText, partsOf } from "./answer-text.ts";
import { Explanation } from "./explanation.tsx";
import { isLeftOpen, type MarkedAnswer, type SessionQuestion } from "./quiz-data.ts";
import styles from "./quiz-page.module.css";
import { ReportQuestion } from "./report-question.tsx";

interface ItemProps {
  readonly question: SessionQuestion;
  readonly answer: MarkedAnswer;
  readonly language: Language;
  readonly code: string;
}

/** A question that was answered wrongly, or rightly in part: what was said, what is right, and why. */
export const ResultItem = ({ question, answer, language, code }: ItemProps) => {
  const t = useTranslations("quiz");
  const parts = partsOf(question, answer.credit);
  return (
    <>
      <h3 className={styles.stem}>{textIn(question, "stem", language)}</h3>
      <div className={styles.answers}>
        <p className={styles.wrong}>
          ✗ {t("yourAnswer", { text: answerText(question, answer.chosen, language) })}
        </p>
        <RightAnswer question={question} answer={answer} language={language} />
        {parts !== null && (
          <p>{t(question.format === "MATCH_PAIRS" ? "creditPairs" : "creditOrder", parts)}</p>
        )}
      </div>
      <Explanation question={question} answer={answer} language={language} brief />
      <ReportQuestion code={code} questionId={question.id} />
    </>
  );
};

/** A question of which only the stem is shown until it is opened. */
export const FoldedItem = ({ question, answer, language, code }: ItemProps) => (
  <details className={styles.details}>
    <summary>
      <span className={styles.right} aria-hidden="true">
        {isLeftOpen(answer) ? "" : "✓"}
      </span>
      {textIn(question, "stem", language)}
    </summary>
    <div className={styles.item}>
      <div className={styles.answers}>
        <RightAnswer question={question} answer={answer} language={language} />
      </div>
      <Explanation question={question} answer={answer} language={language} />
      <ReportQuestion code={code} questionId={question.id} />
    </div>
  </details>
);

const RightAnswer = ({ question, answer, language }: Omit<ItemProps, "code">) => {
  const t = useTranslations("quiz");
  const text = answerText(question, answer.key, language);
  return (
    <p className={styles.right}>
      ✓{" "}
      {question.format === "TYPE_THE_TERM"
        ? t("accepted", { names: text })
        : t("rightAnswer", { text })}
    </p>
  );
};
