"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import buttons from "../design/button.module.css";
import styles from "./quiz-tools.module.css";
import { finishQuiz } from "./send-answer.ts";

/** Ends the attempt and shows the page anew, with all that may now be told. */
export const FinishQuiz = ({ attemptId, label }: { attemptId: string; label: string }) => {
  const t = useTranslations("quizTools");
  const router = useRouter();
  const [state, setState] = useState<"ready" | "busy" | "failed">("ready");
  const finish = async (): Promise<void> => {
    if (state === "busy") return;
    setState("busy");
    if (await finishQuiz(attemptId)) router.refresh();
    else setState("failed");
  };
  return (
    <>
      <button type="button" className={buttons.primary} onClick={() => void finish()}>
        {state === "busy" ? t("finish.busy") : label}
      </button>
      <span role="alert" className={styles.failed}>
        {state === "failed" ? t("finish.failed") : ""}
      </span>
    </>
  );
};
