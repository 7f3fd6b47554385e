import { type Bilingual, type Entity, LANGUAGES } from "@strata/graph-model";
import { foilSets } from "../../distractors/foil-sets.ts";
import { type GlossFoil, glossFoilCandidates, glossFoils } from "../../distractors/gloss-foils.ts";
import { standApart } from "../../distractors/stand-apart.ts";
import { sharesAWord } from "../../items/content-words.ts";
import type { Draft } from "../../items/draft.ts";
import { fillNames } from "../../wording/sentences.ts";
import type { GlossFact } from "../asked-fact.ts";
import type { DraftContext, QuestionTypeDefinition } from "../question-type.ts";
import { withFoils } from "../with-foils.ts";

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
      const own = key.gloss[language].length;
      const place = foils.filter(({ gloss }) => gloss[language].length < own).length;
      return sum + Math.abs(place - Math.min(drawn[language], foils.length));
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

const drafts = (fact: GlossFact, context: DraftContext): Iterable<Draft> => {
  const { facts } = context;
  const key = context.entity(fact.subject);
  if (key === undefined || facts.definition(key.id).length === 0) return [];
  const statement = (object: string) => ({ kind: "GLOSS", subject: key.id, object }) as const;
  // A foil that has a word of the name points to itself.
  const foils = glossFoils(
    key,
    statement,
    context,
    AMONG,
    ({ gloss }) => !sharesAWord(gloss, key.name),
  );
  const apart = standApart(facts);
  const fit = (one: GlossFoil, other: GlossFoil) => apart(one.entity, other.entity);
  const sets = foilSets(foils, { among: AMONG, limit: SETS, fit });
  const rest = {
    fact: fact.id,
    subject: key.id,
    cell: `${key.id}/gloss`,
    stems: STEMS.map((stem) => fillNames(stem, key, key)),
    order: "SHUFFLED" as const,
    verdict: {
      en: `${key.name.en}: ${key.gloss.en}`,
      zh: `${key.name.zh}：${key.gloss.zh}`,
    },
  };
  return withFoils(rest, [key], balanced(sets, key, context).slice(0, TRIED), (entity) => ({
    text: entity.gloss,
    statement: statement(entity.id),
    truth: "TRUE",
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
