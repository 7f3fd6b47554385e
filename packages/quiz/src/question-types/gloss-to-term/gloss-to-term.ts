import { type Bilingual, type Entity, LANGUAGES } from "@strata/graph-model";
import { foilSets } from "../../distractors/foil-sets.ts";
import { glossFoilCandidates, glossFoils } from "../../distractors/gloss-foils.ts";
import { standApart } from "../../distractors/stand-apart.ts";
import type { Draft, DraftOption } from "../../items/draft.ts";
import { fill } from "../../wording/fill.ts";
import { rightAnswer } from "../../wording/sentences.ts";
import type { GlossFact } from "../asked-fact.ts";
import type { DraftContext, QuestionTypeDefinition } from "../question-type.ts";
import { withFoils } from "../with-foils.ts";

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

function* drafts(fact: GlossFact, context: DraftContext): Generator<Draft> {
  const { facts, random } = context;
  const key = context.entity(fact.subject);
  if (key === undefined || facts.definition(key.id).length === 0) return;
  const statement = (subject: string) => ({ kind: "GLOSS", subject, object: key.id }) as const;
  const option = (entity: Entity): DraftOption => ({
    text: entity.name,
    statement: statement(entity.id),
    truth: "TRUE",
  });
  const rest = {
    fact: fact.id,
    subject: key.id,
    cell: `${key.id}/gloss`,
    order: "SHUFFLED" as const,
    verdict: rightAnswer(key.name),
  };
  const stems = (templates: readonly Bilingual[]): readonly Bilingual[] =>
    templates.map(({ en, zh }) => ({
      en: fill(en, { gloss: key.gloss.en }, "en"),
      zh: fill(zh, { gloss: key.gloss.zh }, "zh"),
    }));
  const fit = standApart(facts);
  const foils = glossFoils(key, statement, context, AMONG).map(({ entity }) => entity);
  const sets = foilSets(foils, { among: AMONG, limit: SETS, fit });
  const accepts = acceptedNames(key);
  const isTyped = !givesAway(key.gloss, accepts);
  const typed: Draft = {
    ...rest,
    format: "TYPE_THE_TERM",
    stems: stems(TYPED_STEMS),
    options: [{ ...option(key), accepts }],
  };
  const typedFirst = isTyped && random.int(TYPED_ONE_IN) === 0;
  if (typedFirst) yield typed;
  yield* withFoils({ ...rest, stems: stems(STEMS) }, [key], sets, option);
  if (isTyped && !typedFirst) yield typed;
}

/** What a description is of: chosen among things that it provably does not describe, or typed. */
export const glossToTerm: QuestionTypeDefinition<GlossFact> = {
  name: { en: "What is described?", zh: "描述的是什么" },
  formats: ["PICK_ONE", "TYPE_THE_TERM"],
  patterns: [{ kind: "GLOSS" }],
  mayAsk: () => true,
  needs: ({ subject }, { facts }) => glossFoilCandidates(subject, facts),
  drafts,
};
