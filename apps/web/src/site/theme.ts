/** Remembers a reader's theme; the server writes it into the page, so that nothing flashes. */
export const THEME_COOKIE = "strata-theme";

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

export const isTheme = (text: string | undefined): text is Theme =>
  THEMES.some((theme) => theme === text);
