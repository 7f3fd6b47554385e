"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from "react";
import { textIn } from "../i18n/text-in.ts";
import styles from "./answer-formats.module.css";
import type { AnswerFormatProps } from "./answer-formats.tsx";
import { moved, orderOf } from "./drafts.ts";
import { isMarked } from "./quiz-data.ts";

const STEPS = { up: -1, down: 1 } as const;

/** A list in which each entry can be moved up and down: by two buttons, or by the arrow keys on one of them. */
export const PutInOrder = ({ question, language, chosen, answer, onChange }: AnswerFormatProps) => {
  const t = useTranslations("quiz");
  const [told, setTold] = useState("");
  const list = useRef<HTMLOListElement>(null);
  const wanted = useRef<string | null>(null);
  const texts = new Map(
    question.options.map((option) => [option.id, textIn(option, "text", language)]),
  );
  const order = orderOf(question, chosen);

  // An element that is put elsewhere in the page loses the focus.
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    list.current?.querySelector<HTMLElement>(`[data-move="${wanted.current}"]`)?.focus();
    wanted.current = null;
  });

  if (answer !== null && answer.chosen.length > 0) {
    const isRight = isMarked(answer) && answer.correct;
    return (
      <div className={styles.orders}>
        <Order
          ids={answer.chosen}
          texts={texts}
          title={t("yourOrder")}
          verdict={isMarked(answer) ? (isRight ? "right" : "wrong") : undefined}
        />
        {isMarked(answer) && !isRight && (
          <Order ids={answer.key} texts={texts} title={t("rightOrder")} verdict="right" />
        )}
      </div>
    );
  }
  if (answer !== null) {
    return isMarked(answer) ? (
      <Order ids={answer.key} texts={texts} title={t("rightOrder")} verdict="right" />
    ) : null;
  }

  const move = (id: string, way: keyof typeof STEPS): void => {
    const next = moved(order, id, STEPS[way]);
    wanted.current = `${id}-${way}`;
    setTold(t("placeNow", { text: texts.get(id) ?? "", n: next.indexOf(id) + 1, of: next.length }));
    onChange(next);
  };
  const onArrow = (event: KeyboardEvent, id: string): void => {
    const way = event.key === "ArrowUp" ? "up" : event.key === "ArrowDown" ? "down" : null;
    if (way === null) return;
    event.preventDefault();
    move(id, way);
  };
  return (
    <>
      <ol className={styles.stacked} ref={list}>
        {order.map((id, index) => (
          <li key={id} className={styles.row}>
            <span className={styles.key} aria-hidden="true">
              {index + 1}
            </span>
            <span className={styles.text}>{texts.get(id)}</span>
            {(["up", "down"] as const).map((way) => (
              <button
                key={way}
                type="button"
                className={styles.move}
                data-move={`${id}-${way}`}
                aria-disabled={index === (way === "up" ? 0 : order.length - 1)}
                aria-label={t(way === "up" ? "moveUp" : "moveDown", {
                  text: texts.get(id) ?? "",
                })}
                onClick={() => move(id, way)}
                onKeyDown={(event) => onArrow(event, id)}
              >
                <span aria-hidden="true">{way === "up" ? "↑" : "↓"}</span>
              </button>
            ))}
          </li>
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {told}
      </p>
    </>
  );
};

const Order = ({
  ids,
  texts,
  title,
  verdict,
}: {
  ids: readonly string[];
  texts: ReadonlyMap<string, string>;
  title: string;
  verdict: "right" | "wrong" | undefined;
}) => (
  <div className={styles.order} data-verdict={verdict}>
    <p className={styles.orderTitle}>
      {verdict !== undefined && <span aria-hidden="true">{verdict === "right" ? "✓ " : "✗ "}</span>}
      {title}
    </p>
    <ol>
      {ids.map((id) => (
        <li key={id}>{texts.get(id)}</li>
      ))}
    </ol>
  </div>
);
