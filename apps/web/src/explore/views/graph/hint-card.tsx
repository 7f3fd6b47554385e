import { ENTITY_KINDS, LAYERS, type Language } from "@strata/graph-model";
import { HTML_LANG, otherLanguage } from "../../../i18n/languages.ts";
import styles from "./hint-card.module.css";
import type { GraphEntity } from "./known-graph.ts";

/** Where a hint stands in the window, beside what it speaks of. */
export interface HintPlace {
  readonly x: number;
  readonly y: number;
}

const WIDTH = 300;
const MARGIN = 12;

/** Both names, layer and gloss of what is pointed at or focused. The inspector says the same on selection, so this is hidden from assistive technology. */
export const HintCard = ({
  entity,
  place,
  language,
}: {
  entity: GraphEntity;
  place: HintPlace;
  language: Language;
}) => {
  const other = otherLanguage(language);
  const left = Math.max(MARGIN, Math.min(place.x, window.innerWidth - WIDTH - MARGIN));
  const low = place.y > window.innerHeight - 180;
  return (
    <div
      className={styles.card}
      aria-hidden="true"
      style={{
        left,
        width: WIDTH,
        ...(low ? { bottom: window.innerHeight - place.y + 28 } : { top: place.y + 16 }),
      }}
    >
      <p className={styles.names}>
        <strong>{entity.name[language]}</strong>{" "}
        <span lang={HTML_LANG[other]}>{entity.name[other]}</span>
      </p>
      <p className={styles.kind}>
        {entity.layer === null ? "" : `${LAYERS[entity.layer][language]} · `}
        {ENTITY_KINDS[entity.kind].name[language]}
      </p>
      <p>{entity.gloss[language]}</p>
    </div>
  );
};
