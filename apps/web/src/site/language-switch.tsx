"use client";

import type { Language } from "@strata/graph-model";
import Link from "next/link";
import { usePathname, useSearchParams } from "next/navigation";
import { useLayoutEffect } from "react";
import { HTML_LANG, LANGUAGE_COOKIE, otherLanguage } from "../i18n/languages.ts";
import styles from "./controls.module.css";
import { remember } from "./remember.ts";

/** How far down the page the reader was when the language changed, from 0 to 1. The page is built anew and forgets. */
let placeLeft: number | null = null;

const keepPlace = () => {
  placeLeft = window.scrollY / document.documentElement.scrollHeight;
};

/** Leads to the same address in the other language, at the same place on the page. */
export const LanguageSwitch = ({ language }: { language: Language }) => {
  const other = otherLanguage(language);
  const path = usePathname().replace(/^\/[^/]+/, `/${other}`);
  // Commas may stand in a query as they are; other pages write them so.
  const query = useSearchParams().toString().replaceAll("%2C", ",");
  useLayoutEffect(() => {
    if (placeLeft === null) return;
    window.scrollTo({ top: placeLeft * document.documentElement.scrollHeight });
    placeLeft = null;
  }, []);
  return (
    <Link
      className={styles.language}
      href={query === "" ? path : `${path}?${query}`}
      hrefLang={HTML_LANG[other]}
      lang={HTML_LANG[other]}
      prefetch={false}
      scroll={false}
      onClick={() => {
        remember(LANGUAGE_COOKIE, other);
        keepPlace();
      }}
    >
      {other === "zh" ? "中文" : "English"}
    </Link>
  );
};
