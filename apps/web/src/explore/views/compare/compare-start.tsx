import type { Language } from "@strata/graph-model";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ask } from "../../../graphql/ask.ts";
import { addresses } from "../../../i18n/addresses.ts";
import { textIn } from "../../../i18n/text-in.ts";
import { ServiceFailure } from "../../../site/service-failure.tsx";
import { fullestPairs } from "../home/featured-pairs.ts";
import { CandidatesQuery } from "./compare-query.ts";
import styles from "./compare-view.module.css";
import { ComparedPicker } from "./compared-picker.tsx";

const PAIRS = 6;

/** Whose fullest comparisons are offered while nothing is chosen. */
const HEADS = ["container", "docker", "kubernetes", "kvm", "virtual-machine"];

/** The compare page before it has two entries: a picker, and the pairs with most to compare. */
export const CompareStart = async ({
  ids,
  notFound,
  language,
}: {
  ids: readonly string[];
  /** What a reader typed and no entry is called. */
  notFound: string | null;
  language: Language;
}) => {
  const t = await getTranslations({ locale: language, namespace: "compare" });
  const asked = await ask(CandidatesQuery, { ids: ids.length > 0 ? [...ids] : HEADS });
  if (!asked.ok) return <ServiceFailure language={language} />;
  const chosen = ids.length > 0 ? asked.data.entities : [];
  return (
    <div className={`${styles.page} ${styles.start}`}>
      <h1>{t("title")}</h1>
      <p>{t("start")}</p>
      <ComparedPicker entities={chosen} show={undefined} language={language} />
      {notFound !== null && (
        <p className={styles.notice} role="status">
          {t("noSuch", { text: notFound })}
        </p>
      )}
      <section aria-labelledby="suggestions">
        <h2 id="suggestions" className={styles.verdict}>
          {t("suggestions")}
        </h2>
        <ul className={styles.suggestions}>
          {fullestPairs(asked.data.entities, PAIRS).map((pair) => (
            <li key={`${pair.left.id} ${pair.right.id}`}>
              <Link
                href={addresses(language).compare([pair.left.id, pair.right.id])}
                prefetch={false}
              >
                <span>
                  {[pair.left, pair.right]
                    .map((entity) => textIn(entity, "name", language))
                    .join(t("against"))}
                </span>
                <span className={styles.count}>{t("rows", { count: pair.sharedDimensions })}</span>
              </Link>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
};
