"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { HintPlace } from "./hint-card.tsx";

/** Pointing or focus must last this long before a hint appears. */
const DELAY_MS = 300;

interface Hint {
  readonly id: string;
  readonly place: HintPlace;
}

/** A place in the canvas, or the row of the outline. */
type Anchor = HTMLElement | { readonly within: "canvas"; readonly x: number; readonly y: number };

/** One hint at a time; Escape and scrolling take it away. */
export const useHint = () => {
  const [hint, setHint] = useState<Hint | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const hideHint = useCallback(() => {
    clearTimeout(timer.current);
    setHint(null);
  }, []);
  const showHint = useCallback((id: string, anchor: Anchor) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setHint({ id, place: placeOf(anchor) }), DELAY_MS);
  }, []);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === "Escape") hideHint();
    };
    window.addEventListener("keydown", onKey);
    window.addEventListener("scroll", hideHint, { capture: true, passive: true });
    return () => {
      clearTimeout(timer.current);
      window.removeEventListener("keydown", onKey);
      window.removeEventListener("scroll", hideHint, { capture: true });
    };
  }, [hideHint]);

  return { hint, showHint, hideHint };
};

const placeOf = (anchor: Anchor): HintPlace => {
  if (anchor instanceof HTMLElement) {
    const box = anchor.getBoundingClientRect();
    const roomBeside = window.innerWidth - box.right > 330;
    return roomBeside
      ? { x: box.right + 8, y: box.top - 12 }
      : { x: box.left + 40, y: box.bottom - 8 };
  }
  const canvas = document.querySelector("[data-canvas]")?.getBoundingClientRect();
  return { x: (canvas?.left ?? 0) + anchor.x + 16, y: (canvas?.top ?? 0) + anchor.y + 8 };
};
