const KEY = "strata-shortcuts";

/** Whether single keys act ("/", and 1 to 4 in a quiz); a reader can switch them off (WCAG 2.1.4). */
export const shortcutsAreOn = (): boolean => localStorage.getItem(KEY) !== "off";

export const setShortcuts = (on: boolean): void => localStorage.setItem(KEY, on ? "on" : "off");

/** True for a key press that is text, an input method's composition or part of a chord. */
export const isTyping = (event: KeyboardEvent): boolean => {
  const target = event.target;
  return (
    event.isComposing ||
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    (target instanceof HTMLElement &&
      (target.isContentEditable || target.matches("input, textarea, select")))
  );
};
