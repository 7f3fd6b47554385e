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
import { SourceFacts } from "./source-facts.tsx";
import styles from "./sources-views.module.css";

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
        claims(limit: 150) {
          id
          statementEn
          statementZh
          subject {
            id
            nameEn
            nameZh
          }
        }
      }
    }
  }
`);

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
      <SourceFacts source={source} language={language} />
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
                  <span className={styles.subject}>{textIn(claim.subject, "name", language)}</span>
                  <span className={styles.statement}>{textIn(claim, "statement", language)}</span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <div className={styles.part}>
        <ShownQuery document={SourceQuery} variables={{ ids: [id] }} />
      </div>
    </div>
  );
};
