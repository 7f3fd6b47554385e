import type { Language } from "@strata/graph-model";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { loadBibliography } from "../../../citations/bibliography.ts";
import { numberCitations } from "../../../citations/citation-numbers.ts";
import { SourceMark } from "../../../citations/source-mark.tsx";
import { ask } from "../../../graphql/ask.ts";
import { graphql } from "../../../graphql/graphql.ts";
import { addresses } from "../../../i18n/addresses.ts";
import { textIn } from "../../../i18n/text-in.ts";
import { ShownQuery } from "../../../query/shown-query.tsx";
import { ServiceFailure } from "../../../site/service-failure.tsx";
import styles from "./disputes-view.module.css";

const DisputesQuery = graphql(`
  query Disputes {
    disputes(limit: 100) {
      id
      type
      topicEn
      topicZh
      acceptedEn
      acceptedZh
      whyEn
      whyZh
      evidenceEn
      evidenceZh
      confidenceEn
      confidenceZh
      asOf
      acceptedSections {
        id
      }
      sides(sort: [{ position: ASC }]) {
        id
        claimEn
        claimZh
        sections {
          id
        }
      }
      entities {
        id
        nameEn
        nameZh
      }
    }
  }
`);

/** Where sources disagree, err or have aged: each side with its sections, and what is accepted today and why. */
export const DisputesView = async ({ language }: { language: Language }) => {
  const t = await getTranslations({ locale: language, namespace: "disputes" });
  const to = addresses(language);
  const asked = await ask(DisputesQuery, {});
  if (!asked.ok) return <ServiceFailure language={language} />;
  const cite = (sections: readonly { id: string }[]) => sections.map(({ id }) => id);
  const cited = asked.data.disputes.flatMap(({ sides, acceptedSections }) => [
    ...sides.map(({ sections }) => cite(sections)),
    cite(acceptedSections),
  ]);
  const citing = {
    language,
    bibliography: await loadBibliography(cited.flat()),
    numbers: numberCitations(cited),
  };
  return (
    <div className={styles.page}>
      <h1>{t("title", { count: asked.data.disputes.length })}</h1>
      <p className={styles.note}>{t("note")}</p>
      <ol>
        {asked.data.disputes.map((dispute) => (
          <li key={dispute.id} id={dispute.id} className={styles.dispute}>
            <p className={styles.type}>{t(`type.${dispute.type}`)}</p>
            <h2>{textIn(dispute, "topic", language)}</h2>
            <ul className={styles.sides}>
              {dispute.sides.map((side) => (
                <li key={side.id} className={styles.side}>
                  {textIn(side, "claim", language)}
                  <SourceMark citations={cite(side.sections)} citing={citing} />
                </li>
              ))}
            </ul>
            <dl className={styles.answer}>
              <dt>{t("accepted")}</dt>
              <dd>
                <span className={styles.accepted}>{textIn(dispute, "accepted", language)}</span>
                <SourceMark citations={cite(dispute.acceptedSections)} citing={citing} />
                <p className={styles.asOf}>{t("asOf", { date: dispute.asOf })}</p>
              </dd>
              <dt>{t("why")}</dt>
              <dd>{textIn(dispute, "why", language)}</dd>
              <dt>{t("evidence")}</dt>
              <dd>{textIn(dispute, "evidence", language)}</dd>
              <dt>{t("confidence")}</dt>
              <dd>{textIn(dispute, "confidence", language)}</dd>
            </dl>
            {dispute.entities.length > 0 && (
              <ul className={styles.about} aria-label={t("about")}>
                {dispute.entities.map((entity) => (
                  <li key={entity.id}>
                    <Link href={to.entity(entity.id)} prefetch={false}>
                      {textIn(entity, "name", language)}
                    </Link>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
      <ShownQuery document={DisputesQuery} variables={{}} />
    </div>
  );
};
