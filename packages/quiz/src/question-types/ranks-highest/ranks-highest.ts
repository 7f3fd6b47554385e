import {
  type Bilingual,
  type Claim,
  type Dimension,
  type Entity,
  isCurrent,
} from "@strata/graph-model";
import { foilSets } from "../../distractors/foil-sets.ts";
import { filter } from "../../distractors/one-by-one.ts";
import type { Draft, DraftOption } from "../../items/draft.ts";
import { judge } from "../../proof/judge.ts";
import type { Atom } from "../../proof/proof.ts";
import { rightAnswer } from "../../wording/sentences.ts";
import { isAskableTrait } from "../askable.ts";
import { isCanonical } from "../canonical.ts";
import { fallsTo } from "../lot.ts";
import type { DraftContext, QuestionTypeDefinition } from "../question-type.ts";
import { mayRank, rankedBeside, sameScale } from "../ranked.ts";

/** Phrasings around the dimension's own question. */
const STEMS: readonly Bilingual[] = [
  { en: "{ranking}", zh: "{ranking}" },
  { en: "{ranking} Choose one.", zh: "{ranking}请选出一项。" },
  { en: "Compare these. {ranking}", zh: "比较下列各项：{ranking}" },
];

const above = (subject: string, dimension: string, object: string): Atom => ({
  kind: "ORDER",
  subject,
  dimension,
  object,
});

const draftsOn = (
  claim: Claim,
  dimension: Dimension,
  ranking: Bilingual,
  key: Entity,
  context: DraftContext,
): readonly Draft[] => {
  const { facts, random } = context;
  const lower = filter(
    random.shuffle(rankedBeside(key, dimension.id, context)),
    (one) => judge(above(key.id, dimension.id, one.id), facts).truth === "TRUE",
  );
  const option = (entity: Entity, among: readonly Entity[]): DraftOption => ({
    text: entity.name,
    statement: {
      kind: "ALL",
      of: among
        .filter((other) => other !== entity)
        .map((other) => above(entity.id, dimension.id, other.id)),
    },
    truth: "TRUE",
  });
  /** What says that the key ranks above these: each could be asked with the same options. */
  const saying = (set: readonly Entity[]): readonly Claim[] => [
    ...facts
      .ordersFrom(key.id, dimension.id)
      .filter((one) => isCurrent(one) && set.some(({ id }) => id === one.object)),
    ...facts
      .traitsOf(key.id, dimension.id)
      .filter((one) => isAskableTrait(one) && isCanonical(one, facts)),
  ];
  const stems = STEMS.map((stem) => ({
    en: stem.en.replace("{ranking}", () => ranking.en),
    zh: stem.zh.replace("{ranking}", () => ranking.zh),
  }));
  return foilSets(lower)
    .filter((set) => fallsTo(claim, saying(set)))
    .map((set) => ({
      fact: claim.id,
      subject: key.id,
      cell: `${dimension.id}/highest`,
      stems,
      options: [key, ...set].map((entity) => option(entity, [key, ...set])),
      order: "SHUFFLED",
      verdict: rightAnswer(key.name),
    }));
};

const drafts = (claim: Claim, context: DraftContext): readonly Draft[] => {
  if (claim.kind !== "ORDER" && claim.kind !== "TRAIT") return [];
  const dimension = context.facts.dimension(claim.dimension);
  const key = context.entity(claim.subject);
  if (key === undefined || dimension === undefined || dimension.ranking === null) return [];
  return draftsOn(claim, dimension, dimension.ranking, key, context);
};

/** The strict maximum of an ordinal or numeric dimension among several. */
export const ranksHighest: QuestionTypeDefinition = {
  name: { en: "Which ranks highest?", zh: "哪一项最高" },
  formats: ["PICK_ONE"],
  patterns: [{ kind: "TRAIT" }, { kind: "ORDER" }],
  mayAsk: mayRank,
  companions: sameScale,
  needs: () => [],
  drafts,
};
