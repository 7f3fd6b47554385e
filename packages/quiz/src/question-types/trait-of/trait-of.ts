import {
  type Bilingual,
  type Dimension,
  type DimensionValue,
  type Entity,
  isCurrent,
  type TraitClaim,
} from "@strata/graph-model";
import { memoizedFor } from "../../caching/memoized.ts";
import { foilSets } from "../../distractors/foil-sets.ts";
import { sharesAWord } from "../../items/content-words.ts";
import type { Draft, DraftOption } from "../../items/draft.ts";
import { judge } from "../../proof/judge.ts";
import { askDimension, fillNames, rightAnswer } from "../../wording/sentences.ts";
import { isAskableTrait } from "../askable.ts";
import type { DraftContext, QuestionTypeDefinition } from "../question-type.ts";
import { sameDimension } from "../same-dimension.ts";

/** Phrasings around a dimension's own question, `{question}`. */
const AROUND_QUESTION: readonly Bilingual[] = [
  { en: "{question}", zh: "{question}" },
  { en: "{question} Choose the right answer.", zh: "{question}请选出正确的一项。" },
  { en: "{question} Which of these is right?", zh: "{question}下列各项中只有一项正确。" },
];

/** Phrasings for a dimension that has only a name. */
const AROUND_NAME: readonly Bilingual[] = [
  {
    en: "{dimension}: which of these is true of {subject}?",
    zh: "“{dimension}”这一点上，{subject}是哪一种？",
  },
  {
    en: "Think of {subject}. {dimension}: which is it?",
    zh: "就“{dimension}”而言，下列哪一项符合{subject}？",
  },
  {
    en: "Which of these fits {subject}? ({dimension})",
    zh: "关于{subject}的“{dimension}”，下列哪一项正确？",
  },
];

const put = (template: Bilingual, name: string, value: Bilingual): Bilingual => ({
  en: template.en.replace(`{${name}}`, () => value.en),
  zh: template.zh.replace(`{${name}}`, () => value.zh),
});

/** Every phrasing of the question for a trait. */
export const askTrait = (dimension: Dimension, subject: Entity): readonly Bilingual[] => {
  const question = askDimension(dimension, subject);
  return question === null
    ? AROUND_NAME.map((template) =>
        fillNames(put(template, "dimension", dimension.name), subject, subject),
      )
    : AROUND_QUESTION.map((template) => put(template, "question", question));
};

const askableDimension = (claim: TraitClaim, context: Pick<DraftContext, "facts">) => {
  const dimension = context.facts.dimension(claim.dimension);
  const closed = context.facts.closedCell(claim.subject, claim.dimension) !== undefined;
  return (dimension?.singleValued === true || closed) && claim.value !== null
    ? dimension
    : undefined;
};

/** Values of which somebody can be asked: what is the key of no question gives itself away. A name that has a word of the value cannot be asked about. */
const valuesAsked = (dimension: Dimension, context: DraftContext): ReadonlySet<string | null> =>
  new Set(
    context.facts.traitsReadOn(dimension.id).flatMap((one) => {
      const holder = context.entity(one.subject);
      const value = dimension.values.find(({ id }) => id === one.value);
      if (!isCurrent(one) || holder === undefined || value === undefined) return [];
      if (askableDimension(one, context) === undefined) return [];
      return sharesAWord(holder.name, value.name) ? [] : value.id;
    }),
  );

const drafts = (claim: TraitClaim, context: DraftContext): readonly Draft[] => {
  const dimension = askableDimension(claim, context);
  const subject = context.entity(claim.subject);
  const key = dimension?.values.find((value) => value.id === claim.value);
  if (dimension === undefined || subject === undefined || key === undefined) return [];
  const held = valuesAsked(dimension, context);
  const option = memoizedFor(
    ({ id, name }: DimensionValue): DraftOption => ({
      text: name,
      statement: {
        kind: "TRAIT",
        subject: claim.subject,
        dimension: claim.dimension,
        value: id,
      },
      truth: "TRUE",
    }),
  );
  const others = dimension.values.filter(
    (value) =>
      held.has(value.id) && judge(option(value).statement, context.facts).truth === "FALSE",
  );
  const stems = askTrait(dimension, subject);
  return foilSets(context.random.shuffle(others)).map((foils) => {
    const shown = [key, ...foils];
    // Numbers stand in their order, whatever the key.
    const ordered = dimension.values.filter((value) => shown.includes(value));
    return {
      fact: claim.id,
      subject: claim.subject,
      cell: `${claim.subject}/${claim.dimension}`,
      stems,
      options: (dimension.scale === "NUMERIC" ? ordered : shown).map(option),
      order: dimension.scale === "NUMERIC" ? "AS_GIVEN" : "SHUFFLED",
      verdict: rightAnswer(key.name),
    };
  });
};

/** An entity's value on a dimension. */
export const traitOf: QuestionTypeDefinition = {
  name: { en: "Which trait does it have?", zh: "它有什么特点" },
  formats: ["PICK_ONE"],
  // What most things have is mostly the answer.
  standsOutBy: { POPULAR: 1 },
  patterns: [{ kind: "TRAIT" }],
  mayAsk: isAskableTrait,
  companions: sameDimension,
  needs: () => [],
  drafts: (claim, context) => (claim.kind === "TRAIT" ? drafts(claim, context) : []),
};
