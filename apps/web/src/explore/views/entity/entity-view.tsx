import { ENTITY_KINDS, LAYERS, type Language } from "@strata/graph-model";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { Bibliography } from "../../../citations/bibliography.ts";
import { numberCitations } from "../../../citations/citation-numbers.ts";
import buttons from "../../../design/button.module.css";
import { Core, CoreStrip } from "../../../design/core.tsx";
import { LayerSwatch } from "../../../design/layer-tag.tsx";
import { addresses } from "../../../i18n/addresses.ts";
import { HTML_LANG, otherLanguage } from "../../../i18n/languages.ts";
import { textIn } from "../../../i18n/text-in.ts";
import { ShownQuery } from "../../../query/shown-query.tsx";
import { Confusions } from "./confusions.tsx";
import { DisputeList } from "./dispute-list.tsx";
import { type EntityData, EntityQuery, entityVariables } from "./entity-query.ts";
import styles from "./entity-view.module.css";
import { FactList } from "./fact-list.tsx";
import { pickNeighbours } from "./facts.ts";
import { LearningSteps } from "./learning.tsx";
import { NeighbourLog } from "./neighbour-log.tsx";
import { OnPage, Section } from "./on-page.tsx";
import { partsOf } from "./parts.ts";
import { SentenceList } from "./sentence-list.tsx";
import { StackPlaces } from "./stack-places.tsx";
import { Traits } from "./trait-table.tsx";
import { WayHere, type WayHereSteps } from "./way-here.tsx";

/** The rail's drawing stays readable up to this many. */
const NEIGHBOURS = 12;

