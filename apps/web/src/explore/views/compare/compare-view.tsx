import type { Language } from "@strata/graph-model";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { loadBibliography } from "../../../citations/bibliography.ts";
import { numberCitations } from "../../../citations/citation-numbers.ts";
import { shownCitationsOf } from "../../../citations/cited-claim.ts";
import buttons from "../../../design/button.module.css";
import { ask } from "../../../graphql/ask.ts";
import { addresses } from "../../../i18n/addresses.ts";
import { textIn } from "../../../i18n/text-in.ts";
import { ShownQuery } from "../../../query/shown-query.tsx";
import { ServiceFailure } from "../../../site/service-failure.tsx";
import { betterPair } from "./better-pair.ts";
import { CompareQuery } from "./compare-query.ts";
import styles from "./compare-view.module.css";
import { ComparedPicker } from "./compared-picker.tsx";
import { ComparisonTable } from "./comparison-table.tsx";

/** How much is shown; the address says which. Left out, what differs stands open and the rest is folded. */
const SHOWN = [
  { shown: undefined, text: "grouped" },
  { shown: "diff", text: "onlyDifferent" },
  { shown: "all", text: "all" },
] as const;

/** Two to six entities, dimension by dimension: what differs first, then what is the same, then what nobody states. */
export const CompareView = async ({
  ids,
  show,
  notFound,
  language,
}: {
  ids: readonly string[];
  show: "diff" | "all" | undefined;
  /** What a reader typed to add and no entry is called. */
  notFound: string | null;
  language: Language;
}) => {
  const t = await getTranslations({ locale: language, namespace: "compare" });
  const to = addresses(language);
  const variables = { ids: [...ids], onlyDifferences: show === "diff" };
  const asked = await ask(CompareQuery, variables);
  if (!asked.ok) return <ServiceFailure language={language} />;
  const { entities, unknownIds, rows } = asked.data.compare;
  const known = entities.map(({ id }) => id);
  const of = (verdict: (typeof rows)[number]["verdict"]) =>
    rows.filter((row) => row.verdict === verdict);
  const different = of("DIFFERENT");
  const same = of("SAME");
  const statedOf = (row: (typeof rows)[number]) => row.cells.filter((cell) => cell.known).length;
  const notStated = of("NOT_STATED").toSorted((a, b) => statedOf(b) - statedOf(a));
  // Without the rows that are the same nobody can tell whether a pair is poor.
  const better = show === "diff" ? null : betterPair(entities, different.length + same.length);
  const cited = [...different, ...same, ...notStated].flatMap((row) =>
    row.cells.flatMap((cell) => cell.claims.map(shownCitationsOf)),
  );
  const citing = {
    language,
    bibliography: await loadBibliography(cited.flat()),
    numbers: numberCitations(cited),
  };
  const names = entities.map((entity) => textIn(entity, "name", language));
  return (
    <div className={styles.page}>
      <h1>{names.length > 1 ? names.join(t("against")) : t("title")}</h1>
      <ComparedPicker entities={entities} show={show} language={language} />
      {notFound !== null && (
        <p className={styles.notice} role="status">
          {t("noSuch", { text: notFound })}
        </p>
      )}
      {unknownIds.length > 0 && (
        <p className={styles.notice} role="status">
          {t("unknownIds", { ids: unknownIds.join(", ") })}
        </p>
      )}
      {better && (
        <p className={styles.notice}>
          {t("poor", {
            pair: names.join(t("and")),
            count: different.length + same.length,
            better: [better.partner, better.kept]
              .map((entity) => textIn(entity, "name", language))
              .join(t("and")),
            betterCount: better.sharedDimensions,
          })}{" "}
          <Link
            className={buttons.secondary}
            href={to.compare([better.partner.id, better.kept.id], show)}
            prefetch={false}
          >
            {t("exchange", { name: textIn(better.partner, "name", language) })}
          </Link>
        </p>
      )}
      <div className={styles.tools}>
        <nav className={styles.show} aria-label={t("shown")}>
          {SHOWN.map(({ shown, text }) => (
            <Link
              key={text}
              href={to.compare(known, shown)}
              aria-current={show === shown ? "true" : undefined}
              prefetch={false}
              scroll={false}
            >
              {t(text)}
            </Link>
          ))}
        </nav>
        <Link className={buttons.primary} href={to.quiz(known)} prefetch={false}>
          {t("quiz")}
        </Link>
      </div>
      <section aria-labelledby="different">
        <h2 id="different" className={styles.verdict}>
          {t("different")} <span className={styles.count}>{different.length}</span>
        </h2>
        {different.length > 0 ? (
          <ComparisonTable
            caption={t("different")}
            entities={entities}
            rows={different}
            citing={citing}
          />
        ) : (
          <p className={styles.nothing}>{t("noDifferent")}</p>
        )}
      </section>
      {[
        { key: "same", title: t("same"), rows: same, note: null },
        { key: "not-stated", title: t("notStated"), rows: notStated, note: t("notStatedNote") },
      ].map(
        (group) =>
          group.rows.length > 0 && (
            <details key={`${group.key} ${show}`} className={styles.group} open={show === "all"}>
              <summary className={styles.groupTitle}>
                <h2 className={styles.verdict}>
                  {group.title} <span className={styles.count}>{group.rows.length}</span>
                </h2>
              </summary>
              {group.note && <p className={styles.nothing}>{group.note}</p>}
              <ComparisonTable
                caption={group.title}
                entities={entities}
                rows={group.rows}
                citing={citing}
              />
            </details>
          ),
      )}
      <ShownQuery document={CompareQuery} variables={variables} />
    </div>
  );
};
