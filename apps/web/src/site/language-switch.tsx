"use client";

import type { Language } from "@strata/graph-model";
import Link from "next/link";
import { usePathname, useSearchParams } from "next/navigation";
import { HTML_LANG, LANGUAGE_COOKIE, otherLanguage } from "../i18n/languages.ts";
import styles from "./controls.module.css";
import { remember } from "./remember.ts";

/** Leads to the same address in the other language, at the same place on the page. */
export const LanguageSwitch = ({ language }: { language: Language }) => {
  const other = otherLanguage(language);
  const path = usePathname().replace(/^\/[^/]+/, `/${other}`);
  const query = useSearchParams().toString();
  return (
    <Link
      className={styles.language}
      href={query === "" ? path : `${path}?${query}`}
      hrefLang={HTML_LANG[other]}
      lang={HTML_LANG[other]}
      prefetch={false}
      scroll={false}
      onClick={() => remember(LANGUAGE_COOKIE, other)}
    >
      {other === "zh" ? "中文" : "English"}
    </Link>
  );
};
