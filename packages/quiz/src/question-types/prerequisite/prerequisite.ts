import {
  type Bilingual,
  type Claim,
  type Entity,
  isCurrent,
  type Language,
  type RelationClaim,
} from "@strata/graph-model";
import { foilSets } from "../../distractors/foil-sets.ts";
import { sharesAWord } from "../../items/content-words.ts";
import type { Draft, DraftOption } from "../../items/draft.ts";
import type { Facts } from "../../proof/facts.ts";
import type { Atom } from "../../proof/proof.ts";
import { asSentence, fillNames, sayRelation } from "../../wording/sentences.ts";
import { isAskable } from "../askable.ts";
import type { DraftContext, QuestionTypeDefinition } from "../question-type.ts";
import { unpointed, withFoils } from "../with-foils.ts";

/** What a concept is learnt from, or what builds on it. */
type Direction = "BEFORE" | "AFTER";

/** Phrasings by what is asked for: what comes before `{subject}`, or after it. */
const STEMS: Readonly<Record<Direction, readonly Bilingual[]>> = {
  BEFORE: [
    {
      en: "Which of these has to be understood before {subject}?",
      zh: "学{subject}之前，先要弄懂下列哪一项？",
    },
    {
      en: "Someone wants to learn what {subject} [is|are]. Which of these comes first?",
      zh: "要弄明白{subject}，下列哪一项应当先学？",
    },
    {
      en: "On which of these does an explanation of {subject} have to build?",
      zh: "讲解{subject}，要以下列哪一项为基础？",
    },
  ],
  AFTER: [
    {
      en: "Which of these builds on an understanding of {subject}?",
      zh: "下列哪一项要以{subject}为基础？",
    },
    {
      en: "Someone has just learnt what {subject} [is|are]. Which of these can come next?",
      zh: "刚学完{subject}，接下来可以学下列哪一项？",
    },
    {
      en: "Which of these can only be explained to someone who knows what {subject} [is|are]?",
      zh: "要先弄懂{subject}，才讲得清下列哪一项？",
    },
  ],
};

/** How far from a concept foils are looked for. */
const LEVELS = 3;

/** The least number of foils: an item has three options or four. */
const FOILS = 2;

/**
 * Per cent of the claims that can be asked either way which are asked for what comes before. More than half: what lies at the end of
 * the order can be asked about in the other way only.
 */
const SHARE_BEFORE = 70;

/** Characters by which one name looks longer than another. */
const LONGER = { en: 10, zh: 5 } as const satisfies Record<Language, number>;

const mayAsk = (claim: Claim): claim is RelationClaim =>
  isAskable(claim) && claim.relation === "PREREQUISITE_OF";

const steps = (id: string, direction: Direction, facts: Facts): readonly string[] =>
  direction === "AFTER"
    ? facts
        .relationsFrom(id, "PREREQUISITE_OF")
        .filter(isCurrent)
        .map(({ object }) => object)
    : facts
        .relationsTo(id, "PREREQUISITE_OF")
        .filter(isCurrent)
        .map(({ subject }) => subject);

/** What comes before or after a concept, nearest first, as far as it has been read. */
const lineFrom = (id: string, direction: Direction, facts: Facts): readonly string[] =>
  facts.workedOut(`${direction} ${id}`, () => walkFrom(id, direction, facts));

const walkFrom = (id: string, direction: Direction, facts: Facts): readonly string[] => {
  const found = new Set<string>();
  let level = [id];
  for (let depth = 0; depth < LEVELS; depth += 1) {
    level = level.flatMap((one) => steps(one, direction, facts)).filter((one) => !found.has(one));
    for (const one of level) found.add(one);
  }
  return [...found];
};

const OPPOSITE = { BEFORE: "AFTER", AFTER: "BEFORE" } as const satisfies Record<
  Direction,
  Direction
>;

/** A claim read from one of its ends: what is asked about, what the answer is, and what lies on the wrong side. */
interface Reading {
  readonly direction: Direction;
  readonly asked: string;
  readonly key: string;
  readonly wrong: readonly string[];
}

const readingOf = (claim: RelationClaim, direction: Direction, facts: Facts): Reading => {
  const [asked, key] =
    direction === "BEFORE" ? [claim.object, claim.subject] : [claim.subject, claim.object];
  return { direction, asked, key, wrong: lineFrom(asked, OPPOSITE[direction], facts) };
};

