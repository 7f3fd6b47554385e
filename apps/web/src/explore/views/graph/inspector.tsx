"use client";

import { ENTITY_KINDS, LAYERS, type Language, type RelationFamily } from "@strata/graph-model";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import buttons from "../../../design/button.module.css";
import { FamilySign } from "../../../design/family.tsx";
import { addresses } from "../../../i18n/addresses.ts";
import { HTML_LANG, otherLanguage } from "../../../i18n/languages.ts";
import { FactLine, FactSources } from "./fact-line.tsx";
import styles from "./inspector.module.css";
import { type GraphEntity, type GraphFact, groupsOf, type KnownGraph } from "./known-graph.ts";
import { NodeMark } from "./node-mark.tsx";
import { groupKey } from "./view-state.ts";

/** Facts of one relation that are listed before "more". */
const FIRST_FACTS = 5;

/** What the inspector's buttons do; the outline's keys lead to the same. */
export interface InspectorActions {
  readonly close: () => void;
  readonly centre: (entityId: string) => void;
  readonly toggleGroups: (keys: readonly string[], open: boolean) => void;
  readonly pathFrom: (entityId: string) => void;
  readonly path: (from: string, to: string) => void;
  readonly select: (entityId: string) => void;
}

/** Everything known of the selected entity: names, gloss, what to open, and its facts as sentences with their sources. */
export const EntityInspector = ({
  entity,
  known,
  open,
  families,
  centre,
  from,
  language,
  actions,
}: {
  entity: GraphEntity;
  known: KnownGraph;
  /** Keys of what is open in the outline. */
  open: readonly string[];
  /** What the reader has not filtered out. */
  families: ReadonlySet<RelationFamily>;
  centre: GraphEntity | null;
  /** Where a path begins, when the reader has chosen that. */
  from: GraphEntity | null;
  language: Language;
  actions: InspectorActions;
}) => {
  const t = useTranslations("graph");
  const to = addresses(language);
  const other = otherLanguage(language);
  const groups = groupsOf(known, entity.id).filter(({ family }) => families.has(family));
  const isOpen = new Set(open);
  const keys = groups.map(({ field }) => groupKey(entity.id, field));
  const allOpen = isOpen.has(entity.id) && keys.every((key) => isOpen.has(key));
  const start = from ?? centre;
  return (
    <>
      <header className={styles.head}>
        <p className={styles.kind}>
          <NodeMark layer={entity.layer} shape={ENTITY_KINDS[entity.kind].shape} />
          {entity.layer === null ? "" : `${LAYERS[entity.layer][language]} · `}
          {ENTITY_KINDS[entity.kind].name[language]}
        </p>
        <h2 className={styles.name}>{entity.name[language]}</h2>
        <p className={styles.other} lang={HTML_LANG[other]}>
          {entity.name[other]}
        </p>
        <CloseButton label={t("closeInspector")} onClose={actions.close} />
      </header>
      <p>{entity.gloss[language]}</p>
      <div className={styles.actions}>
        <Link className={buttons.primary} href={to.entity(entity.id)}>
          {t("entityPage")}
        </Link>
        {entity.id !== centre?.id && (
          <button
            type="button"
            className={buttons.secondary}
            onClick={() => actions.centre(entity.id)}
          >
            {t("centre")}
          </button>
        )}
        {keys.length > 0 && (
          <button
            type="button"
            className={buttons.secondary}
            onClick={() => actions.toggleGroups([entity.id, ...keys], !allOpen)}
          >
            {allOpen ? t("collapse") : t("expand")}
          </button>
        )}
        <Link
          className={buttons.secondary}
          href={to.compare(
            centre !== null && centre.id !== entity.id ? [centre.id, entity.id] : [entity.id],
          )}
        >
          {centre !== null && centre.id !== entity.id
            ? t("compareWith", { name: centre.name[language] })
            : t("compare")}
        </Link>
        {start !== null && start.id !== entity.id ? (
          <button
            type="button"
            className={buttons.secondary}
            onClick={() => actions.path(start.id, entity.id)}
          >
            {t("pathTo", { name: start.name[language] })}
          </button>
        ) : (
          <button
            type="button"
            className={buttons.secondary}
            onClick={() => actions.pathFrom(entity.id)}
          >
            {t("pathFrom")}
          </button>
        )}
      </div>
      <h3 className={styles.heading}>{t("facts")}</h3>
      {groups.length === 0 && <p className={styles.kind}>{t("noFacts")}</p>}
      {groups.map((group) => {
        const key = groupKey(entity.id, group.field);
        const shown = isOpen.has(entity.id) && isOpen.has(key);
        return (
          <section key={group.field} className={styles.group}>
            <button
              type="button"
              className={styles.groupHead}
              aria-pressed={shown}
              aria-label={t("groupName", {
                phrase: group.phrase[language],
                count: group.members.length,
              })}
              onClick={() => actions.toggleGroups([key], !shown)}
            >
              <span aria-hidden="true">{shown ? "−" : "+"}</span>
              <FamilySign family={group.family} />
              {t("expandGroup", { phrase: group.phrase[language], count: group.members.length })}
            </button>
            <Facts
              facts={group.members.flatMap(({ factIds }) =>
                factIds.flatMap((id) => known.facts[id] ?? []),
              )}
              language={language}
            />
          </section>
        );
      })}
    </>
  );
};

const Facts = ({ facts, language }: { facts: readonly GraphFact[]; language: Language }) => {
  const t = useTranslations("graph");
  const [all, setAll] = useState(false);
  const shown = all ? facts : facts.slice(0, FIRST_FACTS);
  return (
    <>
      <ul className={styles.facts}>
        {shown.map((fact) => (
          <li key={fact.id}>
            <FactLine fact={fact} language={language} />
          </li>
        ))}
      </ul>
      {facts.length > FIRST_FACTS && (
        <button type="button" className={styles.more} onClick={() => setAll(!all)}>
          {all ? t("fewerFacts") : t("moreFacts", { count: facts.length - FIRST_FACTS })}
        </button>
      )}
    </>
  );
};

/** One line of the drawing: its sentence, where it is written, and its two ends. */
export const FactInspector = ({
  fact,
  known,
  language,
  actions,
}: {
  fact: GraphFact;
  known: KnownGraph;
  language: Language;
  actions: InspectorActions;
}) => {
  const t = useTranslations("graph");
  return (
    <>
      <header className={styles.head}>
        <h2 className={styles.sentence}>{fact.statement[language]}</h2>
        <CloseButton label={t("closeInspector")} onClose={actions.close} />
      </header>
      <FactSources fact={fact} language={language} />
      <div className={styles.actions}>
        {[fact.subject, fact.object].map((id) => (
          <button
            key={id}
            type="button"
            className={buttons.secondary}
            onClick={() => actions.select(id)}
          >
            {known.entities[id]?.name[language] ?? id}
          </button>
        ))}
      </div>
    </>
  );
};

const CloseButton = ({ label, onClose }: { label: string; onClose: () => void }) => (
  <button type="button" className={styles.close} aria-label={label} onClick={onClose}>
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d="M4 4l12 12M16 4L4 16" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  </button>
);
