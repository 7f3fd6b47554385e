import { type Bilingual, type Entity, LANGUAGES } from "@strata/graph-model";
import { foilSets } from "../../distractors/foil-sets.ts";
import { type GlossFoil, glossFoilCandidates, glossFoils } from "../../distractors/gloss-foils.ts";
import { standApart } from "../../distractors/stand-apart.ts";
import { sharesAWord } from "../../items/content-words.ts";
import type { Draft } from "../../items/draft.ts";
import { fillNames } from "../../wording/sentences.ts";
import type { GlossFact } from "../asked-fact.ts";
import type { DraftContext, QuestionTypeDefinition } from "../question-type.ts";

const STEMS: readonly Bilingual[] = [
  { en: "What [is|are] {subject}?", zh: "{subject}是什么？" },
  { en: "Which of these describes {subject}?", zh: "下列哪一项描述的是{subject}？" },
  { en: "Which description fits {subject}?", zh: "下列哪种描述符合{subject}？" },
];

/** Among how many of the nearest foils sets of fitting length are looked for, and how many of these are tried. */
const AMONG = 8;
const SETS = 84;
const TRIED = 40;
/** How many options a question has when there are foils enough. */
const OPTIONS = 4;

/** How many of the others are shorter. */
const rank = (own: string, others: readonly string[]): number =>
  others.filter((other) => other.length < own.length).length;

/**
 * Sets of foils, the larger and nearer first, and among these those beside which the key has the place by length that was drawn for
 * it: were it always in the middle, or always the longest, length would tell.
 */
const balanced = (
  sets: readonly (readonly GlossFoil[])[],
  key: Entity,
  { random }: DraftContext,
): readonly (readonly Entity[])[] => {
  const drawn = { en: random.int(OPTIONS), zh: random.int(OPTIONS) };
  const misfit = (foils: readonly Entity[]): number =>
    LANGUAGES.reduce((sum, language) => {
      const own = rank(
        key.gloss[language],
        foils.map(({ gloss }) => gloss[language]),
      );
      return sum + Math.abs(own - Math.min(drawn[language], foils.length));
    }, 0);
  return sets
    .map((set) => {
      const foils = set.map(({ entity }) => entity);
      const far = set.filter(({ isNear }) => !isNear).length;
      return { foils, far, misfit: misfit(foils) };
    })
    .sort((a, b) => b.foils.length - a.foils.length || a.far - b.far || a.misfit - b.misfit)
    .map(({ foils }) => foils);
};

const drafts = (fact: GlossFact, context: DraftContext): readonly Draft[] => {
  const { facts } = context;
  const key = context.entity(fact.subject);
  if (key === undefined || facts.definition(key.id).length === 0) return [];
  const statement = (object: string) => ({ kind: "GLOSS", subject: key.id, object }) as const;
  // A foil that has a word of the name points to itself.
  const foils = glossFoils(key, statement, context).filter(
    ({ entity }) => !sharesAWord(entity.gloss, key.name),
  );
  const sets = foilSets(foils, AMONG, SETS).filter((foils) =>
    standApart([key, ...foils.map((foil) => foil.entity)], facts),
  );
  return balanced(sets, key, context)
    .slice(0, TRIED)
    .map((foils) => ({
      fact: fact.id,
      subject: key.id,
      cell: `${key.id}/gloss`,
      stems: STEMS.map((stem) => fillNames(stem, key, key)),
      options: [key, ...foils].map((entity) => ({
        text: entity.gloss,
        statement: statement(entity.id),
        truth: "TRUE",
      })),
      order: "SHUFFLED",
      verdict: {
        en: `${key.name.en}: ${key.gloss.en}`,
        zh: `${key.name.zh}：${key.gloss.zh}`,
      },
    }));
};

/** What an entity is, among descriptions of others that provably do not fit it. */
export const termToGloss: QuestionTypeDefinition<GlossFact> = {
  name: { en: "What is it?", zh: "它是什么" },
  formats: ["PICK_ONE"],
  patterns: [{ kind: "GLOSS" }],
  mayAsk: () => true,
  needs: ({ subject }, { facts }) => glossFoilCandidates(subject, facts),
  drafts,
};
