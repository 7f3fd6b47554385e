"use client";

import type { Language } from "@strata/graph-model";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import buttons from "../design/button.module.css";
import { graphql, type ResultOf } from "../graphql/graphql.ts";
import { addresses } from "../i18n/addresses.ts";
import { textIn } from "../i18n/text-in.ts";
import { Sections } from "./explanation.tsx";
import type { FeaturedQuiz } from "./featured-quiz.ts";
import styles from "./live-question.module.css";
import { quizAddresses } from "./quiz-addresses.ts";
import { quizClient } from "./quiz-client.ts";
import { isMarked, type MarkedAnswer } from "./quiz-data.ts";
import { sendAnswer, startQuiz } from "./send-answer.ts";

/** How many questions the way on offers, to make ten with this one. */
const MORE = 9;

const LiveExitsQuery = graphql(`
  query LiveExits($id: ID!) {
    entity(id: $id) {
      id
      comparableWith(first: 1) { sharedDimensions entity { id nameEn nameZh } }
    }
  }
`);
type Comparable = NonNullable<ResultOf<typeof LiveExitsQuery>["entity"]>["comparableWith"][number];

/** The question of the day, answered by one press where it stands; the attempt begins with that press. */
export const LiveQuestion = ({ quiz, language }: { quiz: FeaturedQuiz; language: Language }) => {
  const t = useTranslations("quiz");
  const [question] = quiz.questions;
  const [pressed, setPressed] = useState<string | null>(null);
  const [answer, setAnswer] = useState<MarkedAnswer | null>(null);
  const [failed, setFailed] = useState(false);
  const [comparable, setComparable] = useState<Comparable | null>(null);
  const attemptId = useRef<string | null>(null);
  const verdict = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (answer !== null) verdict.current?.focus();
  }, [answer]);
  if (question === undefined) return null;

  const press = async (optionId: string): Promise<void> => {
    if (pressed !== null) return;
    setPressed(optionId);
    setFailed(false);
    const marked = await giveAnswer(optionId);
    if (marked === null) {
      setPressed(null);
      setFailed(true);
      return;
    }
    setAnswer(marked);
    const subject = marked.explanation.claims[0]?.subject.id;
    if (subject === undefined) return;
    const { data } = await quizClient().query(LiveExitsQuery, { id: subject }).toPromise();
    setComparable(data?.entity?.comparableWith[0] ?? null);
  };
  const giveAnswer = async (optionId: string): Promise<MarkedAnswer | null> => {
    if (attemptId.current === null) {
      const started = await startQuiz({ code: quiz.code });
      if (!started.ok) return null;
      attemptId.current = started.attemptId;
    }
    const sent = await sendAnswer({
      attemptId: attemptId.current,
      questionId: question.id,
      chosen: [optionId],
      confidence: null,
    });
    return sent.ok && isMarked(sent.answer) ? sent.answer : null;
  };

  const asked = answer?.explanation.claims[0];
  const to = addresses(language);
  if (question.format !== "PICK_ONE" && question.format !== "TRUE_FALSE") {
    // One press cannot answer it; its own page can.
    return (
      <section className={styles.live} aria-label={t("live.label")}>
        <h2 className={styles.stem}>{textIn(question, "stem", language)}</h2>
        <p className={styles.exits}>
          <a className={buttons.primary} href={quizAddresses(language).challenge(quiz.code)}>
            {t("live.open")}
          </a>
        </p>
      </section>
    );
  }
  return (
    <section className={styles.live} aria-label={t("live.label")}>
      <h2 className={styles.stem}>{textIn(question, "stem", language)}</h2>
      <div className={styles.answers} data-pair={question.options.length === 2}>
        {question.options.map((option) => {
          const isKey = answer?.key.includes(option.id) ?? false;
          const isMine = pressed === option.id;
          return (
            <button
              key={option.id}
              type="button"
              className={`${buttons.answer} ${styles.answer}`}
              data-verdict={
                answer === null ? undefined : isKey ? "right" : isMine ? "wrong" : "other"
              }
              data-pressed={isMine}
              disabled={answer !== null}
              onClick={() => void press(option.id)}
            >
              <span className={styles.text}>{textIn(option, "text", language)}</span>
              <span className={styles.sign} aria-hidden="true">
                {answer === null ? (isMine ? "…" : "") : isKey ? "✓" : isMine ? "✗" : ""}
              </span>
            </button>
          );
        })}
      </div>
      <p className="visually-hidden" role="status">
        {pressed !== null && answer === null ? t("live.sending") : ""}
      </p>
      {failed && (
        <p className={styles.failed} role="alert">
          {t("live.failed")}
        </p>
      )}
      {answer !== null && (
        <div className={styles.result}>
          <h3 ref={verdict} tabIndex={-1} className={styles.verdict} data-right={answer.correct}>
            {answer.correct ? t("rightAlone") : t("wrongAlone")}
          </h3>
          <p>{textIn(answer.explanation, "verdict", language)}</p>
          {asked !== undefined && <Sections sections={asked.sections} language={language} />}
          <p className={styles.exits}>
            <a className={buttons.primary} href={`${to.quiz()}?size=${MORE}`}>
              {t("live.more")}
            </a>
            {asked !== undefined && (
              <a className={buttons.secondary} href={to.entity(asked.subject.id)}>
                {t("live.entity", { name: textIn(asked.subject, "name", language) })}
              </a>
            )}
            {asked !== undefined && comparable !== null && comparable.entity !== null && (
              <a
                className={buttons.secondary}
                href={to.compare([asked.subject.id, comparable.entity.id])}
              >
                {t("live.compare", {
                  name: textIn(comparable.entity, "name", language),
                  count: comparable.sharedDimensions,
                })}
              </a>
            )}
          </p>
        </div>
      )}
    </section>
  );
};
