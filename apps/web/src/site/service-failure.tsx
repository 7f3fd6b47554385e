import type { Language } from "@strata/graph-model";
import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import { PATH_HEADER } from "../i18n/languages.ts";
import styles from "./message-page.module.css";

/** What a page shows in place of its content when the API did not answer. Trying again is a link, so it needs no script. */
export const ServiceFailure = async ({ language }: { language: Language }) => {
  const t = await getTranslations({ locale: language, namespace: "failure" });
  const here = (await headers()).get(PATH_HEADER) ?? `/${language}`;
  return (
    <div className={styles.page} role="alert">
      <h1>{t("title")}</h1>
      <p>{t("text")}</p>
      <p>
        <a className={styles.action} href={here}>
          {t("retry")}
        </a>
      </p>
    </div>
  );
};
