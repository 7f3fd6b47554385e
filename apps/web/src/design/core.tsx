import { LAYER_IDS, LAYERS, type Language, type Layer } from "@strata/graph-model";
import Link from "next/link";
import { addresses } from "../i18n/addresses.ts";
import styles from "./core.module.css";
import { Hatch } from "./hatch.tsx";

/** Top first, as one looks at it. */
const TOP_DOWN = LAYER_IDS.toReversed();

/**
 * The core sample beside a page: six layers, the page's own filled and hatched. A page about no layer has no core;
 * a page about all of them passes `"ALL"`. On a phone it is a strip, for `CoreStrip` under the title.
 */
export const Core = ({
  layer,
  language,
  label,
}: {
  layer: Layer | "ALL";
  language: Language;
  label: string;
}) => (
  <nav className={styles.core} aria-label={label}>
    <ol className={styles.bands}>
      {TOP_DOWN.map((each) => {
        const own = layer === "ALL" || layer === each;
        return (
          <li key={each} className={styles.band} data-own={own}>
            <Link
              className={styles.bandLink}
              href={`${addresses(language).index("layer")}#${each}`}
              prefetch={false}
              aria-current={layer === each ? "true" : undefined}
            >
              <span className={styles.name}>{LAYERS[each][language]}</span>
              <span
                className={styles.fill}
                style={own ? { background: `var(--layer-${each})` } : undefined}
              >
                {own && <Hatch layer={each} />}
              </span>
            </Link>
          </li>
        );
      })}
    </ol>
  </nav>
);

/** The core laid on its side, hardware at the left; decoration, since the words beside it name the layer. */
export const CoreStrip = ({ layer }: { layer: Layer | "ALL" }) => (
  <div className={styles.strip} aria-hidden="true">
    {LAYER_IDS.map((each) => {
      const own = layer === "ALL" || layer === each;
      return (
        <span
          key={each}
          className={styles.stripBand}
          style={own ? { background: `var(--layer-${each})` } : undefined}
        >
          {own && <Hatch layer={each} />}
        </span>
      );
    })}
  </div>
);
