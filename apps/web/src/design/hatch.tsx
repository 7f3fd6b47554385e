import { LAYER_IDS, type Layer } from "@strata/graph-model";
import type { ReactNode } from "react";
import styles from "./hatch.module.css";

/** One tile of each layer's hatch, in the manner of a geologist's lithology signs. Applications have none. */
const TILES: Record<Layer, { width: number; height: number; marks: ReactNode } | null> = {
  HARDWARE: { width: 12, height: 12, marks: <path d="M6 3.5v5M3.5 6h5" /> },
  KERNEL: { width: 14, height: 12, marks: <path d="M4 4l3 4 3-4" /> },
  VIRTUALIZATION: {
    width: 16,
    height: 12,
    marks: <path d="M0 .5h16M0 6.5h16M4.5 .5v6M12.5 6.5v6" />,
  },
  CONTAINERS: { width: 16, height: 10, marks: <path d="M1 2.5h7M9 7.5h7" /> },
  ORCHESTRATION: {
    width: 10,
    height: 10,
    marks: (
      <>
        <circle cx="2.5" cy="2.5" r="1" fill="currentColor" stroke="none" />
        <circle cx="7.5" cy="7.5" r="1" fill="currentColor" stroke="none" />
      </>
    ),
  },
  APPLICATIONS: null,
};

const patternId = (layer: Layer): string => `hatch-${layer}`;

/** SVG paint for a layer's hatch, for any drawing on the page; null for the layer that has none. */
export const hatchPaint = (layer: Layer): string | null =>
  TILES[layer] === null ? null : `url(#${patternId(layer)})`;

/** The hatches themselves; the layout draws them once a page, unseen. */
export const HatchDefinitions = () => (
  <svg className={styles.definitions} width="0" height="0" aria-hidden="true" focusable="false">
    <defs>
      {LAYER_IDS.map((layer) => {
        const tile = TILES[layer];
        return tile === null ? null : (
          <pattern
            key={layer}
            id={patternId(layer)}
            width={tile.width}
            height={tile.height}
            patternUnits="userSpaceOnUse"
          >
            <g className={styles.marks}>{tile.marks}</g>
          </pattern>
        );
      })}
    </defs>
  </svg>
);

/** Fills its positioned parent with a layer's hatch. */
export const Hatch = ({ layer }: { layer: Layer }) => {
  const paint = hatchPaint(layer);
  return paint === null ? null : (
    <svg className={styles.hatch} aria-hidden="true" focusable="false">
      <rect width="100%" height="100%" fill={paint} />
    </svg>
  );
};
