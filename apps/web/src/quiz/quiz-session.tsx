"use client";

import type { Language } from "@strata/graph-model";
import Link from "next/link";
import { usePathname, useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useCallback, useEffect, useReducer, useRef, useState } from "react";
import buttons from "../design/button.module.css";
import { textIn } from "../i18n/text-in.ts";
import { LanguageSwitch } from "../site/language-switch.tsx";
import { AnswerActions } from "./answer-actions.tsx";
import { ANSWER_FORMATS } from "./answer-formats.tsx";
import { AnswerResult } from "./answer-result.tsx";
import { type Chosen, isComplete, toggled } from "./drafts.ts";
import { quizAddresses } from "./quiz-addresses.ts";
import {
  type Confidence,
  explainsAtOnce,
  type GivenAnswer,
  isMarked,
  type QuizMode,
  type SessionQuestion,
} from "./quiz-data.ts";
import styles from "./quiz-session.module.css";
import { finishQuiz, nextQuestion, sendAnswer } from "./send-answer.ts";
import { firstOpen, sessionReducer, startSession } from "./session.ts";
import { SessionProgress } from "./session-progress.tsx";
import { useDrafts } from "./use-drafts.ts";
import { useSessionKeys } from "./use-session-keys.ts";

const NOTHING: Chosen = [];

/**
 * A run through a quiz, one question at a time. The address says which; going on changes it without asking the server,
 * since all questions are here, and answers come one by one as they are given. Only an adaptive test asks for each
 * next question, because it depends on the answers.
 */
