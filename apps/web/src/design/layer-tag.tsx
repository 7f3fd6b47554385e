import { LAYERS, type Language, type Layer } from "@strata/graph-model";
import styles from "./layer-tag.module.css";

/** A layer's colour and name, in a line of text. */
export const LayerTag = ({ layer, language }: { layer: Layer; language: Language }) => (
  <span className={styles.tag}>
    <LayerSwatch layer={layer} />
    {LAYERS[layer][language]}
  </span>
);

/** A layer's colour alone, as decoration beside words; empty for what belongs to no layer. */
export const LayerSwatch = ({ layer }: { layer: Layer | null }) => (
  <span
    className={styles.swatch}
    style={layer === null ? undefined : { background: `var(--layer-${layer})` }}
    aria-hidden="true"
  />
);
