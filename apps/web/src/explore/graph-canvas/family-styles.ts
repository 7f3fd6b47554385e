import type { RelationFamily } from "@strata/graph-model";

/** How the lines of one family of relations look besides their colour, so that colour is never the only sign. */
export interface FamilyStyle {
  /** Pixels. */
  readonly width: number;
  /** Drawn and left-out pixels in turn; null is a solid line. */
  readonly dash: readonly [number, number] | null;
  /** Two thin lines side by side. */
  readonly double: boolean;
  /** The sign of the family in legends and lists. */
  readonly sign: string;
  /** The design token that holds its colour. */
  readonly token: `--family-${RelationFamily}`;
}

export const FAMILY_STYLES = {
  is: { width: 1.2, dash: null, double: false, sign: "△", token: "--family-is" },
  part: { width: 1.6, dash: null, double: false, sign: "◆", token: "--family-part" },
  runs: { width: 2.5, dash: null, double: false, sign: "▲", token: "--family-runs" },
  controls: { width: 1.6, dash: [8, 4], double: false, sign: "▶", token: "--family-controls" },
  offers: { width: 1.8, dash: [2, 3], double: false, sign: "○", token: "--family-offers" },
  contrast: { width: 3.6, dash: null, double: true, sign: "⇄", token: "--family-contrast" },
} as const satisfies Record<RelationFamily, FamilyStyle>;
