import type { Language } from "@strata/graph-model";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ask } from "../../../graphql/ask.ts";
import { graphql } from "../../../graphql/graphql.ts";
import { addresses } from "../../../i18n/addresses.ts";
import { textIn } from "../../../i18n/text-in.ts";
import { ShownQuery } from "../../../query/shown-query.tsx";
import { ServiceFailure } from "../../../site/service-failure.tsx";
import styles from "./sources-views.module.css";

const SourcesQuery = graphql(`
  query Sources {
    sources(limit: 100) {
      id
      titleEn
      titleZh
      publisher
      url
      published
      language
      noteEn
      noteZh
      sections(limit: 100) {
        id
      }
    }
  }
`);

const SourceQuery = graphql(`
  query SourcePage($ids: [ID!]!) {
    sources(where: { id: { in: $ids } }, limit: 1) {
      id
      titleEn
      titleZh
      publisher
      url
      published
      language
      noteEn
      noteZh
      sections(sort: [{ position: ASC }], limit: 80) {
        id
        headingEn
        headingZh
        claims(limit: 100) {
          id
          statementEn
          statementZh
          subject {
            id
          }
        }
      }
    }
  }
`);

type SourceFacts = {
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly language: string;
};

/** A language's name for readers of another. What a source states begins with a tag and may go on in words. */
const languageName = (stated: string, language: Language): string => {
  const [tag] = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*/i.exec(stated) ?? [];
  return (tag && new Intl.DisplayNames(language, { type: "language" }).of(tag)) ?? stated;
};

/** What a source states of itself; what it does not is said, not left out. */
const SourceFactsLine = async ({
  source,
  language,
}: {
  source: SourceFacts;
  language: Language;
}) => {
  const t = await getTranslations({ locale: language, namespace: "sources" });
  return (
    <p className={styles.facts}>
      <span>{source.publisher ?? t("noAuthor")}</span>
      <span>{source.published ?? t("undated")}</span>
      <span>{t("language", { language: languageName(source.language, language) })}</span>
      {source.url === null ? (
        <span>{t("noUrl")}</span>
      ) : (
        <a href={source.url} rel="noreferrer">
          {t("open")}
        </a>
      )}
    </p>
  );
};

/** The documents that every fact rests on. */
export const SourcesView = async ({ language }: { language: Language }) => {
  const t = await getTranslations({ locale: language, namespace: "sources" });
  const asked = await ask(SourcesQuery, {});
  if (!asked.ok) return <ServiceFailure language={language} />;
  return (
    <div className={styles.page}>
      <h1>{t("title", { count: asked.data.sources.length })}</h1>
      <ol>
        {asked.data.sources.map((source) => (
          <li key={source.id} className={styles.source}>
            <h2>
              <Link href={addresses(language).source(source.id)} prefetch={false}>
                {textIn(source, "title", language)}
              </Link>
            </h2>
            <SourceFactsLine source={source} language={language} />
            <p className={styles.note}>{t("sections", { count: source.sections.length })}</p>
            <p className={styles.note}>{textIn(source, "note", language)}</p>
          </li>
        ))}
      </ol>
      <ShownQuery document={SourcesQuery} variables={{}} />
    </div>
  );
};

/** One document, section by section, with the facts that each is cited for. */
export const SourceView = async ({ id, language }: { id: string; language: Language }) => {
  const t = await getTranslations({ locale: language, namespace: "sources" });
  const asked = await ask(SourceQuery, { ids: [id] });
  if (!asked.ok) return <ServiceFailure language={language} />;
  const [source] = asked.data.sources;
  if (!source) notFound();
  const to = addresses(language);
  return (
    <div className={styles.page}>
      <h1>{textIn(source, "title", language)}</h1>
      <SourceFactsLine source={source} language={language} />
      <p className={styles.note}>{textIn(source, "note", language)}</p>
      {source.sections.map((section) => (
        <section
          key={section.id}
          id={section.id}
          aria-labelledby={`heading-${section.id}`}
          className={styles.section}
        >
          <h2 id={`heading-${section.id}`}>
            {textIn(section, "heading", language)}
            <span className={styles.count}>{t("facts", { count: section.claims.length })}</span>
          </h2>
          <ul>
            {section.claims.map((claim) => (
              <li key={claim.id} className={styles.claim}>
                <Link href={to.entity(claim.subject.id, claim.id)} prefetch={false}>
                  {textIn(claim, "statement", language)}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <ShownQuery document={SourceQuery} variables={{ ids: [id] }} />
    </div>
  );
};
