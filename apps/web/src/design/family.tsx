import type { RelationFamily } from "@strata/graph-model";
import type { ReactNode } from "react";
import styles from "./family.module.css";

/** How a family's line is drawn; with its colour and its sign it is told apart in three ways. */
export const FAMILY_LINES = {
  is: { width: 1, dash: null, double: false },
  part: { width: 1.5, dash: null, double: false },
  runs: { width: 2.5, dash: null, double: false },
  controls: { width: 1.5, dash: "8 4", double: false },
  offers: { width: 2, dash: "2 3", double: false },
  contrast: { width: 1, dash: null, double: true },
  learning: { width: 1, dash: "8 3 2 3", double: false },
} as const satisfies Record<
  RelationFamily,
  { width: number; dash: string | null; double: boolean }
>;

/** Each sign in a box of 10 by 10, pointing right. */
const SIGNS: Record<RelationFamily, ReactNode> = {
  is: <path d="M1 1l8 4-8 4z" fill="var(--bg)" stroke="currentColor" strokeWidth="1.25" />,
  part: <path d="M0 5l5-4 5 4-5 4z" fill="currentColor" />,
  runs: <path d="M1 0l9 5-9 5z" fill="currentColor" />,
  controls: <path d="M2 1.5l6 3.5-6 3.5z" fill="currentColor" />,
  offers: <circle cx="5" cy="5" r="3.5" fill="var(--bg)" stroke="currentColor" strokeWidth="1.5" />,
  contrast: <path d="M3 1L0 4h10M7 9l3-3H0" fill="none" stroke="currentColor" strokeWidth="1.25" />,
  learning: (
    <path d="M1 0l5 5-5 5M5 0l5 5-5 5" fill="none" stroke="currentColor" strokeWidth="1.25" />
  ),
};

/** A short piece of the family's line with its sign at the end; decoration beside the family's name. */
export const FamilySign = ({ family }: { family: RelationFamily }) => {
  const { width, dash, double } = FAMILY_LINES[family];
  const strokes = double ? [3.5, 6.5] : [5];
  return (
    <svg
      className={styles.sign}
      style={{ color: `var(--family-${family})` }}
      viewBox="0 0 36 10"
      width="36"
      height="10"
      aria-hidden="true"
    >
      {strokes.map((y) => (
        <path
          key={y}
          d={`M0 ${y}H25`}
          stroke="currentColor"
          strokeWidth={width}
          strokeDasharray={dash ?? undefined}
        />
      ))}
      <g transform="translate(26 0)">{SIGNS[family]}</g>
    </svg>
  );
};
