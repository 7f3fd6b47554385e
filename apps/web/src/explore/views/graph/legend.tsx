"use client";

import {
  ENTITY_KIND_IDS,
  ENTITY_KINDS,
  type EntityKind,
  type Language,
  RELATION_FAMILIES,
  type RelationFamily,
} from "@strata/graph-model";
import { useTranslations } from "next-intl";
import { FamilySign } from "../../../design/family.tsx";
import type { KnownGraph } from "./known-graph.ts";
import styles from "./legend.module.css";
import type { GraphView } from "./outline.ts";
import { type GraphViewState, shownFamilies, toggleFamily, toggleFilter } from "./view-state.ts";

const FAMILIES = Object.keys(RELATION_FAMILIES) as readonly RelationFamily[];

/** What the lines and marks mean, and how many there are; each is a switch that hides or shows its sort. */
export const Legend = ({
  view,
  known,
  state,
  language,
  onChange,
}: {
  view: GraphView;
  known: KnownGraph;
  state: GraphViewState;
  language: Language;
  onChange: (change: Partial<GraphViewState>) => void;
}) => {
  const t = useTranslations("graph");
  const shown = shownFamilies(state);
  const kindCounts = new Map<EntityKind, number>();
  for (const id of view.entityIds) {
    const kind = known.entities[id]?.kind;
    if (kind !== undefined) kindCounts.set(kind, (kindCounts.get(kind) ?? 0) + 1);
  }
  const kinds = ENTITY_KIND_IDS.filter(
    (kind) => kindCounts.has(kind) || (state.kinds !== null && !state.kinds.includes(kind)),
  );
  return (
    <div className={styles.legend}>
      <fieldset className={styles.switches} aria-label={t("legend")}>
        {FAMILIES.map((family) => {
          const count = view.familyCounts[family] ?? 0;
          const on = shown.has(family);
          return (
            <button
              key={family}
              type="button"
              className={styles.switch}
              aria-pressed={on}
              title={t("legendHint")}
              onClick={() => onChange({ families: toggleFamily(state.families, family) })}
            >
              <FamilySign family={family} />
              <span>{RELATION_FAMILIES[family][language]}</span>
              <span className={styles.count}>{count}</span>
            </button>
          );
        })}
      </fieldset>
      <details className={styles.kinds}>
        <summary>
          {t("kinds")}
          <span className={styles.shapes} aria-hidden="true">
            {t("shape.thing")} {t("shape.idea")} {t("shape.use")}
          </span>
        </summary>
        <fieldset className={styles.switches} aria-label={t("kinds")}>
          {kinds.map((kind) => (
            <button
              key={kind}
              type="button"
              className={styles.switch}
              aria-pressed={state.kinds === null || state.kinds.includes(kind)}
              onClick={() => onChange({ kinds: toggleFilter(state.kinds, kind, ENTITY_KIND_IDS) })}
            >
              <span>{ENTITY_KINDS[kind].name[language]}</span>
              <span className={styles.count}>{kindCounts.get(kind) ?? 0}</span>
            </button>
          ))}
          {state.kinds !== null && (
            <button
              type="button"
              className={styles.switch}
              onClick={() => onChange({ kinds: null })}
            >
              {t("kindsAll")}
            </button>
          )}
        </fieldset>
      </details>
    </div>
  );
};
