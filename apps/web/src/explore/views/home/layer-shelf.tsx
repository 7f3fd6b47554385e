import { LAYER_IDS, LAYERS, type Language } from "@strata/graph-model";
import Link from "next/link";
import { Hatch } from "../../../design/hatch.tsx";
import { addresses } from "../../../i18n/addresses.ts";
import type { HomeData } from "./home-query.ts";
import styles from "./layer-shelf.module.css";

/** The six layers as bands, top first, each leading to its entries. */
export const LayerShelf = ({
  counts,
  language,
}: {
  counts: HomeData["statistics"]["byLayer"];
  language: Language;
}) => (
  <ol className={styles.shelf}>
    {LAYER_IDS.toReversed().map((layer) => (
      <li key={layer}>
        <Link
          className={styles.band}
          href={`${addresses(language).index("layer")}#${layer}`}
          prefetch={false}
        >
          <span className={styles.hatch} style={{ background: `var(--layer-${layer})` }}>
            <Hatch layer={layer} />
          </span>
          <span className={styles.name}>{LAYERS[layer][language]}</span>
          <span className={styles.count}>
            {counts.find((each) => each.layer === layer)?.count ?? 0}
          </span>
        </Link>
      </li>
    ))}
  </ol>
);
