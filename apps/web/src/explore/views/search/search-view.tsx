import { ENTITY_KINDS, type EntityKind, type Language } from "@strata/graph-model";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { LayerTag } from "../../../design/layer-tag.tsx";
import { ask } from "../../../graphql/ask.ts";
import { addresses } from "../../../i18n/addresses.ts";
import { HTML_LANG, otherLanguage } from "../../../i18n/languages.ts";
import { textIn } from "../../../i18n/text-in.ts";
import { ShownQuery } from "../../../query/shown-query.tsx";
import { SearchBox } from "../../../search/search-box.tsx";
import { ServiceFailure } from "../../../site/service-failure.tsx";
import { KindFilter } from "./kind-filter.tsx";
import { type Hit, SearchQuery } from "./search-query.ts";
import styles from "./search-view.module.css";

/** The API takes no longer text. */
const MAX_TEXT = 200;

/** As many as the query asks for; there may be more. */
const MAX_HITS = 50;

/** A text with what was looked for marked in it, where the hit is about this very text. */
const Marked = ({ text, hit }: { text: string; hit: Hit }) =>
  text !== hit.matched
    ? text
    : hit.parts.map((part, place) =>
        part.marked ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change places
          <mark key={place} className={styles.mark}>
            {part.text}
          </mark>
        ) : (
          part.text
        ),
      );

const HitRow = async ({ hit, language }: { hit: Hit; language: Language }) => {
  const t = await getTranslations({ locale: language, namespace: "search" });
  const other = otherLanguage(language);
  const { entity } = hit;
  if (entity === null) return null;
  const gloss = textIn(entity, "gloss", language);
  const shown = [entity.nameEn, entity.nameZh, gloss].includes(hit.matched);
  // An alias or a sentence may be in either language, and the answer does not say in which.
  const lang = HTML_LANG[/\p{Script=Han}/u.test(hit.matched) ? "zh" : "en"];
  return (
    <li className={styles.hit}>
      <p className={styles.names}>
        <Link className={styles.name} href={addresses(language).entity(entity.id)} prefetch={false}>
          <Marked text={textIn(entity, "name", language)} hit={hit} />
        </Link>
        {entity.nameEn !== entity.nameZh && (
          <span className={styles.other} lang={HTML_LANG[other]}>
            <Marked text={textIn(entity, "name", other)} hit={hit} />
          </span>
        )}
        <span className={styles.tags}>
          <span>{ENTITY_KINDS[entity.kind].name[language]}</span>
          {entity.layer && <LayerTag layer={entity.layer} language={language} />}
        </span>
      </p>
      <p className={styles.gloss}>
        <Marked text={gloss} hit={hit} />
      </p>
      {!shown && (
        <p className={styles.why}>
          {t.rich(hit.match === "TEXT" ? "byText" : "byAlias", {
            matched: () => (
              <span lang={lang}>
                <Marked text={hit.matched} hit={hit} />
              </span>
            ),
          })}
        </p>
      )}
    </li>
  );
};

/** Search results as an ordinary page: it is what the search form leads to without JavaScript, and can be linked. */
export const SearchView = async ({
  text,
  kind,
  language,
}: {
  text: string;
  /** Only hits of this kind; all when null. */
  kind: EntityKind | null;
  language: Language;
}) => {
  const t = await getTranslations({ locale: language, namespace: "search" });
  const to = addresses(language);
  const typed = text.trim().slice(0, MAX_TEXT);
  const variables = { text: typed, kinds: kind === null ? null : [kind], filtered: kind !== null };
  const asked = await ask(SearchQuery, variables);
  if (!asked.ok) return <ServiceFailure language={language} />;
  const hits = asked.data.search.filter(({ entity }) => entity !== null);
  const close = hits.every(({ match }) => match === "FUZZY");
  const browse = (chunks: ReactNode) => (
    <Link href={to.index("layer")} prefetch={false}>
      {chunks}
    </Link>
  );
  return (
    <div className={styles.page}>
      <h1>{typed === "" ? t("title") : t("titleFor", { text: typed })}</h1>
      <SearchBox language={language} size="large" initial={typed} />
      <p className={styles.summary} role="status">
        {typed === ""
          ? t.rich("start", { browse })
          : hits.length === 0
            ? t.rich("none", { text: typed, browse })
            : close
              ? t.rich("close", {
                  text: typed,
                  browse,
                  name: hits[0]?.entity ? textIn(hits[0].entity, "name", language) : "",
                })
              : t(hits.length < MAX_HITS ? "count" : "closest", { count: hits.length })}
      </p>
      <KindFilter
        text={typed}
        kinds={(asked.data.unfiltered ?? hits).flatMap(({ entity }) => entity?.kind ?? [])}
        chosen={kind}
        language={language}
      />
      {hits.length > 0 && (
        <ol className={styles.hits}>
          {hits.map((hit) => (
            <HitRow key={hit.entity?.id} hit={hit} language={language} />
          ))}
        </ol>
      )}
      <ShownQuery document={SearchQuery} variables={variables} />
    </div>
  );
};