/**
 * How many claims can be asked with this concept as their answer: what never is an answer gives itself away. A question that repeats
 * a word of its answer is never put.
 */
const timesKey = (one: Entity, { facts, entity }: DraftContext): number =>
  facts.workedOut(
    `times key ${one.id}`,
    () =>
      (["BEFORE", "AFTER"] as const).flatMap((direction) => {
        const wrongSide = OPPOSITE[direction];
        return steps(one.id, wrongSide, facts).filter((id) => {
          const asked = entity(id);
          if (asked === undefined || sharesAWord(one.name, asked.name)) return false;
          return lineFrom(id, wrongSide, facts).length >= FOILS;
        });
      }).length,
  );

const howMuchLonger = (language: Language, one: Entity, other: Entity): number =>
  (one.name[language].length - other.name[language].length) / LONGER[language];

/**
 * How well a foil hides the key. What others build on is better known and, in Chinese, has the shorter name: of what comes after, the best
 * known hides it best, of what comes before the least known. Weights by trial, so that no such rule of thumb finds the key.
 */
const hides = (foil: Entity, key: Entity, direction: Direction): number => {
  const en = howMuchLonger("en", foil, key);
  const zh = howMuchLonger("zh", foil, key);
  const basic = foil.mentionedIn.length - zh;
  return (
    (direction === "BEFORE" ? basic : -basic) +
    (foil.kind === key.kind ? 1 : 0) -
    1.5 * Math.abs(en) -
    Math.abs(zh)
  );
};

const draftsOf = (
  claim: RelationClaim,
  { direction, asked, key, wrong }: Reading,
  context: DraftContext,
): Iterable<Draft> => {
  const [about, answer] = [context.entity(asked), context.entity(key)];
  const [subject, object] = [context.entity(claim.subject), context.entity(claim.object)];
  const said = subject && object && sayRelation("PREREQUISITE_OF", subject, object);
  if (about === undefined || answer === undefined || !said) return [];
  const statement = (id: string): Atom => ({
    kind: "RELATION",
    relation: "PREREQUISITE_OF",
    ...(direction === "BEFORE" ? { subject: id, object: asked } : { subject: asked, object: id }),
  });
  const option = (entity: Entity): DraftOption => ({
    text: entity.name,
    statement: statement(entity.id),
    truth: "TRUE",
  });
  const foils = context.random
    .shuffle(wrong.flatMap((id) => context.entity(id) ?? []))
    .map((foil) => ({ foil, asKey: Math.min(timesKey(foil, context), 2) }))
    .filter(({ asKey }) => asKey > 0)
    .map(({ foil, asKey }) => ({ foil, score: asKey + hides(foil, answer, direction) }))
    .sort((a, b) => b.score - a.score)
    .map(({ foil }) => foil);
  const rest = {
    fact: claim.id,
    subject: asked,
    cell: `${asked}/${direction}`,
    stems: STEMS[direction].map((stem) => fillNames(stem, about, about)),
    order: "SHUFFLED" as const,
    verdict: asSentence(said),
  };
  return withFoils(rest, [answer], unpointed(rest.stems, [answer], foilSets(foils)), option);
};

function* drafts(claim: RelationClaim, context: DraftContext): Generator<Draft> {
  const first: Direction = context.random.int(100) < SHARE_BEFORE ? "BEFORE" : "AFTER";
  for (const direction of [first, OPPOSITE[first]]) {
    yield* draftsOf(claim, readingOf(claim, direction, context.facts), context);
  }
}

/** p –PREREQUISITE_OF→ c: what has to be learnt before c, among what builds on c; or what builds on p, among what p builds on. */
export const prerequisite: QuestionTypeDefinition = {
  name: { en: "What builds on what?", zh: "学习的先后" },
  formats: ["PICK_ONE"],
  patterns: [{ kind: "RELATION", relation: "PREREQUISITE_OF" }],
  mayAsk,
  needs: (claim, { facts }) =>
    mayAsk(claim)
      ? [...lineFrom(claim.object, "AFTER", facts), ...lineFrom(claim.subject, "BEFORE", facts)]
      : [],
  drafts: (claim, context) => (mayAsk(claim) ? drafts(claim, context) : []),
};
