"use client";

import { useState } from "react";
import styles from "./controls.module.css";
import { remember } from "./remember.ts";
import { THEME_COOKIE, THEMES, type Theme } from "./theme.ts";

const ICONS: Record<Theme, string> = {
  system: "M3 4h14v9H3zM7 16.5h6M10 13v3.5",
  light:
    "M10 6.5a3.5 3.5 0 1 1 0 7a3.5 3.5 0 0 1 0-7zM10 1.5v2M10 16.5v2M1.5 10h2M16.5 10h2M4 4l1.4 1.4M14.6 14.6l1.4 1.4M4 16l1.4-1.4M14.6 5.4L16 4",
  dark: "M16.5 12A7 7 0 0 1 8 3.5a7 7 0 1 0 8.5 8.5z",
};

/** Steps through the three themes; its name says which one holds. `names` are whole sentences. */
export const ThemeSwitch = ({
  initial,
  names,
}: {
  initial: Theme;
  names: Record<Theme, string>;
}) => {
  const [theme, setTheme] = useState(initial);
  const step = () => {
    const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? "system";
    setTheme(next);
    remember(THEME_COOKIE, next);
    document.documentElement.dataset.theme = next;
  };
  return (
    <button type="button" className={styles.icon} onClick={step} title={names[theme]}>
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <path d={ICONS[theme]} fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
      <span className="visually-hidden">{names[theme]}</span>
    </button>
  );
};
