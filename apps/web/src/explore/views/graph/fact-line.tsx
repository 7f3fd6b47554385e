import type { Language } from "@strata/graph-model";
import { useTranslations } from "next-intl";
import { addresses } from "../../../i18n/addresses.ts";
import styles from "./fact-line.module.css";
import type { GraphFact } from "./known-graph.ts";

/** A fact as a sentence, with a mark for every place where it is written. */
export const FactLine = ({ fact, language }: { fact: GraphFact; language: Language }) => {
  const t = useTranslations("graph");
  const to = addresses(language);
  return (
    <>
      {fact.statement[language]}
      {fact.inferred && <span className={styles.note}> {t("inferred")}</span>}
      {fact.marks.map((mark, index) => {
        const title = t("source", { title: mark.title[language], heading: mark.heading[language] });
        return (
          <sup key={mark.sectionId} className={styles.mark}>
            <a href={to.source(mark.sourceId, mark.sectionId)} title={title} aria-label={title}>
              {index + 1}
            </a>
          </sup>
        );
      })}
    </>
  );
};

/** Where a fact is written, spelt out; says plainly when only one source has it. */
export const FactSources = ({ fact, language }: { fact: GraphFact; language: Language }) => {
  const t = useTranslations("graph");
  const to = addresses(language);
  const sources = new Set(fact.marks.map((mark) => mark.sourceId));
  return (
    <>
      <ol className={styles.sources}>
        {fact.marks.map((mark) => (
          <li key={mark.sectionId}>
            <a href={to.source(mark.sourceId, mark.sectionId)}>
              {t("source", { title: mark.title[language], heading: mark.heading[language] })}
            </a>
          </li>
        ))}
      </ol>
      {sources.size === 1 && <p className={styles.note}>{t("oneSource")}</p>}
    </>
  );
};
