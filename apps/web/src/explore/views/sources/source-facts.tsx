import type { Language } from "@strata/graph-model";
import { getTranslations } from "next-intl/server";
import styles from "./sources-views.module.css";

/** A language's name for readers of another. What a source states begins with a tag and may go on in words. */
const languageName = (stated: string, language: Language): string => {
  const [tag] = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*/i.exec(stated) ?? [];
  return (tag && new Intl.DisplayNames(language, { type: "language" }).of(tag)) ?? stated;
};

/** What a source states of itself; what it does not is said, not left out. */
export const SourceFacts = async ({
  source,
  language,
}: {
  source: {
    readonly publisher: string | null;
    readonly url: string | null;
    readonly published: string | null;
    readonly language: string;
  };
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
