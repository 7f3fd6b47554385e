import {
  ENTITY_KIND_IDS,
  ENTITY_KINDS,
  LAYER_IDS,
  LAYERS,
  type Language,
} from "@strata/graph-model";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Core } from "../../../design/core.tsx";
import { Hatch } from "../../../design/hatch.tsx";
import { LayerSwatch } from "../../../design/layer-tag.tsx";
import { addresses } from "../../../i18n/addresses.ts";
import { HTML_LANG, otherLanguage } from "../../../i18n/languages.ts";
import { textIn } from "../../../i18n/text-in.ts";
import { ShownQuery } from "../../../query/shown-query.tsx";
import { ServiceFailure } from "../../../site/service-failure.tsx";
import { byInitial } from "./by-initial.ts";
import styles from "./entries-view.module.css";
import { EntriesQuery, type Entry, loadEntries } from "./load-entries.ts";

const EntryList = ({
  entries,
  language,
  swatches = false,
}: {
  entries: readonly Entry[];
  language: Language;
  swatches?: boolean;
}) => {
  const other = otherLanguage(language);
  return (
    <ul className={styles.entries}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <Link
            className={styles.entry}
            href={addresses(language).entity(entry.id)}
            prefetch={false}
          >
            {swatches && <LayerSwatch layer={entry.layer} />}
            <span className={styles.name}>{textIn(entry, "name", language)}</span>
            {entry.nameEn !== entry.nameZh && (
              <span className={styles.other} lang={HTML_LANG[other]}>
                {textIn(entry, "name", other)}
              </span>
            )}
          </Link>
        </li>
      ))}
    </ul>
  );
};

/** All entries, by layer as the core shows them, or by name. */
export const EntriesView = async ({ by, language }: { by: "layer" | "az"; language: Language }) => {
  const t = await getTranslations({ locale: language, namespace: "entries" });
  const to = addresses(language);
  const asked = await loadEntries();
  if (!asked.ok) return <ServiceFailure language={language} />;
  const entries = asked.data;
  const nameOf = (entry: Entry) => textIn(entry, "name", language);
  const sorted = byInitial(entries, nameOf, language).flatMap((group) => group.entries);
  return (
    <div className={styles.page} data-core={by === "layer"}>
      {by === "layer" && (
        <div className={styles.core}>
          <Core layer="ALL" language={language} label={t("layers")} />
        </div>
      )}
      <div className={styles.text}>
        <h1>{t("title", { count: entries.length })}</h1>
        <nav className={styles.orders} aria-label={t("order")}>
          {(["layer", "az"] as const).map((order) => (
            <Link
              key={order}
              href={to.index(order)}
              aria-current={by === order ? "true" : undefined}
              prefetch={false}
            >
              {t(order)}
            </Link>
          ))}
        </nav>
        {by === "az" ? (
          <>
            <nav aria-label={t("initials")} className={styles.initials}>
              {byInitial(entries, nameOf, language).map(({ initial }) => (
                <a key={initial} href={`#${initial}`}>
                  {initial}
                </a>
              ))}
            </nav>
            {byInitial(entries, nameOf, language).map((group) => (
              <section key={group.initial} aria-labelledby={group.initial} className={styles.group}>
                <h2 id={group.initial}>{group.initial}</h2>
                <EntryList entries={group.entries} language={language} swatches />
              </section>
            ))}
          </>
        ) : (
          <>
            <p className={styles.note}>{t("layerNote")}</p>
            {LAYER_IDS.toReversed().map((layer) => {
              const own = sorted.filter((entry) => entry.layer === layer);
              return (
                <section key={layer} aria-labelledby={layer} className={styles.group}>
                  <h2 id={layer} className={styles.layer}>
                    <span
                      className={styles.hatch}
                      style={{ background: `var(--layer-${layer})` }}
                      aria-hidden="true"
                    >
                      <Hatch layer={layer} />
                    </span>
                    {LAYERS[layer][language]}
                    <span className={styles.count}>{own.length}</span>
                  </h2>
                  <EntryList entries={own} language={language} />
                </section>
              );
            })}
            <h2 className={styles.noLayer}>{t("noLayer")}</h2>
            {ENTITY_KIND_IDS.map((kind) => {
              const own = sorted.filter((entry) => entry.layer === null && entry.kind === kind);
              return (
                own.length > 0 && (
                  <section key={kind} aria-labelledby={kind} className={styles.group}>
                    <h3 id={kind} className={styles.kind}>
                      {ENTITY_KINDS[kind].name[language]}
                      <span className={styles.count}>{own.length}</span>
                    </h3>
                    <EntryList entries={own} language={language} />
                  </section>
                )
              );
            })}
          </>
        )}
        <div className={styles.group}>
          <ShownQuery document={EntriesQuery} variables={{ limit: 100, offset: 0 }} />
        </div>
      </div>
    </div>
  );
};
