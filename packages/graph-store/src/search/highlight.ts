import { fold, hasHan, queryTerms, runs } from "./fold.ts";
import { isMeant } from "./spelling.ts";

/** A piece of a text, and whether it is what was looked for. */
export interface TextPart {
  readonly text: string;
  readonly marked: boolean;
}

/** A folded text, with the place in the original at which each of its characters begins. */
interface Folded {
  readonly text: string;
  readonly starts: readonly number[];
}

/** As `fold`, but character by character and without dropping spaces, so that places can be told. */
const foldWithPlaces = (original: string): Folded => {
  let text = "";
  const starts: number[] = [];
  let at = 0;
  for (const character of original) {
    const folded = character.normalize("NFKC").toLowerCase();
    text += folded;
    for (let n = 0; n < folded.length; n += 1) starts.push(at);
    at += character.length;
  }
  return { text, starts: [...starts, original.length] };
};

/**
 * A text in pieces, those marked that a search for `wanted` found: words that begin as typed, as far as typed; misspelt words whole; of
 * Chinese every pair of characters that was asked for. The pieces together are the text.
 */
export const markedParts = (original: string, wanted: string): readonly TextPart[] => {
  const { text, starts } = foldWithPlaces(original);
  const isMarked = new Array<boolean>(original.length).fill(false);
  const mark = (from: number, length: number): void => {
    const end = starts[from + length] ?? original.length;
    for (let at = starts[from] ?? 0; at < end; at += 1) isMarked[at] = true;
  };
  const markAll = (part: string): void => {
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1))
      mark(at, part.length);
  };

  const whole = fold(wanted);
  if (whole !== "" && text.includes(whole) && runs(whole).length > 0) markAll(whole);
  else {
    const terms = queryTerms(wanted);
    for (const term of terms.filter(hasHan)) markAll(term);
    const words = latinWords(text);
    for (const term of terms.filter((one) => !hasHan(one))) {
      const begun = words.filter(({ word }) => word.startsWith(term));
      for (const { at } of begun) mark(at, term.length);
      // A word is taken for a misspelling only where none is spelt so.
      const misspelt = begun.length > 0 ? [] : words.filter(({ word }) => isMeant(term, word));
      for (const { at, word } of misspelt) mark(at, word.length);
    }
  }
  return inPieces(original, isMarked);
};

/** The words of a folded text that are not Chinese, with their places. */
const latinWords = (text: string): readonly { readonly word: string; readonly at: number }[] => {
  let from = 0;
  return runs(text).flatMap((word) => {
    const at = text.indexOf(word, from);
    from = at + word.length;
    return hasHan(word) ? [] : [{ word, at }];
  });
};

const inPieces = (original: string, isMarked: readonly boolean[]): readonly TextPart[] => {
  const parts: TextPart[] = [];
  let from = 0;
  for (let at = 1; at <= original.length; at += 1) {
    if (at < original.length && isMarked[at] === isMarked[from]) continue;
    parts.push({ text: original.slice(from, at), marked: isMarked[from] ?? false });
    from = at;
  }
  return parts;
};
