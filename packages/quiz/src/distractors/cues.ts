import { isCurrent, LANGUAGES, type Language } from "@strata/graph-model";
import { remembered } from "../caching/remembered.ts";
import { overlapsKept } from "../difficulty/text-overlap.ts";
import type { Draft, DraftOption } from "../items/draft.ts";
import { type Atom, type AtomOf, atomsOf } from "../proof/proof.ts";
import type { DraftContext } from "../question-types/question-type.ts";

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
  const links = remembered(
    (id) => [...facts.relationsFrom(id), ...facts.relationsTo(id)].filter(isCurrent).length,
  );
  const holders = (atom: AtomOf<"TRAIT">): number =>
    facts
      .traitsReadOn(atom.dimension)
      .filter(({ value, subject }) => value === atom.value && subject !== atom.subject).length;
  const inEach = (score: (language: Language) => Score) => LANGUAGES.map(score);
  const overlapIn = { en: overlapsKept("en"), zh: overlapsKept("zh") } as const;
  return {
    LONGEST: inEach((language) => (_, option) => option.text[language].length),
    SHORTEST: inEach((language) => (_, option) => -option.text[language].length),
    STEM: inEach(
      (language) =>
        ({ stems }, option) =>
          overlapIn[language](stems[0]?.[language] ?? "", option.text[language]),
    ),
    CENTROID: inEach(
      (language) =>
        ({ options }, option) =>
          options.reduce(
            (sum, { text }) => sum + overlapIn[language](text[language], option.text[language]),
            0,
          ),
    ),
    POPULAR: [
      (_, option, id) => {
        if (id !== null) return entity(id)?.mentionedIn.length ?? 0;
        const atom = firstAtom(option);
        return atom?.kind === "TRAIT" ? holders(atom) : 0;
      },
    ],
    LINKED: [(_, __, id) => (id === null ? 0 : links(id))],
    COMMON_RELATION: [
      (_, option) => {
        const atom = firstAtom(option);
        return atom?.kind === "RELATION" ? facts.relationsRead(atom.relation) : 0;
      },
    ],
  };
};

/** The key's share in the choice of whoever takes the option with the highest score; ties share. */
const credit = (scores: readonly number[], key: number): number => {
  const best = Math.max(...scores);
  return scores[key] === best ? 1 / scores.filter((score) => score === best).length : 0;
};

/** How many drafts of a fact are compared. */
const COMPARED = 12;

/**
 * Drafts in the order in which they should be tried, so that rules of thumb find the key no oftener than chance: for each rule it is drawn whether the
 * key may stand out by it, as one of four options does by chance; those drafts come first in which the key stands out by the fewest others. The format
 * that was proposed first and drafts with more options stay first; among equals the order stays. `standsOutBy` names the rules by which the keys of a type stand out whatever the foils (what most things
 * have is mostly the answer): then a fact whose key may not stand out and does is not asked. Of what a type proposes the first option is the key; options with an order of their own
 * are left alone.
 */
export const leastTelling = (
  drafts: readonly Draft[],
  context: DraftContext,
  standsOutBy: StandsOutBy = {},
): readonly Draft[] => {
  if (drafts.length === 0 || drafts.some(({ order }) => order === "AS_GIVEN")) return drafts;
  const most = Math.max(...drafts.map(({ options }) => options.length));
  const scores = scoresFor(context);
  const suspect = CUES.flatMap((cue) => scores[cue].map((score) => ({ cue, score }))).filter(
    () => context.random.int(most) > 0,
  );
  const costOf = (draft: Draft, by: readonly { readonly score: Score }[]): number => {
    const ids = entitiesOf(draft.options);
    return by.reduce((sum, { score }) => {
      const all = draft.options.map((option, i) => score(draft, option, ids[i] ?? null));
      return sum + Math.max(0, credit(all, 0) - 1 / all.length);
    }, 0);
  };
  const refused = suspect.filter(({ cue }) => {
    const share = standsOutBy[cue];
    return share !== undefined && context.random.int(100) < 100 * share;
  });
  const left =
    refused.length === 0 ? drafts : drafts.filter((draft) => costOf(draft, refused) === 0);
  const formats = [...new Set(drafts.map(({ format }) => format))];
  // Of those with as many options the first are the nearest misses; the others stand by, should the rules refuse them all.
  const compared = left.slice(0, COMPARED);
  const sorted = compared
    .map((draft) => ({
      draft,
      format: formats.indexOf(draft.format),
      options: draft.options.length,
      cost: costOf(draft, suspect),
    }))
    .sort((a, b) => a.format - b.format || b.options - a.options || a.cost - b.cost)
    .map(({ draft }) => draft);
  return [...sorted, ...left.slice(COMPARED)];
};
