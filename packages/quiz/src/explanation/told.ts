import type { Bilingual, Entity } from "@strata/graph-model";
import type { Facts } from "../proof/facts.ts";

/** What explanations read: claims' own sentences and the names of what they are about. */
export interface ExplanationContext {
  readonly facts: Facts;
  readonly entity: (id: string) => Entity | undefined;
  /** The entities of the claim that is asked. */
  readonly askedOf: ReadonlySet<string>;
  /** True when the options are about different things: then each is explained by what is true of itself. */
  readonly asksWho: boolean;
  /** What an explanation of the same question has said already; a flag's reason is told once. */
  readonly told: Set<string>;
}

/** A text and the claims that it repeats beyond those of the proof. */
export interface Reason {
  readonly text: Bilingual;
  readonly claimIds: readonly string[];
}

/** A sentence of one's own, with its full stop. */
export const stop = (text: Bilingual): Bilingual => ({
  en: /[.!?]["”’]?$/.test(text.en) ? text.en : `${text.en}.`,
  zh: /[。！？]["”’]?$/.test(text.zh) ? text.zh : `${text.zh}。`,
});

export const join = (...parts: readonly (Bilingual | null | undefined)[]): Bilingual => {
  const said = parts.flatMap((part) => (part === null || part === undefined ? [] : [stop(part)]));
  return { en: said.map(({ en }) => en).join(" "), zh: said.map(({ zh }) => zh).join("") };
};

/** A text that is told only once in a question. */
export const once = (
  text: Bilingual | null | undefined,
  context: ExplanationContext,
): Bilingual | null => {
  if (text === null || text === undefined || context.told.has(text.en)) return null;
  context.told.add(text.en);
  return text;
};
