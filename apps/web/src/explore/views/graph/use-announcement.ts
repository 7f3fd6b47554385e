"use client";

import type { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";

/** Says how many nodes came or went, in the page's language, whatever made them do so. */
export const useAnnouncement = (
  total: number,
  t: ReturnType<typeof useTranslations<"graph">>,
): string => {
  const before = useRef(total);
  const [text, setText] = useState("");
  useEffect(() => {
    const difference = total - before.current;
    before.current = total;
    if (difference > 0) setText(t("added", { added: difference, total }));
    if (difference < 0) setText(t("removed", { removed: -difference, total }));
  }, [total, t]);
  return text;
};
