"use client";

import { useEffect, useRef } from "react";
import type { Chosen } from "./drafts.ts";

const keyOf = (attemptId: string): string => `strata-drafts-${attemptId}`;

/**
 * Keeps what is chosen and not sent yet over a reload and a switch of language, in this tab only.
 * Read after mounting, because the server cannot know it.
 */
export const useDrafts = (
  attemptId: string,
  drafts: Readonly<Record<string, Chosen>>,
  restore: (drafts: Readonly<Record<string, Chosen>>) => void,
): void => {
  const restored = useRef(false);
  useEffect(() => {
    if (restored.current) sessionStorage.setItem(keyOf(attemptId), JSON.stringify(drafts));
  }, [attemptId, drafts]);
  useEffect(() => {
    if (restored.current) return;
    restored.current = true;
    const kept = readDrafts(sessionStorage.getItem(keyOf(attemptId)));
    if (Object.keys(kept).length > 0) restore(kept);
  }, [attemptId, restore]);
};

const readDrafts = (text: string | null): Readonly<Record<string, Chosen>> => {
  try {
    const value: unknown = JSON.parse(text ?? "{}");
    if (typeof value !== "object" || value === null) return {};
    return Object.fromEntries(
      Object.entries(value).filter(
        (entry): entry is [string, string[]] =>
          Array.isArray(entry[1]) && entry[1].every((each) => typeof each === "string"),
      ),
    );
  } catch {
    return {};
  }
};
