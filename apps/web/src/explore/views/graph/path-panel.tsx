"use client";

import type { Language } from "@strata/graph-model";
import { useTranslations } from "next-intl";
import buttons from "../../../design/button.module.css";
import { FactLine } from "./fact-line.tsx";
import type { KnownGraph } from "./known-graph.ts";
import styles from "./path-panel.module.css";

/** How the two ends of a path hang together, as sentences; one path at a time is marked in the drawing. */
export const PathPanel = ({
  known,
  ends,
  chosen,
  language,
  onChoose,
  onClear,
}: {
  known: KnownGraph;
  ends: readonly [from: string, to: string];
  chosen: number;
  language: Language;
  onChoose: (index: number) => void;
  onClear: () => void;
}) => {
  const t = useTranslations("graph");
  const routes = known.routes[ends.join("~")];
  if (routes === undefined) return null;
  const nameOf = (id: string): string => known.entities[id]?.name[language] ?? id;
  return (
    <section className={styles.panel} aria-label={t("paths")}>
      <p className={styles.found}>
        {routes.length === 0
          ? t("pathNone", { from: nameOf(ends[0]), to: nameOf(ends[1]) })
          : t("pathFound", { count: routes.length })}
        <button type="button" className={buttons.secondary} onClick={onClear}>
          {t("pathClear")}
        </button>
      </p>
      <ol className={styles.routes}>
        {routes.map((route, index) => (
          <li key={route.factIds.join(" ")} className={styles.route} data-chosen={index === chosen}>
            <button
              type="button"
              className={styles.choose}
              aria-pressed={index === chosen}
              title={t("pathShow")}
              onClick={() => onChoose(index)}
            >
              {t("pathItem", { n: index + 1, steps: route.factIds.length })}
            </button>
            <p>{route.sentence[language]}</p>
            {index === chosen && (
              <ol className={styles.steps}>
                {route.factIds.map((id) => {
                  const fact = known.facts[id];
                  return fact === undefined ? null : (
                    <li key={id}>
                      <FactLine fact={fact} language={language} />
                    </li>
                  );
                })}
              </ol>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
};
