import type { Language } from "@strata/graph-model";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { addresses } from "../i18n/addresses.ts";
import { textIn } from "../i18n/text-in.ts";
import type { Bibliography } from "./bibliography.ts";
import styles from "./source-mark.module.css";

/** What a page needs to show marks: the sections and the numbers it gave them. */
export type Citing = {
  readonly language: Language;
  readonly bibliography: Bibliography;
  readonly numbers: ReadonlyMap<string, number>;
};

/**
 * The mark ¹ after a sentence. It opens, in place and without JavaScript, to the title, section and date of each
 * source, and says so where a source states none. Flow content: it cannot stand inside a `<p>`.
 */
export const SourceMark = ({
  citations,
  citing: { language, bibliography, numbers },
  statement,
}: {
  /** Section ids. */
  citations: readonly string[];
  citing: Citing;
  /** Where the mark stands after a value, the sentence that the value is taken from, and where to read it. */
  statement?: { text: string; href: string };
}) => {
  const t = useTranslations("citation");
  if (citations.length === 0) return null;
  const cited = citations
    .map((sectionId) => ({ sectionId, number: numbers.get(sectionId) ?? 0 }))
    .toSorted((a, b) => a.number - b.number);
  const marks = cited.map(({ number }) => number);
  const sources = new Set(
    citations.map((sectionId) => bibliography.get(sectionId)?.source.id ?? sectionId),
  );
  const to = addresses(language);
  return (
    <details className={styles.mark}>
      <summary className={styles.summary} aria-label={t("label", { numbers: marks.join(", ") })}>
        <span aria-hidden="true">{marks.join(" ")}</span>
      </summary>
      <div className={styles.body}>
        {statement && (
          <p className={styles.statement}>
            <Link href={statement.href} prefetch={false}>
              {statement.text}
            </Link>
          </p>
        )}
        <ol className={styles.list}>
          {cited.map(({ sectionId, number }) => {
            const found = bibliography.get(sectionId);
            return (
              <li key={sectionId} className={styles.source}>
                <span className={styles.number}>{number}</span>
                {found === undefined ? (
                  t("missing")
                ) : (
                  <span>
                    <Link href={to.source(found.source.id, sectionId)} prefetch={false}>
                      {textIn(found.source, "title", language)}
                    </Link>
                    <span className={styles.detail}>
                      {t("section", { heading: textIn(found.section, "heading", language) })}
                    </span>
                    <span className={styles.detail}>
                      {[
                        found.source.publisher ?? t("noAuthor"),
                        found.source.published ?? t("undated"),
                      ].join(" · ")}
                    </span>
                  </span>
                )}
              </li>
            );
          })}
        </ol>
        {sources.size === 1 && <p className={styles.single}>{t("single")}</p>}
      </div>
    </details>
  );
};
