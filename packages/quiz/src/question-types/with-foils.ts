import { type Bilingual, type Entity, LANGUAGES } from "@strata/graph-model";
import { memoized } from "../caching/memoized.ts";
import { pointsToOne } from "../items/content-words.ts";
import type { Draft, DraftOption } from "../items/draft.ts";

/** Drafts that differ in their foils alone, the keys first. Each thing is one and the same option in all of them, so that it is proven once. */
export function* withFoils<T>(
  rest: Omit<Draft, "options">,
  keys: readonly T[],
  sets: Iterable<readonly T[]>,
  optionOf: (one: T) => DraftOption,
): Generator<Draft> {
  const option = memoized(optionOf);
  for (const set of sets) yield { ...rest, options: [...keys, ...set].map(option) };
}

/** Sets of foils beside which in some phrasing no word points to one option: with the others every draft would be refused, one by one. */
export const unpointed = (
  stems: readonly Bilingual[],
  keys: readonly Entity[],
  sets: readonly (readonly Entity[])[],
): readonly (readonly Entity[])[] =>
  sets.filter((set) => {
    const names = [...keys, ...set].map((one) => one.name);
    return stems.some((stem) => LANGUAGES.every((language) => !pointsToOne(stem, names, language)));
  });
