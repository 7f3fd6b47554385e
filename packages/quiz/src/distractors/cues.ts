import { isCurrent, LANGUAGES } from "@strata/graph-model";
import { textOverlap } from "../difficulty/text-overlap.ts";
import type { Draft, DraftOption } from "../items/draft.ts";
import { remembered } from "../memory/remembered.ts";
import { type Atom, atomsOf } from "../proof/proof.ts";
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

/** How an option scores by one rule of thumb: the higher, the rather it is taken. */
type Cue = (draft: Draft, option: DraftOption, entity: string | null) => number;

/** What rules of thumb go by: length, words shared with the stem and the other options, how well known a thing, a value or a kind of relation is. */
const cuesFor = ({ facts, entity, drawn }: DraftContext): readonly Cue[] => {
  const mentions = (id: string) => entity(id)?.mentionedIn.length ?? 0;
  const links = remembered(
    (id) => [...facts.relationsFrom(id), ...facts.relationsTo(id)].filter(isCurrent).length,
  );
  const holders = (atom: Extract<Atom, { kind: "TRAIT" }>): number =>
    facts
      .traitsReadOn(atom.dimension)
      .filter(({ value, subject }) => value === atom.value && subject !== atom.subject).length;
  const frequency = remembered(
    (relation) =>
      drawn.filter((fact) => fact.kind === "RELATION" && fact.relation === relation).length,
  );
  const inWords = LANGUAGES.flatMap((language): Cue[] => [
    (_, { text }) => text[language].length,
    (_, { text }) => -text[language].length,
    ({ stems }, { text }) => textOverlap(stems[0]?.[language] ?? "", text[language], language),
    ({ options }, option) =>
      options.reduce(
        (sum, { text }) => sum + textOverlap(text[language], option.text[language], language),
        0,
      ),
  ]);
  return [
    ...inWords,
    (_, option, id) => {
      if (id !== null) return mentions(id);
      const atom = firstAtom(option);
      return atom?.kind === "TRAIT" ? holders(atom) : 0;
    },
    (_, __, id) => (id === null ? 0 : links(id)),
    (_, option) => {
      const atom = firstAtom(option);
      return atom?.kind === "RELATION" ? frequency(atom.relation) : 0;
    },
  ];
};

/** The key's share in the choice of whoever takes the option with the highest score; ties share. */
const credit = (scores: readonly number[], key: number): number => {
  const best = Math.max(...scores);
  return scores[key] === best ? 1 / scores.filter((score) => score === best).length : 0;
};

/**
 * Drafts in the order in which they should be tried, so that rules of thumb find the key no oftener than chance: for each rule it is drawn whether the
 * key may stand out by it, as one of four options does by chance; those drafts come first in which the key stands out by the fewest others. Drafts with
 * more options stay first; among equals the order stays. Of what a type proposes the first option is the key; options with an order of their own are left alone.
 */
export const leastTelling = (drafts: readonly Draft[], context: DraftContext): readonly Draft[] => {
  if (drafts.length < 2 || drafts.some(({ order }) => order === "AS_GIVEN")) return drafts;
  const most = Math.max(...drafts.map(({ options }) => options.length));
  const suspect = cuesFor(context).filter(() => context.random.int(most) > 0);
  const costOf = (draft: Draft): number => {
    const ids = entitiesOf(draft.options);
    return suspect.reduce((sum, cue) => {
      const scores = draft.options.map((option, i) => cue(draft, option, ids[i] ?? null));
      return sum + Math.max(0, credit(scores, 0) - 1 / scores.length);
    }, 0);
  };
  return drafts
    .map((draft) => ({ draft, cost: costOf(draft) }))
    .sort((a, b) => b.draft.options.length - a.draft.options.length || a.cost - b.cost)
    .map(({ draft }) => draft);
};
