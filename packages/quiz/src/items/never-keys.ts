import committed from "./never-keys.json" with { type: "json" };

const NEVER_KEYS: ReadonlySet<string> = new Set(committed);

/**
 * Whether an answer, by its English text, was the right one of no question when `npm run quiz:audit -- --write` last looked at all that the graph can
 * produce. As a wrong answer it would give itself away, and no look at a part of the graph can tell.
 */
export const isNeverKey = (answer: string): boolean => NEVER_KEYS.has(answer);
