/** A text as search compares it: widths and case folded (NFKC, lower case), outer and doubled spaces dropped. */
export const fold = (text: string): string =>
  text.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();

const HAN = /\p{Script=Han}/u;

/** Whether a text has a Chinese character. */
export const hasHan = (text: string): boolean => HAN.test(text);

/** Runs of one sort: Chinese characters, or letters, marks and digits of any other script. */
const RUNS = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;

/** The words of a folded text; a run of Chinese is one. Punctuation separates. */
export const runs = (folded: string): readonly string[] => folded.match(RUNS) ?? [];

const pairs = (characters: readonly string[]): readonly string[] =>
  characters.slice(1).map((character, index) => `${characters[index]}${character}`);

/** What is indexed: Latin words whole, Chinese by character and by pair, so that one character is enough. */
export const indexTerms = (text: string): string[] =>
  runs(fold(text)).flatMap((run) => {
    if (!hasHan(run)) return [run];
    const characters = [...run];
    return [...characters, ...pairs(characters)];
  });

/** What is asked for: of Chinese the pairs, which say more than the characters; one character by itself. */
export const queryTerms = (text: string): string[] =>
  runs(fold(text)).flatMap((run) => {
    if (!hasHan(run)) return [run];
    const characters = [...run];
    return characters.length === 1 ? characters : pairs(characters);
  });
