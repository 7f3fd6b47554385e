"use client";

import type { Language } from "@strata/graph-model";
import Link from "next/link";
import { usePathname, useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useCallback, useEffect, useReducer, useRef } from "react";
import buttons from "../design/button.module.css";
import { textIn } from "../i18n/text-in.ts";
import { LanguageSwitch } from "../site/language-switch.tsx";
import { shortcutsAreOn } from "../site/shortcuts.ts";
import { ANSWER_FORMATS, isDrawn } from "./answer-formats.tsx";
import { Explanation } from "./explanation.tsx";
import { quizAddresses } from "./quiz-addresses.ts";
import type { Confidence, GivenAnswer, SessionQuestion } from "./quiz-data.ts";
import styles from "./quiz-session.module.css";
import { sendAnswer } from "./send-answer.ts";
import { sessionReducer, startSession } from "./session.ts";
import { useDrafts } from "./use-drafts.ts";

const CONFIDENCES = ["GUESSING", "FAIRLY_SURE", "CERTAIN"] as const satisfies readonly Confidence[];

/**
 * A run through a quiz, one question at a time. The address says which; going on changes it without asking the server,
 * since all questions are here, and answers come one by one as they are given.
 */
export const QuizSession = ({
  language,
  code,
  attemptId,
  questions,
  given,
  first,
}: {
  language: Language;
  code: string;
  attemptId: string;
  questions: readonly SessionQuestion[];
  given: readonly GivenAnswer[];
  /** The question that the address named when the page was made. */
  first: number;
}) => {
  const t = useTranslations("quiz");
  const to = quizAddresses(language);
  const router = useRouter();
  const named = Number(usePathname().split("/").at(-1));
  const number = questions.some((each) => each.number === named) ? named : first;
  const [session, dispatch] = useReducer(sessionReducer, given, startSession);
  const restore = useCallback(
    (drafts: Readonly<Record<string, string>>) => dispatch({ type: "restore", drafts }),
    [],
  );
  useDrafts(attemptId, session.drafts, restore);

  const question = questions.find((each) => each.number === number);
  const stem = useRef<HTMLHeadingElement>(null);
  const verdict = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  const justMarked = useRef(false);
  const answer = question === undefined ? null : (session.answers[question.id] ?? null);
  const chosen = question === undefined ? null : (session.drafts[question.id] ?? null);
  const isLast = number === questions.length;

  const goOn = (): void => {
    if (isLast) {
      router.push(to.results(code, attemptId));
      return;
    }
    moved.current = true;
    window.history.pushState(null, "", to.question(code, number + 1, attemptId));
    window.scrollTo({ top: 0 });
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves when the question does
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    stem.current?.focus();
  }, [number]);
  useEffect(() => {
    if (answer === null || !justMarked.current) return;
    justMarked.current = false;
    verdict.current?.focus();
  }, [answer]);

  const send = async (confidence: Confidence | null): Promise<void> => {
    if (question === undefined || chosen === null || answer !== null || session.sending !== null) {
      return;
    }
    dispatch({ type: "send", questionId: question.id, confidence });
    const sent = await sendAnswer({
      attemptId,
      questionId: question.id,
      optionId: chosen,
      confidence,
    });
    if (sent.ok) {
      justMarked.current = true;
      dispatch({ type: "marked", answer: sent.answer });
    } else {
      dispatch({ type: "failed", questionId: question.id, reason: sent.reason });
    }
  };

  const onKey = useRef<(event: KeyboardEvent) => void>(() => undefined);
  onKey.current = (event) => {
    if (question === undefined || event.isComposing || event.keyCode === 229) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    const target = event.target instanceof Element ? event.target : null;
    if (event.key === "Enter") {
      // Links, buttons and the form's own fields do with Enter what they always do.
      if (target?.closest("a, button, summary, input")) return;
      event.preventDefault();
      if (answer === null) void send(null);
      else goOn();
      return;
    }
    if (!shortcutsAreOn()) return;
    const option = /^[1-9]$/.test(event.key) ? question.options[Number(event.key) - 1] : undefined;
    if (option !== undefined && answer === null) {
      dispatch({ type: "choose", questionId: question.id, optionId: option.id });
    }
  };
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey.current(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);

  if (question === undefined || !isDrawn(question.format)) return null;
  const { View, instruction } = ANSWER_FORMATS[question.format];
  const failure = session.failure?.questionId === question.id ? session.failure.reason : null;
  const isSending = session.sending?.questionId === question.id;
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    void send(null);
  };

  return (
    <div className={styles.session} data-bare="">
      <header className={styles.bar}>
        <Link className={styles.leave} href={to.start} aria-label={t("leave")} title={t("leave")}>
          <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
            <path d="M4 4l12 12M16 4L4 16" stroke="currentColor" strokeWidth="1.5" />
          </svg>
        </Link>
        <Progress questions={questions} answers={session.answers} number={number} />
        <span className={styles.count}>
          {t("progressShort", { n: number, total: questions.length })}
        </span>
      </header>
      <form className={styles.column} onSubmit={onSubmit}>
        <h1 className={styles.stem} ref={stem} tabIndex={-1}>
          <span className="visually-hidden">
            {t("progress", { n: number, total: questions.length })}
            {language === "zh" ? "：" : ": "}
          </span>
          {textIn(question, "stem", language)}
        </h1>
        <fieldset>
          <legend className={styles.instruction}>{t(instruction)}</legend>
          <View
            key={question.id}
            question={question}
            language={language}
            chosen={chosen}
            answer={answer}
            onChoose={(optionId) => dispatch({ type: "choose", questionId: question.id, optionId })}
          />
        </fieldset>
        {answer !== null && (
          <section className={styles.result} data-right={answer.correct}>
            <h2 ref={verdict} tabIndex={-1} className={styles.verdict}>
              <span aria-hidden="true">{answer.correct ? "✓ " : "✗ "}</span>
              {answer.correct ? t("right", { n: number }) : t("wrong", { n: number })}
              {answer.confidence !== null && (
                <span className={styles.said}>{t(`saidConfidence.${answer.confidence}`)}</span>
              )}
            </h2>
            <Explanation question={question} answer={answer} language={language} />
          </section>
        )}
        <div className={styles.actions} data-marked={answer !== null}>
          {failure !== null && (
            <p className={styles.failure} role="alert">
              {t(`failed.${failure}`)}{" "}
              {failure === "ATTEMPT_GONE" && <a href={to.challenge(code)}>{t("again")}</a>}
            </p>
          )}
          {answer === null ? (
            <>
              <div className={styles.buttons}>
                <button
                  type="submit"
                  className={buttons.primary}
                  disabled={chosen === null || isSending}
                >
                  {isSending ? t("sending") : t("confirm")}
                </button>
                {CONFIDENCES.map((confidence) => (
                  <button
                    key={confidence}
                    type="button"
                    className={buttons.secondary}
                    disabled={chosen === null || isSending}
                    onClick={() => void send(confidence)}
                  >
                    {t(`confidence.${confidence}`)}
                  </button>
                ))}
              </div>
              <p className={styles.hint}>{t("confidenceHint")}</p>
            </>
          ) : (
            <div className={styles.buttons}>
              <button type="button" className={buttons.primary} onClick={goOn}>
                {isLast ? t("toResults") : t("next")}
              </button>
            </div>
          )}
          <p className={styles.foot}>
            <span className={styles.keys}>
              {answer === null
                ? t("keysHint", { count: question.options.length })
                : t("keysNextHint")}
            </span>
            <LanguageSwitch language={language} />
          </p>
        </div>
      </form>
    </div>
  );
};

const Progress = ({
  questions,
  answers,
  number,
}: {
  questions: readonly SessionQuestion[];
  answers: Readonly<Record<string, GivenAnswer>>;
  number: number;
}) => (
  <ol className={styles.progress} aria-hidden="true">
    {questions.map((each) => {
      const answer = answers[each.id];
      return (
        <li
          key={each.id}
          data-now={each.number === number}
          data-state={answer === undefined ? "open" : answer.correct ? "right" : "wrong"}
        />
      );
    })}
  </ol>
);
