import type { Language } from "@strata/graph-model";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ask } from "../../../graphql/ask.ts";
import { graphql, type ResultOf } from "../../../graphql/graphql.ts";
import { addresses } from "../../../i18n/addresses.ts";
import { textIn } from "../../../i18n/text-in.ts";
import { ShownQuery } from "../../../query/shown-query.tsx";
import { ServiceFailure } from "../../../site/service-failure.tsx";
import { SourceFacts } from "./source-facts.tsx";
import { groupSources, matches } from "./source-groups.ts";
import styles from "./sources-views.module.css";

const SourcesQuery = graphql(`
  query Sources {
    statistics {
      coverage {
        claims
        source {
          id
          titleEn
          titleZh
          publisher
          url
          published
          language
          noteEn
          noteZh
        }
      }
    }
  }
`);

type Coverage = ResultOf<typeof SourcesQuery>["statistics"]["coverage"][number];
type ListedSource = Coverage["source"] & Pick<Coverage, "claims">;

const Title = ({ source, language }: { source: ListedSource; language: Language }) => (
  <Link href={addresses(language).source(source.id)} prefetch={false}>
    {textIn(source, "title", language)}
  </Link>
);

const Documents = async ({
  sources,
  language,
}: {
  sources: readonly ListedSource[];
  language: Language;
}) => {
  const t = await getTranslations({ locale: language, namespace: "sources" });
  return (
    <ul>
      {sources.map((source) => (
        <li key={source.id} className={styles.document}>
          <Title source={source} language={language} />
          <span className={styles.documentFacts}>{t("facts", { count: source.claims })}</span>
        </li>
      ))}
    </ul>
  );
};

/** The documents that every fact rests on: the articles first, then the projects' own by project. */
export const SourcesView = async ({ filter, language }: { filter: string; language: Language }) => {
  const t = await getTranslations({ locale: language, namespace: "sources" });
  const to = addresses(language);
  const asked = await ask(SourcesQuery, {});
  if (!asked.ok) return <ServiceFailure language={language} />;
  const all = asked.data.statistics.coverage.map(({ source, claims }) => ({ ...source, claims }));
  const text = filter.trim();
  const shown = text === "" ? all : all.filter((source) => matches(source, text));
  const { articles, projects, unnamed } = groupSources(shown);
  const groups = [
    ...projects,
    ...(unnamed.length > 0 ? [{ name: t("noAuthor"), sources: unnamed }] : []),
  ];
  return (
    <div className={styles.page}>
      <h1>{t("title", { count: all.length })}</h1>
      <p className={styles.lead}>{t("note")}</p>
      <search>
        <form className={styles.filter} action={to.sources}>
          <input
            className={styles.field}
            type="search"
            name="q"
            defaultValue={text}
            aria-label={t("filter")}
            placeholder={t("filter")}
          />
          <button className={styles.apply} type="submit">
            {t("apply")}
          </button>
        </form>
      </search>
      {text !== "" && (
        <p className={styles.note} role="status">
          {shown.length === 0
            ? t("none", { text })
            : t("shown", { count: shown.length, total: all.length })}{" "}
          <Link href={to.sources} prefetch={false}>
            {t("all")}
          </Link>
        </p>
      )}
      {articles.length > 0 && (
        <section aria-labelledby="articles" className={styles.part}>
          <h2 id="articles">{t("articles")}</h2>
          <ol>
            {articles.map((source) => (
              <li key={source.id} className={styles.source}>
                <h3>
                  <Title source={source} language={language} />
                </h3>
                <SourceFacts source={source} language={language} />
                <p className={styles.note}>{t("facts", { count: source.claims })}</p>
                <p className={styles.note}>{textIn(source, "note", language)}</p>
              </li>
            ))}
          </ol>
        </section>
      )}
      {groups.length > 0 && (
        <section aria-labelledby="documents" className={styles.part}>
          <h2 id="documents">{t("documents")}</h2>
          {groups.map(({ name, sources }) => (
            <details key={`${name} ${text}`} className={styles.project} open={text !== ""}>
              <summary className={styles.projectName}>
                <h3>
                  {name} <span className={styles.count}>{sources.length}</span>
                </h3>
              </summary>
              <Documents sources={sources} language={language} />
            </details>
          ))}
        </section>
      )}
      <div className={styles.part}>
        <ShownQuery document={SourcesQuery} variables={{}} />
      </div>
    </div>
  );
};
