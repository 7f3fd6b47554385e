"use client";

import type { Language } from "@strata/graph-model";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import buttons from "../design/button.module.css";
import { textIn } from "../i18n/text-in.ts";
import { QuizTopicsQuery } from "./documents.ts";
import { quizClient } from "./quiz-client.ts";
import type { QuestionType } from "./quiz-data.ts";
import { MODES, type QuizWish, type Way, waysOut } from "./quiz-wish.ts";
import type { StartRefused } from "./send-answer.ts";
import styles from "./start-quiz.module.css";
import type { Topic } from "./wish-form.tsx";

/** Why no quiz was made, and what can be had instead: each way is a button that takes it. */
export const StartRefusal = ({
  language,
  refused,
  wish,
  types,
  onRetry,
  onWish,
}: {
  language: Language;
  /** Null when the API did not answer. */
  refused: StartRefused | null;
  wish: QuizWish;
  types: readonly QuestionType[];
  onRetry: () => void;
  /** Takes a way; with the topics that are offered, which the page may not know of. */
  onWish: (wish: QuizWish, offered: readonly Topic[]) => void;
}) => {
  const t = useTranslations("quizStart");
  const ways = refused === null ? [] : waysOut(wish, refused);
  const topics = useTopics(ways.flatMap(({ kind, id }) => (kind === "topic" && id ? id : [])));
  const label = ({ kind, id, wish: other }: Way): string => {
    const topic = topics.find((each) => each.id === id);
    const type = types.find((each) => each.id === id);
    const mode = MODES.find((each) => each === id);
    return t(`ways.${kind}`, {
      size: other.size,
      topic: topic === undefined ? (id ?? "") : textIn(topic, "name", language),
      type: type === undefined ? (id ?? "") : textIn(type, "name", language),
      mode: mode === undefined ? "" : t(`modes.${mode}.name`),
    });
  };
  const message = (): string => {
    switch (refused?.code) {
      case undefined:
        return t("failed");
      case "TOO_FEW_QUESTIONS":
        return t("errors.TOO_FEW_QUESTIONS", {
          size: wish.size,
          possible: Number(refused?.parameters.possible?.[0] ?? 0),
        });
      case "UNKNOWN_TOPIC":
        return t("errors.UNKNOWN_TOPIC", { topics: wish.topics.join(t("and")) });
      case "TYPE_NOT_IN_MODE":
        return t("errors.TYPE_NOT_IN_MODE", {
          types: types
            .filter(({ id }) => refused?.parameters.types?.includes(id))
            .map((type) => textIn(type, "name", language))
            .join(t("and")),
        });
      default:
        return t("errors.OTHER", { message: refused?.message ?? "" });
    }
  };
  return (
    <div className={styles.failure} role="alert">
      <p>{message()}</p>
      {ways.length > 0 && <p className={styles.small}>{t("instead")}</p>}
      <p className={styles.ways}>
        {refused === null && (
          <button type="button" className={buttons.secondary} onClick={onRetry}>
            {t("retry")}
          </button>
        )}
        {ways.map((way) => (
          <button
            key={`${way.kind} ${way.id}`}
            type="button"
            className={buttons.secondary}
            onClick={() => onWish(way.wish, topics)}
          >
            {label(way)}
          </button>
        ))}
      </p>
    </div>
  );
};

/** The names of entities that the page did not know of; empty until the API has told. */
const useTopics = (ids: readonly string[]): readonly Topic[] => {
  const [topics, setTopics] = useState<readonly Topic[]>([]);
  const wanted = ids.join(",");
  useEffect(() => {
    if (wanted === "") return;
    let isCurrent = true;
    void quizClient()
      .query(QuizTopicsQuery, { ids: wanted.split(",") })
      .toPromise()
      .then(({ data }) => {
        if (isCurrent) setTopics(data?.entities ?? []);
      });
    return () => {
      isCurrent = false;
    };
  }, [wanted]);
  return topics;
};
