import {
  type Bilingual,
  type Claim,
  type Dimension,
  ENTITY_KINDS,
  type Entity,
  isCurrent,
  type TraitClaim,
} from "@strata/graph-model";
import { foilSets } from "../../distractors/foil-sets.ts";
import { standApart } from "../../distractors/stand-apart.ts";
import type { Draft, DraftOption } from "../../items/draft.ts";
import { judge } from "../../proof/judge.ts";
import { fill } from "../../wording/fill.ts";
import type { DraftContext, QuestionTypeDefinition } from "../question-type.ts";

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

const mayAsk = (claim: Claim): claim is TraitClaim =>
  claim.kind === "TRAIT" && claim.value !== null && isCurrent(claim);

const stemsOf = (dimension: Dimension, value: Bilingual): readonly Bilingual[] =>
  STEMS.map((stem) => ({
    en: fill(stem.en, { dimension: dimension.name.en, value: value.en }, "en"),
    zh: fill(stem.zh, { dimension: dimension.name.zh, value: value.zh }, "zh"),
  }));

/** How near a miss is: of the same kind, of the same layer. */
const nearness = (foil: Entity, key: Entity): number =>
  (foil.kind === key.kind ? 2 : 0) + (foil.layer !== null && foil.layer === key.layer ? 1 : 0);

const drafts = (claim: TraitClaim, context: DraftContext): readonly Draft[] => {
  const { facts, random } = context;
  const dimension = facts.dimension(claim.dimension);
  const value = dimension?.values.find(({ id }) => id === claim.value);
  const key = context.entity(claim.subject);
  if (dimension === undefined || value === undefined || key === undefined) return [];
  // As one of several things, so that each option is explained by its own value.
  const statement = (subject: string): DraftOption["statement"] => ({
    kind: "ALL",
    of: [{ kind: "TRAIT", subject, dimension: dimension.id, value: value.id }],
  });
  const others = new Set(facts.traitsReadOn(dimension.id).map(({ subject }) => subject));
  const foils = [...others].sort().flatMap((id) => {
    const entity = context.entity(id);
    if (entity === undefined) return [];
    if (ENTITY_KINDS[entity.kind].shape !== ENTITY_KINDS[key.kind].shape) return [];
    return judge(statement(id), facts).truth === "FALSE" ? [entity] : [];
  });
  const near = random.shuffle(foils).sort((a, b) => nearness(b, key) - nearness(a, key));
  const sets = foilSets(near).filter((set) => standApart([key, ...set], facts));
  return sets.map((set) => ({
    fact: claim.id,
    subject: claim.subject,
    cell: `${dimension.id}/${value.id}`,
    stems: stemsOf(dimension, value.name),
    options: [key, ...set].map((entity) => ({
      text: entity.name,
      statement: statement(entity.id),
      truth: "TRUE",
    })),
    order: "SHUFFLED",
    verdict: {
      en: `The right answer is “${key.name.en}”.`,
      zh: `正确答案是“${key.name.zh}”。`,
    },
  }));
};

/** The entity that has a value, among others that provably have not. */
export const whichHasTrait: QuestionTypeDefinition = {
  name: { en: "Which one has the trait?", zh: "哪一项有这个特点" },
  format: "PICK_ONE",
  patterns: [{ kind: "TRAIT" }],
  mayAsk,
  companions: (claim) =>
    claim.kind === "TRAIT" ? [{ kind: "TRAIT", dimension: claim.dimension }] : [],
  needs: () => [],
  drafts: (claim, context) => (mayAsk(claim) ? drafts(claim, context) : []),
};
