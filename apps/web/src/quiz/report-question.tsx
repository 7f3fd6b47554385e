"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import buttons from "../design/button.module.css";
import type { VariablesOf } from "../graphql/graphql.ts";
import { ReportMutation } from "./documents.ts";
import { quizClient } from "./quiz-client.ts";
import styles from "./quiz-tools.module.css";

type Reason = VariablesOf<typeof ReportMutation>["input"]["reason"];

const REASONS = [
  "KEY_WRONG",
  "ANOTHER_ALSO_RIGHT",
  "OUTDATED",
  "UNCLEAR",
  "EXPLANATION_WRONG",
  "TRANSLATION",
  "OTHER",
] as const satisfies readonly Reason[];

const LONGEST_COMMENT = 2000;

/** Lets a learner say what is wrong with a question; it is kept with the question's proof. */
export const ReportQuestion = ({ code, questionId }: { code: string; questionId: string }) => {
  const t = useTranslations("quizTools");
  const name = useId();
  const [reason, setReason] = useState<Reason | null>(null);
  const [comment, setComment] = useState("");
  const [state, setState] = useState<"open" | "sending" | "failed" | { receipt: string }>("open");

  const report = async (): Promise<void> => {
    if (reason === null || state === "sending") return;
    setState("sending");
    const { data } = await quizClient()
      .mutation(ReportMutation, { input: { quizCode: code, questionId, reason, comment } })
      .toPromise();
    const result = data?.reportQuestion;
    setState(result?.__typename === "QuestionReport" ? { receipt: result.id } : "failed");
  };

  return (
    <details className={styles.report}>
      <summary>{t("report.title")}</summary>
      {typeof state === "object" ? (
        <p role="status">{t.rich("report.done", { id: () => <code>{state.receipt}</code> })}</p>
      ) : (
        <fieldset className={styles.reportForm}>
          <legend>{t("report.reason")}</legend>
          {REASONS.map((each) => (
            <label key={each} className={styles.choice}>
              <input
                type="radio"
                name={name}
                checked={reason === each}
                onChange={() => setReason(each)}
              />
              {t(`report.reasons.${each}`)}
            </label>
          ))}
          <label className={styles.comment}>
            {t("report.comment")}
            <textarea
              rows={3}
              maxLength={LONGEST_COMMENT}
              value={comment}
              onChange={(event) => setComment(event.target.value)}
            />
          </label>
          {state === "failed" && (
            <p role="alert" className={styles.failed}>
              {t("report.failed")}
            </p>
          )}
          <button
            type="button"
            className={buttons.secondary}
            disabled={reason === null || state === "sending"}
            onClick={() => void report()}
          >
            {state === "sending" ? t("report.sending") : t("report.send")}
          </button>
        </fieldset>
      )}
    </details>
  );
};
