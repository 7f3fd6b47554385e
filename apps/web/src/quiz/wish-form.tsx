"use client";

import type { Language } from "@strata/graph-model";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { textIn } from "../i18n/text-in.ts";
import type { QuestionType } from "./quiz-data.ts";
import { isUsable, LEVELS, MODES, type QuizWish, wishToQuery, wishToSend } from "./quiz-wish.ts";
import styles from "./start-quiz.module.css";
import { StartButton } from "./start-quiz.tsx";
import { StartRefusal } from "./start-refusal.tsx";
import { useStart } from "./use-start.ts";

const SIZES = [5, 10, 15, 20, 30, 50];

const switched = <T extends string>(list: readonly T[], one: T): readonly T[] =>
  list.includes(one) ? list.filter((each) => each !== one) : [...list, one];

export interface Topic {
  readonly id: string;
  readonly nameEn: string;
  readonly nameZh: string;
}

/** What a new quiz is to be, and the button that begins it. The wish stands in the address, so that it survives a reload and the other language. */
export const WishForm = ({
  language,
  initial,
  topics: named,
  types,
}: {
  language: Language;
  initial: QuizWish;
  /** Those that the address names. */
  topics: readonly Topic[];
  types: readonly QuestionType[];
}) => {
  const t = useTranslations("quizStart");
  const [wish, setWish] = useState(initial);
  const [added, setAdded] = useState<readonly Topic[]>([]);
  const topics = [...named, ...added.filter(({ id }) => wish.topics.includes(id))];
  const { busy, failure, start } = useStart(language);
  const isAdaptive = wish.mode === "ADAPTIVE";
  const usable = types.filter((type) => isUsable(type, wish.mode));

  const change = (part: Partial<QuizWish>): QuizWish => {
    const changed = { ...wish, ...part };
    const askable = changed.types.filter((id) =>
      types.some((type) => type.id === id && isUsable(type, changed.mode)),
    );
    const next = { ...changed, types: askable };
    const query = wishToQuery(next);
    setWish(next);
    window.history.replaceState(null, "", query === "" ? window.location.pathname : `?${query}`);
    return next;
  };
  const begin = (wanted: QuizWish): void => void start(inputOf(wanted));

  return (
    <div className={styles.start}>
      <fieldset className={styles.modes}>
        <legend>{t("mode")}</legend>
        {MODES.map((mode) => (
          <label key={mode} className={styles.mode} data-picked={wish.mode === mode}>
            <input
              type="radio"
              name="mode"
              checked={wish.mode === mode}
              onChange={() => change({ mode })}
            />
            <span>
              <strong>{t(`modes.${mode}.name`)}</strong>
              <span className={styles.small}>{t(`modes.${mode}.text`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {!isAdaptive && (
        <>
          {topics.length > 0 && (
            <fieldset className={styles.checks}>
              <legend>{t("topics")}</legend>
              {topics.map((topic) => (
                <label key={topic.id}>
                  <input
                    type="checkbox"
                    checked={wish.topics.includes(topic.id)}
                    onChange={() => change({ topics: switched(wish.topics, topic.id) })}
                  />
                  {textIn(topic, "name", language)}
                </label>
              ))}
              {wish.topics.length === 0 && <p className={styles.small}>{t("topicsNone")}</p>}
            </fieldset>
          )}
          <label className={styles.size}>
            {t("size")}
            <select
              value={wish.size}
              onChange={(event) => change({ size: Number(event.target.value) })}
            >
              {[...new Set([...SIZES, wish.size])]
                .sort((a, b) => a - b)
                .map((size) => (
                  <option key={size} value={size}>
                    {t("sizeOf", { size })}
                  </option>
                ))}
            </select>
          </label>
          <fieldset className={styles.checks}>
            <legend>{t("levels")}</legend>
            {LEVELS.map((level) => (
              <label key={level}>
                <input
                  type="checkbox"
                  checked={wish.levels.includes(level)}
                  onChange={() =>
                    change({
                      levels: LEVELS.filter((each) => switched(wish.levels, level).includes(each)),
                    })
                  }
                />
                {t(`level.${level}`)}
              </label>
            ))}
            <p className={styles.small}>{t("levelsNote")}</p>
          </fieldset>
          <details className={styles.types} open={initial.types.length > 0}>
            <summary>
              {t("types")}
              <span className={styles.small}>
                {wish.types.length === 0
                  ? t("typesAll", { count: usable.length })
                  : t("typesSome", { count: wish.types.length })}
              </span>
            </summary>
            <fieldset className={styles.checks} data-grid="">
              <legend className="visually-hidden">{t("types")}</legend>
              {usable.map((type) => (
                <label key={type.id}>
                  <input
                    type="checkbox"
                    checked={wish.types.includes(type.id)}
                    onChange={() => change({ types: switched(wish.types, type.id) })}
                  />
                  {textIn(type, "name", language)}
                </label>
              ))}
            </fieldset>
            {usable.length < types.length && <p className={styles.small}>{t("typesNote")}</p>}
          </details>
        </>
      )}
      <StartButton busy={busy} note={isAdaptive ? t("bank") : null} onStart={() => begin(wish)} />
      {failure !== null && (
        <StartRefusal
          language={language}
          refused={failure.refused}
          wish={wish}
          types={types}
          onRetry={() => begin(wish)}
          onWish={(wanted, offered) => {
            setAdded(offered);
            begin(change(wanted));
          }}
        />
      )}
    </div>
  );
};

const inputOf = (wish: QuizWish) => {
  const { mode, topics, types, levels, size } = wishToSend(wish);
  return { mode, topics: [...topics], types: [...types], levels: [...levels], size };
};
