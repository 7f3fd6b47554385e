import type { Bilingual, Dimension, TraitClaim } from "@strata/graph-model";
import { foilSets } from "../../distractors/foil-sets.ts";
import { likeness, othersOn } from "../../distractors/others-on.ts";
import { standApart } from "../../distractors/stand-apart.ts";
import type { Draft, DraftOption } from "../../items/draft.ts";
import { judge } from "../../proof/judge.ts";
import { fill } from "../../wording/fill.ts";
import { rightAnswer } from "../../wording/sentences.ts";
import { isAskableTrait } from "../askable.ts";
import type { DraftContext, QuestionTypeDefinition } from "../question-type.ts";
import { sameDimension } from "../same-dimension.ts";

const STEMS: readonly Bilingual[] = [
  {
    en: "“{dimension}: {value}.” Which of these does that describe?",
    zh: "“{dimension}：{value}。”这说的是下列哪一项？",
  },
  {
    en: "Of which of these is this true? “{dimension}: {value}.”",
    zh: "下列哪一项符合这一描述？“{dimension}：{value}。”",
  },
  {
    en: "“{dimension}: {value}.” Find the one that this fits.",
    zh: "“{dimension}：{value}。”请选出与此相符的一项。",
  },
];

const stemsOf = (dimension: Dimension, value: Bilingual): readonly Bilingual[] =>
  STEMS.map((stem) => ({
    en: fill(stem.en, { dimension: dimension.name.en, value: value.en }, "en"),
    zh: fill(stem.zh, { dimension: dimension.name.zh, value: value.zh }, "zh"),
  }));

const drafts = (claim: TraitClaim, context: DraftContext): readonly Draft[] => {
  const { facts, random } = context;
  const dimension = facts.dimension(claim.dimension);
  const value = dimension?.values.find(({ id }) => id === claim.value);
  const key = context.entity(claim.subject);
  if (dimension === undefined || value === undefined || key === undefined) return [];
  const statement = (subject: string): DraftOption["statement"] => ({
    kind: "TRAIT",
    subject,
    dimension: dimension.id,
    value: value.id,
  });
  const foils = othersOn(dimension.id, key, context).filter(
    (one) => judge(statement(one.id), facts).truth === "FALSE",
  );
  const near = random.shuffle(foils).sort((a, b) => likeness(b, key) - likeness(a, key));
  const sets = foilSets(near).filter((set) => standApart([key, ...set], facts));
  const stems = stemsOf(dimension, value.name);
  return sets.map((set) => ({
    fact: claim.id,
    subject: claim.subject,
    cell: `${dimension.id}/${value.id}`,
    stems,
    options: [key, ...set].map((entity) => ({
      text: entity.name,
      statement: statement(entity.id),
      truth: "TRUE",
    })),
    order: "SHUFFLED",
    verdict: rightAnswer(key.name),
  }));
};

/** The entity that has a value, among others that provably have not. */
export const whichHasTrait: QuestionTypeDefinition = {
  name: { en: "Which one has the trait?", zh: "哪一项有这个特点" },
  formats: ["PICK_ONE"],
  patterns: [{ kind: "TRAIT" }],
  mayAsk: isAskableTrait,
  companions: sameDimension,
  needs: () => [],
  drafts: (claim, context) => (isAskableTrait(claim) ? drafts(claim, context) : []),
};
