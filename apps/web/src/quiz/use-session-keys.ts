"use client";

import { useEffect, useRef } from "react";
import { shortcutsAreOn } from "../site/shortcuts.ts";

const isText = (target: Element | null): boolean =>
  target?.matches("textarea, select, input:not([type=radio], [type=checkbox])") ?? false;

/**
 * The keys of a quiz: a number for an option, Enter to go on. What has the focus goes first: links, buttons and fields
 * do with a key what they always do, and nothing acts while an input method composes.
 */
export const useSessionKeys = (act: {
  readonly onNumber: (number: number) => void;
  readonly onEnter: () => void;
}): void => {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.isComposing || event.keyCode === 229) return;
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      const target = event.target instanceof Element ? event.target : null;
      if (event.key === "Enter") {
        if (target?.closest("a, button, summary, input, select, textarea")) return;
        event.preventDefault();
        latest.current.onEnter();
      } else if (/^[1-9]$/.test(event.key) && !isText(target) && shortcutsAreOn()) {
        latest.current.onNumber(Number(event.key));
      }
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
};
