import type { Language } from "@strata/graph-model";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { addresses } from "../i18n/addresses.ts";
import { SearchBox } from "../search/search-box.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { Mark } from "./mark.tsx";
import styles from "./site-header.module.css";
import { SiteLinks } from "./site-links.tsx";
import type { Theme } from "./theme.ts";
import { ThemeSwitch } from "./theme-switch.tsx";

/** The bar over every page and, on a phone, the one under it. A page that draws `data-bare` has neither. */
export const SiteHeader = async ({ language, theme }: { language: Language; theme: Theme }) => {
  const t = await getTranslations({ locale: language, namespace: "site" });
  const to = addresses(language);
  return (
    <>
      <header className={`${styles.header} site-chrome`}>
        <Link className={styles.mark} href={to.home} prefetch={false}>
          <Mark />
          <span className={styles.name}>{t("name")}</span>
        </Link>
        <nav className={styles.top} aria-label={t("pages")}>
          <SiteLinks
            links={[
              { href: to.graph(), label: t("graph") },
              { href: to.index(), label: t("index") },
              { href: to.compare(), label: t("compare") },
              { href: to.quiz(), label: t("quiz") },
            ]}
          />
        </nav>
        <div className={styles.search}>
          <SearchBox language={language} size="small" />
        </div>
        <LanguageSwitch language={language} />
        <div className={styles.theme}>
          <ThemeSwitch
            initial={theme}
            names={{ system: t("theme.system"), light: t("theme.light"), dark: t("theme.dark") }}
          />
        </div>
      </header>
      <nav className={`${styles.bottom} site-chrome`} aria-label={t("pagesBelow")}>
        <SiteLinks
          links={[
            { href: to.home, label: t("home"), icon: "home" },
            { href: to.graph(), label: t("graph"), icon: "graph" },
            { href: to.index(), label: t("index"), icon: "index" },
            { href: to.compare(), label: t("compare"), icon: "compare" },
            { href: to.quiz(), label: t("quiz"), icon: "quiz" },
          ]}
        />
      </nav>
    </>
  );
};
