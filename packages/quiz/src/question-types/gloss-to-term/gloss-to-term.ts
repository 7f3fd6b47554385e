import { type Bilingual, type Entity, LANGUAGES } from "@strata/graph-model";
import { foilSets } from "../../distractors/foil-sets.ts";
import { glossFoilCandidates, glossFoils } from "../../distractors/gloss-foils.ts";
import { standApart } from "../../distractors/stand-apart.ts";
import type { Draft, DraftOption } from "../../items/draft.ts";
import { fill } from "../../wording/fill.ts";
import { rightAnswer } from "../../wording/sentences.ts";
import type { GlossFact } from "../asked-fact.ts";
import type { DraftContext, QuestionTypeDefinition } from "../question-type.ts";

const STEMS: readonly Bilingual[] = [
  { en: "“{gloss}” Which of these is meant?", zh: "“{gloss}”这说的是下列哪一项？" },
  { en: "Which of these does this describe? “{gloss}”", zh: "下面这句话描述的是哪一项？“{gloss}”" },
  { en: "Which term fits this description? “{gloss}”", zh: "下列哪个术语符合这一描述？“{gloss}”" },
];

const TYPED_STEMS: readonly Bilingual[] = [
  { en: "“{gloss}” What is this called? Type the name.", zh: "“{gloss}”这叫什么？请输入名称。" },
  {
    en: "Which term fits this description? Type it. “{gloss}”",
    zh: "什么术语符合这一描述？请输入。“{gloss}”",
  },
  {
    en: "What is described here? Type its name. “{gloss}”",
    zh: "这里描述的是什么？请输入它的名称。“{gloss}”",
  },
];

/** Among how many of the nearest foils sets are looked for, and how many sets there may be. */
const AMONG = 8;
const SETS = 40;

/** One fact in so many is asked by typing. */
const TYPED_ONE_IN = 3;

/** Every name that is taken for the entity when it is typed; none that names another one too. */
export const acceptedNames = ({ name, aliases, ambiguousAliases }: Entity): readonly string[] => {
  const ambiguous = new Set(ambiguousAliases.map((alias) => alias.toLowerCase()));
  const names = [name.en, name.zh, ...aliases.en, ...aliases.zh];
  return [...new Set(names)].filter((one) => !ambiguous.has(one.toLowerCase()));
};

const givesAway = (gloss: Bilingual, names: readonly string[]): boolean =>
  LANGUAGES.some((language) => {
    const text = gloss[language].toLowerCase();
    return names.some((name) => text.includes(name.toLowerCase()));
  });

const drafts = (fact: GlossFact, context: DraftContext): readonly Draft[] => {
  const { facts, random } = context;
  const key = context.entity(fact.subject);
  if (key === undefined || facts.definition(key.id).length === 0) return [];
  const statement = (subject: string) => ({ kind: "GLOSS", subject, object: key.id }) as const;
  const option = (entity: Entity): DraftOption => ({
    text: entity.name,
    statement: statement(entity.id),
    truth: "TRUE",
  });
  const draft = (stems: readonly Bilingual[], options: readonly DraftOption[]): Draft => ({
    fact: fact.id,
    subject: key.id,
    cell: `${key.id}/gloss`,
    stems: stems.map(({ en, zh }) => ({
      en: fill(en, { gloss: key.gloss.en }, "en"),
      zh: fill(zh, { gloss: key.gloss.zh }, "zh"),
    })),
    options,
    order: "SHUFFLED",
    verdict: rightAnswer(key.name),
  });
  const foils = glossFoils(key, statement, context).map(({ entity }) => entity);
  const chosen = foilSets(foils, AMONG, SETS)
    .filter((set) => standApart([key, ...set], facts))
    .map((set) => draft(STEMS, [key, ...set].map(option)));
  const accepts = acceptedNames(key);
  if (givesAway(key.gloss, accepts)) return chosen;
  const typed: Draft = {
    ...draft(TYPED_STEMS, [{ ...option(key), accepts }]),
    format: "TYPE_THE_TERM",
  };
  return random.int(TYPED_ONE_IN) === 0 ? [typed, ...chosen] : [...chosen, typed];
};

/** What a description is of: chosen among things that it provably does not describe, or typed. */
export const glossToTerm: QuestionTypeDefinition<GlossFact> = {
  name: { en: "What is described?", zh: "描述的是什么" },
  formats: ["PICK_ONE", "TYPE_THE_TERM"],
  patterns: [{ kind: "GLOSS" }],
  mayAsk: () => true,
  needs: ({ subject }, { facts }) => glossFoilCandidates(subject, facts),
  drafts,
};
