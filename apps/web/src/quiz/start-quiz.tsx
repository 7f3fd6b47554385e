"use client";

import type { Language } from "@strata/graph-model";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import buttons from "../design/button.module.css";
import { quizAddresses } from "./quiz-addresses.ts";
import { type StartRefused, startQuiz } from "./send-answer.ts";
import styles from "./start-quiz.module.css";

/** Where a quiz is begun: by code, or anew about some topics. */
export type QuizWish =
  | { readonly code: string }
  | { readonly topics: readonly string[]; readonly size: number };

/** The button that begins an attempt, and what to do when that fails. */
export const StartQuiz = ({ language, wish }: { language: Language; wish: QuizWish }) => {
  const t = useTranslations("quiz");
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<{ refused: StartRefused | null } | null>(null);

  const start = async (wanted: QuizWish): Promise<void> => {
    setBusy(true);
    setFailure(null);
    const started = await startQuiz(wanted);
    if (started.ok) {
      router.push(quizAddresses(language).question(started.code, 1, started.attemptId));
      return;
    }
    setBusy(false);
    setFailure({ refused: started.refused });
  };

  return (
    <div className={styles.start}>
      <button
        type="button"
        className={`${buttons.primary} ${styles.button}`}
        aria-disabled={busy}
        onClick={() => {
          if (!busy) void start(wish);
        }}
      >
        {busy ? t("starting") : t("start")}
      </button>
      <noscript>{t("noScript")}</noscript>
      {failure !== null && (
        <div className={styles.failure} role="alert">
          <p>{failure.refused === null ? t("startFailed") : messageOf(t, failure.refused, wish)}</p>
          <p className={styles.ways}>
            {failure.refused === null ? (
              <button type="button" className={buttons.secondary} onClick={() => void start(wish)}>
                {t("retry")}
              </button>
            ) : (
              <Ways
                refused={failure.refused}
                wish={wish}
                onStart={(wanted) => void start(wanted)}
              />
            )}
          </p>
        </div>
      )}
    </div>
  );
};

const messageOf = (
  t: ReturnType<typeof useTranslations<"quiz">>,
  refused: StartRefused,
  wish: QuizWish,
): string => {
  switch (refused.code) {
    case "TOO_FEW_QUESTIONS":
      return t("startErrors.TOO_FEW_QUESTIONS", { size: "size" in wish ? wish.size : 0 });
    case "UNKNOWN_QUIZ":
      return t("startErrors.UNKNOWN_QUIZ", { code: "code" in wish ? wish.code : "" });
    case "UNKNOWN_TOPIC":
      return t("startErrors.UNKNOWN_TOPIC", {
        topics: Object.values(refused.parameters).flat().join(t("and")),
      });
    default:
      return t("startErrors.OTHER", { message: refused.message });
  }
};

/** What can be started instead: fewer questions where the API says how many there are, or questions about anything. */
const Ways = ({
  refused,
  wish,
  onStart,
}: {
  refused: StartRefused;
  wish: QuizWish;
  onStart: (wish: QuizWish) => void;
}) => {
  const t = useTranslations("quiz");
  const available = Number(refused.parameters.possible?.[0] ?? Number.NaN);
  return (
    <>
      {"topics" in wish && available > 0 && available < wish.size && (
        <button
          type="button"
          className={buttons.secondary}
          onClick={() => onStart({ ...wish, size: available })}
        >
          {t("startFewer", { size: available })}
        </button>
      )}
      <button
        type="button"
        className={buttons.secondary}
        onClick={() => onStart({ topics: [], size: 10 })}
      >
        {t("startAll")}
      </button>
    </>
  );
};
