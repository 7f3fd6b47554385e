import type { Language } from "@strata/graph-model";
import { print } from "graphql";
import { getTranslations } from "next-intl/server";
import buttons from "../../../design/button.module.css";
import { graphql } from "../../../graphql/graphql.ts";
import styles from "./developers-view.module.css";

const EXAMPLES = {
  search: graphql(`
    query SearchBothLanguages {
      search(text: "容器", first: 5) {
        match
        entity {
          id
          nameEn
          nameZh
          layer
        }
      }
    }
  `),
  sources: graphql(`
    query DockerWithSources {
      entity(id: "docker") {
        nameEn
        glossEn
        runsOn {
          id
          nameEn
        }
        claims(where: { relation: { eq: USES } }) {
          statementEn
          sections {
            headingEn
            source {
              titleEn
            }
          }
        }
      }
    }
  `),
  compare: graphql(`
    query DockerAgainstKvm {
      compare(ids: ["docker", "kvm"]) {
        rows {
          verdict
          dimension {
            nameEn
          }
          cells {
            entityId
            claims {
              noteEn
              value {
                nameEn
              }
            }
          }
        }
      }
    }
  `),
};

/** The way to the API for those who write programs: the console and queries that work as pasted. */
export const DevelopersView = async ({ language }: { language: Language }) => {
  const t = await getTranslations({ locale: language, namespace: "developers" });
  return (
    <div className={styles.page}>
      <h1>{t("title")}</h1>
      <p className={styles.note}>{t("note")}</p>
      <p>
        <a className={buttons.primary} href="/graphql">
          {t("open")}
        </a>
      </p>
      {(["search", "sources", "compare"] as const).map((name) => (
        <section key={name} aria-labelledby={`example-${name}`}>
          <h2 id={`example-${name}`}>{t(`example.${name}`)}</h2>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
          <pre className={styles.code} lang="en" tabIndex={0}>
            <code>{print(EXAMPLES[name])}</code>
          </pre>
        </section>
      ))}
    </div>
  );
};
