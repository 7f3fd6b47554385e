"use client";

import { type RefObject, useEffect, useImperativeHandle, useRef, useState } from "react";
import styles from "./graph-canvas.module.css";
import type { CameraPlace, Picture } from "./picture.ts";
import type { Stage, StageEvents } from "./stage.ts";

/** What buttons do with the canvas. */
export interface CanvasControls {
  zoom(direction: "in" | "out"): void;
  pan(x: number, y: number): void;
  fit(): void;
}

/**
 * The drawing of a graph in lanes. It is hidden from assistive technology: the view that uses it shows the same
 * as text beside it. WebGL and its library load only when it is mounted.
 */
export const GraphCanvas = ({
  picture,
  events,
  camera,
  controls,
  failure,
}: {
  picture: Picture;
  events: StageEvents;
  /** Where the camera stands at first; later it moves by the reader's hand only. */
  camera: CameraPlace | null;
  controls: RefObject<CanvasControls | null>;
  /** Shown where the browser has no WebGL. */
  failure: string;
}) => {
  const container = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage | null>(null);
  const latest = useRef({ picture, events, camera });
  latest.current = { picture, events, camera };
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    const element = container.current;
    if (element === null) return;
    let gone = false;
    import("./stage.ts")
      .then(({ createStage }) => {
        if (gone) return;
        const made = createStage(element);
        stage.current = made;
        made.show(latest.current.picture, latest.current.events);
        made.place(latest.current.camera);
      })
      .catch(() => setFailed(true));
    const repaint = (): void => stage.current?.repaint();
    const theme = new MutationObserver(repaint);
    theme.observe(document.documentElement, { attributeFilter: ["data-theme"] });
    const scheme = matchMedia("(prefers-color-scheme: dark)");
    scheme.addEventListener("change", repaint);
    return () => {
      gone = true;
      theme.disconnect();
      scheme.removeEventListener("change", repaint);
      stage.current?.destroy();
      stage.current = null;
    };
  }, []);

  useEffect(() => {
    stage.current?.show(picture, events);
  }, [picture, events]);

  useImperativeHandle(controls, () => ({
    zoom: (direction) => stage.current?.zoom(direction),
    pan: (x, y) => stage.current?.pan(x, y),
    fit: () => stage.current?.fit(),
  }));

  return failed ? (
    <p className={styles.failure}>{failure}</p>
  ) : (
    <div ref={container} className={styles.canvas} aria-hidden="true" />
  );
};
