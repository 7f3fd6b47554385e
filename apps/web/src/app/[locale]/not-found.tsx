import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { addresses } from "../../i18n/addresses.ts";
import { SearchBox } from "../../search/search-box.tsx";
import styles from "../../site/message-page.module.css";

const NotFound = async () => {
  const language = await getLocale();
  const t = await getTranslations("notFound");
  return (
    <div className={styles.page}>
      <h1>{t("title")}</h1>
      <p>{t("text")}</p>
      <SearchBox language={language} size="large" />
      <p>
        <Link href={addresses(language).index("layer")} prefetch={false}>
          {t("browse")}
        </Link>
      </p>
    </div>
  );
};

export default NotFound;
