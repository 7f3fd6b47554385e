import type { Language } from "@strata/graph-model";
import { addresses } from "../i18n/addresses.ts";

/** The addresses inside a quiz; where a learner stands is all in them. */
export const quizAddresses = (language: Language) => {
  const base = addresses(language).quiz();
  const of = (code: string): string => `${base}/${encodeURIComponent(code)}`;
  const attempt = (id: string): string => `?attempt=${encodeURIComponent(id)}`;
  return {
    start: base,
    /** The link that gives everyone the same questions. */
    challenge: of,
    question: (code: string, number: number, attemptId: string) =>
      `${of(code)}/${number}${attempt(attemptId)}`,
    results: (code: string, attemptId: string) => `${of(code)}/results${attempt(attemptId)}`,
  };
};