/** All that is known of one entity, as a page of the drill log. */
export const EntityView = ({
  entity,
  bibliography,
  wayHere,
  language,
}: {
  entity: EntityData;
  bibliography: Bibliography;
  wayHere: WayHereSteps;
  language: Language;
}) => {
  const t = useTranslations("entity");
  const to = addresses(language);
  const other = otherLanguage(language);
  const name = textIn(entity, "name", language);
  const otherName = textIn(entity, "name", other);
  const aliases = language === "zh" ? entity.aliasesZh : entity.aliasesEn;
  const otherAliases = language === "zh" ? entity.aliasesEn : entity.aliasesZh;
  const parts = partsOf(entity, language);
  const { facts, families, confusions, learnFirst, learnNext, traits, rankings, denied, past } =
    parts;
  const neighbours = pickNeighbours(facts, NEIGHBOURS);
  const stacks = [...new Map(entity.stackLayers.map(({ stack }) => [stack.id, stack])).values()];
  const citing = { language, bibliography, numbers: numberCitations(parts.citations) };
  const quizHref = to.quiz([entity.id]);
  const comparable = entity.comparableWith.flatMap(({ entity: partner, sharedDimensions }) =>
    partner === null ? [] : [{ partner, sharedDimensions }],
  );
  const [closest] = comparable;
  const compareHref = to.compare(closest ? [entity.id, closest.partner.id] : [entity.id]);

  return (
    <div className={styles.page} data-core={entity.layer !== null}>
      {entity.layer && (
        <div className={styles.core}>
          <Core layer={entity.layer} language={language} label={t("layers")} />
        </div>
      )}
      <article className={styles.text}>
        <header>
          <h1 className={styles.title}>
            {name}
            {otherName !== name && (
              <span className={styles.otherName} lang={HTML_LANG[other]}>
                {otherName}
              </span>
            )}
          </h1>
          {entity.layer && (
            <div className={styles.strip}>
              <CoreStrip layer={entity.layer} />
            </div>
          )}
          <p className={styles.kind}>
            <span>{ENTITY_KINDS[entity.kind].name[language]}</span>
            {entity.layer && (
              <Link href={`${to.index("layer")}#${entity.layer}`} prefetch={false}>
                <LayerSwatch layer={entity.layer} />
                {LAYERS[entity.layer][language]}
              </Link>
            )}
            <span>{t("sources", { count: entity.mentionedIn.length })}</span>
          </p>
          <p className={styles.gloss}>{textIn(entity, "gloss", language)}</p>
          {aliases.length + otherAliases.length > 0 && (
            <p className={styles.aliases}>
              {t("aliases")}
              {aliases.join(t("listComma"))}
              {aliases.length > 0 && otherAliases.length > 0 && t("listComma")}
              <span lang={HTML_LANG[other]}>{otherAliases.join(t("listComma"))}</span>
            </p>
          )}
          <p className={styles.actions}>
            <Link className={buttons.primary} href={quizHref} prefetch={false}>
              {t("quizMe")}
            </Link>
            <Link className={buttons.secondary} href={compareHref} prefetch={false}>
              {t("compare")}
            </Link>
            <Link className={buttons.secondary} href={to.graph(entity.id)} prefetch={false}>
              {t("graph")}
            </Link>
          </p>
        </header>

        <OnPage
          parts={[
            { id: "not", count: denied.length },
            { id: "facts", count: facts.length },
            { id: "traits", count: traits.length + rankings.length },
            { id: "confusions", count: confusions.length },
            { id: "disputes", count: entity.disputes.length },
            { id: "learnFirst", count: learnFirst.length },
            { id: "learnNext", count: learnNext.length },
            { id: "past", count: past.length },
          ]}
        />

        {denied.length > 0 && (
          <Section id="not">
            <SentenceList claims={denied} sort="denied" most={4} citing={citing} />
          </Section>
        )}
        {families.length > 0 && (
          <Section id="facts">
            <FactList families={families} citing={citing} />
          </Section>
        )}
        {traits.length + rankings.length > 0 && (
          <Section id="traits">
            <Traits rows={traits} rankings={rankings} citing={citing} />
          </Section>
        )}
        {confusions.length > 0 && (
          <Section id="confusions">
            <Confusions entity={entity} pairs={confusions} citing={citing} />
          </Section>
        )}
        {entity.disputes.length > 0 && (
          <Section id="disputes">
            <DisputeList disputes={entity.disputes} citing={citing} />
          </Section>
        )}
        {learnFirst.length > 0 && (
          <Section id="learnFirst">
            <LearningSteps facts={learnFirst} citing={citing} />
            <WayHere steps={wayHere} direct={learnFirst.length} language={language} />
          </Section>
        )}
        {learnNext.length > 0 && (
          <Section id="learnNext">
            <LearningSteps facts={learnNext} citing={citing} />
          </Section>
        )}
        {past.length > 0 && (
          <Section id="past">
            <SentenceList claims={past} sort="past" most={3} citing={citing} />
          </Section>
        )}

        <div className={styles.section}>
          <ShownQuery document={EntityQuery} variables={entityVariables(entity.id)} />
        </div>
      </article>

      <aside className={styles.rail} aria-label={t("rail")}>
        {neighbours.length > 0 && (
          <section aria-labelledby="neighbours">
            <h2 id="neighbours" className={styles.railTitle}>
              {t("neighbours")}
            </h2>
            <NeighbourLog centre={entity} neighbours={neighbours} language={language} />
            <p className={styles.railMore}>
              <Link href={to.graph(entity.id)} prefetch={false}>
                {t("allInGraph", { count: facts.length })}
              </Link>
            </p>
          </section>
        )}
        {comparable.length > 0 && (
          <section aria-labelledby="comparable">
            <h2 id="comparable" className={styles.railTitle}>
              {t("comparable")}
            </h2>
            <ul className={styles.comparable}>
              {comparable.map(({ partner, sharedDimensions }) => (
                <li key={partner.id}>
                  <Link
                    className={styles.pair}
                    href={to.compare([entity.id, partner.id])}
                    prefetch={false}
                  >
                    <LayerSwatch layer={partner.layer} />
                    <span className={styles.pairName}>{textIn(partner, "name", language)}</span>
                    <span className={styles.pairCount}>
                      {t("shared", { count: sharedDimensions })}
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        )}
        {stacks.length > 0 && (
          <section aria-labelledby="stacks">
            <h2 id="stacks" className={styles.railTitle}>
              {t("stacks")}
            </h2>
            <StackPlaces entityId={entity.id} stacks={stacks} language={language} />
          </section>
        )}
      </aside>

      <p className={styles.sticky}>
        <Link className={buttons.primary} href={quizHref} prefetch={false}>
          {t("quizMe")}
        </Link>
        <Link className={buttons.secondary} href={compareHref} prefetch={false}>
          {t("compare")}
        </Link>
      </p>
    </div>
  );
};
