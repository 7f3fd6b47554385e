import type { Response } from "../response.ts";

/** A right answer to one four-option question; `change` says what is different. */
export const response = (fact: string, at: string, change: Partial<Response> = {}): Response => ({
  facts: [fact],
  type: "relation-target",
  correct: true,
  confidence: null,
  violated: [],
  chance: 0.25,
  at: at.includes("T") ? at : `${at}T12:00:00Z`,
  latencyMs: null,
  ...change,
});

/** The date so many days after the first of March 2026. */
export const dayNumber = (days: number): string =>
  new Date(Date.UTC(2026, 2, 1 + days)).toISOString().slice(0, 10);
