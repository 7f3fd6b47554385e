import type { Bilingual, Dimension, Entity, TraitClaim } from "@strata/graph-model";
import { foilSets } from "../../distractors/foil-sets.ts";
import { filter } from "../../distractors/one-by-one.ts";
import { likeness, othersOn } from "../../distractors/others-on.ts";
import { standApart } from "../../distractors/stand-apart.ts";
import type { Draft, DraftOption } from "../../items/draft.ts";
import { judge } from "../../proof/judge.ts";
import { fill } from "../../wording/fill.ts";
import { rightAnswer } from "../../wording/sentences.ts";
import { isAskableTrait } from "../askable.ts";
import type { DraftContext, QuestionTypeDefinition } from "../question-type.ts";
import { sameDimension } from "../same-dimension.ts";
import { withFoils } from "../with-foils.ts";

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

const drafts = (claim: TraitClaim, context: DraftContext): Iterable<Draft> => {
  const { facts, random } = context;
  const dimension = facts.dimension(claim.dimension);
  const value = dimension?.values.find(({ id }) => id === claim.value);
  const key = context.entity(claim.subject);
  if (dimension === undefined || value === undefined || key === undefined) return [];
  const option = (entity: Entity): DraftOption => ({
    text: entity.name,
    statement: {
      kind: "TRAIT",
      subject: entity.id,
      dimension: dimension.id,
      value: value.id,
    },
    truth: "TRUE",
  });
  const fit = standApart(facts);
  const near = random
    .shuffle(othersOn(dimension.id, key, context))
    .sort((a, b) => likeness(b, key) - likeness(a, key));
  const foils = filter(
    near,
    (one) => fit(one, key) && judge(option(one).statement, facts).truth === "FALSE",
  );
  const rest = {
    fact: claim.id,
    subject: claim.subject,
    cell: `${dimension.id}/${value.id}`,
    stems: stemsOf(dimension, value.name),
    order: "SHUFFLED" as const,
    verdict: rightAnswer(key.name),
  };
  return withFoils(rest, [key], foilSets(foils, { fit }), option);
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