export const QuizSession = ({
  language,
  code,
  attemptId,
  mode,
  size,
  questions: known,
  given,
  first,
}: {
  language: Language;
  code: string;
  attemptId: string;
  mode: QuizMode;
  /** Number of questions; of an adaptive test the most that it asks. */
  size: number;
  questions: readonly SessionQuestion[];
  given: readonly GivenAnswer[];
  /** The question that the address named when the page was made. */
  first: number;
}) => {
  const t = useTranslations("quiz");
  const to = quizAddresses(language);
  const router = useRouter();
  const marksAtOnce = explainsAtOnce(mode);
  const isAdaptive = mode === "ADAPTIVE";
  const [questions, setQuestions] = useState(known);
  const [noNext, setNoNext] = useState(false);
  const named = Number(usePathname().split("/").at(-1));
  const number = questions.some((each) => each.number === named) ? named : first;
  const [session, dispatch] = useReducer(sessionReducer, given, startSession);
  const restore = useCallback(
    (drafts: Readonly<Record<string, Chosen>>) => dispatch({ type: "restore", drafts }),
    [],
  );
  useDrafts(attemptId, session.drafts, restore);

  const question = questions.find((each) => each.number === number);
  const stem = useRef<HTMLHeadingElement>(null);
  const verdict = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  const justMarked = useRef(false);
  const answer = question === undefined ? null : (session.answers[question.id] ?? null);
  const chosen = (question === undefined ? undefined : session.drafts[question.id]) ?? NOTHING;
  const isReady = question !== undefined && isComplete(question, chosen);
  const isLast = !isAdaptive && number === questions.length;

  const show = (next: number): void => {
    moved.current = true;
    window.history.pushState(null, "", to.question(code, next, attemptId));
    window.scrollTo({ top: 0 });
  };
  const leave = (): void => router.push(to.results(code, attemptId));
  const drawNext = async (): Promise<void> => {
    setNoNext(false);
    const drawn = await nextQuestion(attemptId);
    if (drawn === null) {
      setNoNext(true);
      return;
    }
    const { question: next } = drawn;
    if (next === null) {
      await finishQuiz(attemptId);
      leave();
      return;
    }
    setQuestions((all) => [...all.filter(({ id }) => id !== next.id), next]);
    show(next.number);
  };
  const goOn = async (): Promise<void> => {
    if (questions.some((each) => each.number === number + 1)) {
      show(number + 1);
    } else if (isAdaptive) {
      await drawNext();
    } else {
      // Nothing is left to decide; where something is, the next page asks.
      if (marksAtOnce && firstOpen(questions, session.answers) === null) {
        await finishQuiz(attemptId);
      }
      leave();
    }
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
    if (question === undefined || !isReady || answer !== null || session.sending !== null) return;
    dispatch({ type: "send", questionId: question.id, confidence });
    const sent = await sendAnswer({ attemptId, questionId: question.id, chosen, confidence });
    if (!sent.ok) {
      dispatch({ type: "failed", questionId: question.id, reason: sent.reason });
      return;
    }
    justMarked.current = isMarked(sent.answer);
    dispatch({ type: "given", answer: sent.answer });
    if (isMarked(sent.answer)) return;
    if (isAdaptive) {
      await drawNext();
      return;
    }
    const answers = { ...session.answers, [question.id]: sent.answer };
    const open = firstOpen(questions, answers, number);
    if (open === null) leave();
    else show(open);
  };

  useSessionKeys({
    onEnter: () => void (answer === null ? send(null) : goOn()),
    onNumber: (key) => {
      if (question === undefined || answer !== null) return;
      const { numberKey } = ANSWER_FORMATS[question.format];
      const option = question.options[key - 1];
      if (numberKey === null || option === undefined) return;
      dispatch({
        type: "choose",
        questionId: question.id,
        chosen: numberKey === "TOGGLE" ? toggled(question, chosen, option.id) : [option.id],
      });
    },
  });

  if (question === undefined) return null;
  const { View, instruction, keysHint } = ANSWER_FORMATS[question.format];
  const failure = session.failure?.questionId === question.id ? session.failure.reason : null;
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
        <SessionProgress
          questions={questions}
          answers={session.answers}
          number={number}
          size={size}
        />
        <span className={styles.count}>
          {t(isAdaptive ? "progressAdaptiveShort" : "progressShort", { n: number, total: size })}
        </span>
      </header>
      <form className={styles.column} onSubmit={onSubmit}>
        <h1 className={styles.stem} ref={stem} tabIndex={-1}>
          <span className="visually-hidden">
            {t(isAdaptive ? "progressAdaptive" : "progress", { n: number, total: size })}
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
            onChange={(next) => dispatch({ type: "choose", questionId: question.id, chosen: next })}
          />
        </fieldset>
        {session.answeredBefore === question.id && (
          <p className={styles.before} role="status">
            {t("answeredBefore")}
          </p>
        )}
        {answer !== null && isMarked(answer) && (
          <AnswerResult
            question={question}
            answer={answer}
            language={language}
            code={code}
            headingRef={verdict}
          />
        )}
        <div className={styles.actions} data-marked={answer !== null}>
          {(failure !== null || noNext) && (
            <p className={styles.failure} role="alert">
              {noNext ? t("failed.NO_NEXT") : failure !== null && t(`failed.${failure}`)}{" "}
              {failure === "ATTEMPT_GONE" && <a href={to.challenge(code)}>{t("again")}</a>}
              {failure === "FINISHED" && <a href={to.results(code, attemptId)}>{t("toResults")}</a>}
            </p>
          )}
          {answer === null ? (
            <AnswerActions
              ready={isReady}
              sending={session.sending?.questionId === question.id}
              marksAtOnce={marksAtOnce}
              onSend={(confidence) => void send(confidence)}
            />
          ) : (
            <>
              {!isMarked(answer) && <p className={styles.kept}>{t("kept")}</p>}
              <div className={styles.buttons}>
                <button type="button" className={buttons.primary} onClick={() => void goOn()}>
                  {isLast ? t(marksAtOnce ? "toResults" : "toFinish") : t("next")}
                </button>
              </div>
            </>
          )}
          <p className={styles.foot}>
            <span className={styles.keys}>
              {answer === null
                ? t(keysHint, { count: question.options.length })
                : t("keysNextHint")}
            </span>
            {answer === null && !marksAtOnce && !isAdaptive && (
              <button type="button" className={styles.skip} onClick={() => void goOn()}>
                {t("skip")}
              </button>
            )}
            {!marksAtOnce && (
              <Link className={styles.finish} href={to.results(code, attemptId)} prefetch={false}>
                {t("finishNow")}
              </Link>
            )}
            <LanguageSwitch language={language} />
          </p>
        </div>
      </form>
    </div>
  );
};
