/** A text for a place that takes no line break. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** Whether `oneLine` takes line breaks out of a text. */
export const hasLineBreak = (text: string): boolean => /[\r\n]/.test(text.trim());
