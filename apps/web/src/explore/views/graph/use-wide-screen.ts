"use client";

import { useSyncExternalStore } from "react";

const WIDE = "(min-width: 960px)";

const subscribe = (onChange: () => void): (() => void) => {
  const query = matchMedia(WIDE);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
};

/** Whether outline and canvas stand side by side; null on the server, which cannot know. */
export const useWideScreen = (): boolean | null =>
  useSyncExternalStore(
    subscribe,
    () => matchMedia(WIDE).matches,
    () => null,
  );
