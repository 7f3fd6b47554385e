import type { Language } from "@strata/graph-model";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ask } from "../graphql/ask.ts";
import { graphql } from "../graphql/graphql.ts";
import { addresses } from "../i18n/addresses.ts";
import { ShortcutsSwitch } from "./shortcuts-switch.tsx";
import styles from "./site-footer.module.css";
import type { Theme } from "./theme.ts";
import { ThemeSwitch } from "./theme-switch.tsx";

const RevisionQuery = graphql(`
  query Revision {
    revision {
      hash
      seededAt
      entities
      claims
      sources
      disputes
    }
  }
`);

/** Counts and revision of the knowledge that the page was drawn from, and the way to what it rests on. */
export const SiteFooter = async ({ language, theme }: { language: Language; theme: Theme }) => {
  const t = await getTranslations({ locale: language, namespace: "site" });
  const asked = await ask(RevisionQuery, {});
  const to = addresses(language);
  return (
    <footer className={`${styles.footer} site-chrome`}>
      <div className={styles.inner}>
        <nav aria-label={t("about")}>
          <ul className={styles.links}>
            <li>
              <Link href={to.sources} prefetch={false}>
                {t("sources")}
              </Link>
            </li>
            <li>
              <Link href={to.disputes} prefetch={false}>
                {t("disputes")}
              </Link>
            </li>
            <li>
              <Link href={to.developers} prefetch={false}>
                {t("developers")}
              </Link>
            </li>
          </ul>
        </nav>
        <p className={styles.revision}>
          {asked.ok
            ? t.rich("counts", {
                entities: asked.data.revision.entities,
                claims: asked.data.revision.claims,
                sources: asked.data.revision.sources,
                disputes: asked.data.revision.disputes,
                revision: asked.data.revision.hash.slice(0, 8),
                code: (chunks) => <code title={asked.data.revision.hash}>{chunks}</code>,
              })
            : t("countsMissing")}
        </p>
        <div className={styles.settings}>
          <ShortcutsSwitch on={t("shortcutsOn")} off={t("shortcutsOff")} />
          <ThemeSwitch
            initial={theme}
            names={{ system: t("theme.system"), light: t("theme.light"), dark: t("theme.dark") }}
          />
        </div>
      </div>
    </footer>
  );
};
