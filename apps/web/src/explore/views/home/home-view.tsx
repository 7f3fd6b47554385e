import type { Language } from "@strata/graph-model";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { loadBibliography } from "../../../citations/bibliography.ts";
import { numberCitations } from "../../../citations/citation-numbers.ts";
import { citationsOf } from "../../../citations/cited-claim.ts";
import { ask } from "../../../graphql/ask.ts";
import { addresses } from "../../../i18n/addresses.ts";
import { textIn } from "../../../i18n/text-in.ts";
import { SearchBox } from "../../../search/search-box.tsx";
import { ServiceFailure } from "../../../site/service-failure.tsx";
import { CrossSection } from "./cross-section.tsx";
import { namedPairs } from "./featured-pairs.ts";
import { HOME_HEADS, HOME_PAIRS, HOME_STACKS, HomeQuery } from "./home-query.ts";
import styles from "./home-view.module.css";
import { LayerShelf } from "./layer-shelf.tsx";

/** Chinese has no spaces to break at: a headline breaks between its clauses. Latin text stays whole. */
const clausesOf = (headline: string): readonly string[] => headline.split(/(?<=[：，。])/);

/** Promise, search, one live question and the cross-section; then where to go on. */
export const HomeView = async ({
  language,
  question,
}: {
  language: Language;
  question: ReactNode;
}) => {
  const t = await getTranslations({ locale: language, namespace: "home" });
  const to = addresses(language);
  const asked = await ask(HomeQuery, { stacks: Object.values(HOME_STACKS), heads: HOME_HEADS });
  if (!asked.ok) return <ServiceFailure language={language} />;
  const { stacks, heads, statistics } = asked.data;
  const left = stacks.find(({ id }) => id === HOME_STACKS.left);
  const right = stacks.find(({ id }) => id === HOME_STACKS.right);
  const cited = [left, right].map((stack) => (stack === undefined ? [] : citationsOf(stack)));
  const citing = {
    language,
    bibliography: await loadBibliography(cited.flat()),
    numbers: numberCitations(cited),
  };
  return (
    <div className={styles.page} data-home>
      <h1 className={styles.promise}>
        {clausesOf(t("promise")).map((clause) => (
          <span key={clause}>{clause}</span>
        ))}
      </h1>
      <div className={styles.search}>
        <SearchBox language={language} size="large" />
      </div>
      <div className={styles.question}>{question}</div>
      {left && right && (
        <section className={styles.crossSection} aria-labelledby="section-title">
          <h2 id="section-title" className={styles.kicker}>
            {t("sectionTitle")}
          </h2>
          <CrossSection left={left} right={right} citing={citing} />
        </section>
      )}
      <section className={styles.pairs} aria-labelledby="pairs-title">
        <h2 id="pairs-title" className={styles.kicker}>
          {t("pairsTitle")}
        </h2>
        <ul>
          {namedPairs(heads, HOME_PAIRS).map((pair) => (
            <li key={`${pair.left.id} ${pair.right.id}`}>
              <Link
                className={styles.pair}
                href={to.compare([pair.left.id, pair.right.id])}
                prefetch={false}
              >
                <span className={styles.pairNames}>
                  {t("pair", {
                    left: textIn(pair.left, "name", language),
                    right: textIn(pair.right, "name", language),
                  })}
                </span>
                <span className={styles.pairCount}>
                  {t("pairRows", { count: pair.sharedDimensions })}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <section className={styles.layers} aria-labelledby="layers-title">
        <h2 id="layers-title" className={styles.kicker}>
          <Link href={to.index("layer")} prefetch={false}>
            {t("browse", { count: statistics.entities })}
          </Link>
        </h2>
        <LayerShelf counts={statistics.byLayer} language={language} />
      </section>
    </div>
  );
};
