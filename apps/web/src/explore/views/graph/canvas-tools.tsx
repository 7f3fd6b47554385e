"use client";

import { useTranslations } from "next-intl";
import type { RefObject } from "react";
import type { CanvasControls } from "../../graph-canvas/graph-canvas.tsx";
import styles from "./canvas-tools.module.css";

const STEP = 0.18;

const TOOLS = [
  { name: "zoomIn", icon: "M10 4v12M4 10h12", run: (canvas) => canvas.zoom("in") },
  { name: "zoomOut", icon: "M4 10h12", run: (canvas) => canvas.zoom("out") },
  {
    name: "fit",
    icon: "M3 8V3h5M12 3h5v5M17 12v5h-5M8 17H3v-5",
    run: (canvas) => canvas.fit(),
  },
  { name: "panLeft", icon: "M12 4l-6 6 6 6", run: (canvas) => canvas.pan(-STEP, 0) },
  { name: "panUp", icon: "M4 12l6-6 6 6", run: (canvas) => canvas.pan(0, STEP) },
  { name: "panDown", icon: "M4 8l6 6 6-6", run: (canvas) => canvas.pan(0, -STEP) },
  { name: "panRight", icon: "M8 4l6 6-6 6", run: (canvas) => canvas.pan(STEP, 0) },
] as const satisfies readonly {
  name: string;
  icon: string;
  run: (canvas: CanvasControls) => void;
}[];

/** Buttons for every gesture of the canvas. */
export const CanvasTools = ({ canvas }: { canvas: RefObject<CanvasControls | null> }) => {
  const t = useTranslations("graph");
  return (
    <fieldset className={styles.tools} aria-label={t("canvasTools")}>
      {TOOLS.map(({ name, icon, run }) => (
        <button
          key={name}
          type="button"
          className={styles.tool}
          title={t(name)}
          aria-label={t(name)}
          onClick={() => {
            if (canvas.current !== null) run(canvas.current);
          }}
        >
          <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
            <path d={icon} fill="none" stroke="currentColor" strokeWidth="1.5" />
          </svg>
        </button>
      ))}
      <span className={styles.hint}>{t("zoomHint")}</span>
    </fieldset>
  );
};
