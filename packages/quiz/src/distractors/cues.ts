import { LANGUAGES, type Language } from "@strata/graph-model";
import { memoized } from "../caching/memoized.ts";
import { degreeOf } from "../difficulty/measures.ts";
import { overlapsKept } from "../difficulty/text-overlap.ts";
import type { Draft, DraftOption } from "../items/draft.ts";
import { type Atom, type AtomOf, atomsOf } from "../proof/proof.ts";
import type { DraftContext } from "../question-types/question-type.ts";
import { filter, oneByOne, take } from "./one-by-one.ts";

const firstAtom = ({ statement }: DraftOption): Atom | undefined => atomsOf(statement)[0];

/** The entities that a draft's options stand for, where they are about different ones. */
const entitiesOf = (options: readonly DraftOption[]): readonly (string | null)[] => {
  const atoms = options.map(firstAtom);
  const subjects = atoms.map((atom) => (atom && "subject" in atom ? atom.subject : null));
  if (new Set(subjects).size > 1) return subjects;
  const objects = atoms.map((atom) => (atom && "object" in atom ? atom.object : null));
  return new Set(objects).size > 1 ? objects : options.map(() => null);
};

/** Rules of thumb of those who do not know: they take what is longest, shortest, most like the stem or the others, best known, most linked, or commonest. */
export const CUES = [
  "LONGEST",
  "SHORTEST",
  "STEM",
  "CENTROID",
  "POPULAR",
  "LINKED",
  "COMMON_RELATION",
] as const;
export type CueId = (typeof CUES)[number];

/** Rules by which the keys of a type stand out whatever the foils, each with the share of such facts that is not asked, 0 to 1. */
export type StandsOutBy = Readonly<Partial<Record<CueId, number>>>;

/** How an option scores by a rule of thumb: the higher, the rather it is taken. */
type Score = (draft: Draft, option: DraftOption, entity: string | null) => number;

/** The scores of each rule; in each language, where words count. */
const scoresFor = ({ facts, entity }: DraftContext): Readonly<Record<CueId, readonly Score[]>> => {
  const holders = memoized(
    (atom: AtomOf<"TRAIT">): number =>
      facts
        .traitsReadOn(atom.dimension)
        .filter(({ value, subject }) => value === atom.value && subject !== atom.subject).length,
  );
  const inEach = (score: (language: Language) => Score) => LANGUAGES.map(score);
  return {
    LONGEST: inEach((language) => (_, option) => option.text[language].length),
    SHORTEST: inEach((language) => (_, option) => -option.text[language].length),
    STEM: inEach((language) => {
      const overlap = overlapsKept(language);
      return ({ stems }, { text }) => overlap(stems[0]?.[language] ?? "", text[language]);
    }),
    CENTROID: inEach((language) => {
      const overlap = overlapsKept(language);
      const others = ({ options }: Draft, own: DraftOption) => options.filter((one) => one !== own);
      return (draft, option) =>
        others(draft, option).reduce(
          (sum, { text }) => sum + overlap(option.text[language], text[language]),
          0,
        );
    }),
    POPULAR: [
      (_, option, id) => {
        if (id !== null) return entity(id)?.mentionedIn.length ?? 0;
        const atom = firstAtom(option);
        return atom?.kind === "TRAIT" ? holders(atom) : 0;
      },
    ],
    LINKED: [(_, __, id) => (id === null ? 0 : degreeOf(id, facts))],
    COMMON_RELATION: [
      (_, option) => {
        const atom = firstAtom(option);
        return atom?.kind === "RELATION" ? facts.relationsRead(atom.relation) : 0;
      },
    ],
  };
};

/** The key's share in the choice of whoever takes the option with the highest score; ties share. The key is the first. */
const credit = ([key, ...foils]: readonly number[]): number => {
  let ties = 1;
  for (const score of foils) {
    if (key === undefined || score > key) return 0;
    if (score === key) ties += 1;
  }
  return 1 / ties;
};

/** How many drafts of a fact are compared. */
const COMPARED = 12;

/** Drafts of one format and as many options, group by group: the format that comes first, there those with most options. */
const alikeIn = (drafts: readonly Draft[]): readonly (readonly Draft[])[] => {
  const groups: Draft[][] = [];
  const formats = new Set(drafts.map(({ format }) => format));
  for (const format of formats) {
    const own = drafts.filter((draft) => draft.format === format);
    const sizes = new Set(own.map(({ options }) => options.length).sort((a, b) => b - a));
    for (const size of sizes) groups.push(own.filter(({ options }) => options.length === size));
  }
  return groups;
};

/** In order of cost, among equals as they were. What costs nothing comes before the others are looked at. */
function* cheapestFirst<T>(list: readonly T[], costOf: (one: T) => number): Generator<T> {
  const dear: { readonly one: T; readonly cost: number }[] = [];
  for (const one of list) {
    const cost = costOf(one);
    if (cost === 0) yield one;
    else dear.push({ one, cost });
  }
  for (const { one } of dear.sort((a, b) => a.cost - b.cost)) yield one;
}

/**
 * Drafts in the order in which they should be tried, so that rules of thumb find the key no oftener than chance: for each rule it is drawn whether the
 * key may stand out by it, as one of so many options does by chance; of the first dozen those come first in which the key stands out by the fewest others. The
 * rest follow as they are, each made when it is wanted. The format that was proposed first and drafts with more options stay first; among equals the order
 * stays. `standsOutBy` names the rules by which the keys of a type stand out whatever the foils (what most things have is mostly the answer): then a fact
 * whose key may not stand out and does is not asked. Of what a type proposes the first option is the key; options with an order of their own are left alone.
 */
export function* leastTelling(
  drafts: Iterable<Draft>,
  context: DraftContext,
  standsOutBy: StandsOutBy = {},
): Generator<Draft> {
  const left = oneByOne(drafts);
  const few = [...take(COMPARED, left)];
  if (few.length === 0 || few.some(({ order }) => order === "AS_GIVEN")) {
    yield* few;
    yield* left;
    return;
  }
  const most = Math.max(...few.map(({ options }) => options.length));
  const scores = scoresFor(context);
  const suspect = CUES.flatMap((cue) => scores[cue].map((score) => ({ cue, score }))).filter(
    () => context.random.int(most) > 0,
  );
  const costOf = (draft: Draft, by: readonly { readonly score: Score }[]): number => {
    const ids = entitiesOf(draft.options);
    return by.reduce((sum, { score }) => {
      const all = draft.options.map((option, i) => score(draft, option, ids[i] ?? null));
      return sum + Math.max(0, credit(all) - 1 / all.length);
    }, 0);
  };
  const refused = suspect.filter(({ cue }) => {
    const share = standsOutBy[cue];
    return share !== undefined && context.random.int(100) < 100 * share;
  });
  const asked = (draft: Draft): boolean => refused.length === 0 || costOf(draft, refused) === 0;
  const others = filter(left, asked);
  // Of those with as many options the first are the nearest misses; the others stand by, should the rules refuse them all.
  const compared = few.filter(asked);
  compared.push(...take(COMPARED - compared.length, others));
  for (const alike of alikeIn(compared)) yield* cheapestFirst(alike, (one) => costOf(one, suspect));
  yield* others;
}
