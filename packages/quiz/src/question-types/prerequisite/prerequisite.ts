import { type Bilingual, type Claim, isCurrent, type RelationClaim } from "@strata/graph-model";
import { foilSets } from "../../distractors/foil-sets.ts";
import type { Draft, DraftOption } from "../../items/draft.ts";
import type { Facts } from "../../proof/facts.ts";
import { asSentence, fillNames, sayRelation } from "../../wording/sentences.ts";
import { isAskable } from "../askable.ts";
import type { DraftContext, QuestionTypeDefinition } from "../question-type.ts";

const STEMS: readonly Bilingual[] = [
  {
    en: "Which of these has to be understood before {object}?",
    zh: "学{object}之前，先要弄懂下列哪一项？",
  },
  {
    en: "Someone wants to learn what {object} [is|are]. Which of these comes first?",
    zh: "要弄明白{object}，下列哪一项应当先学？",
  },
  {
    en: "On which of these does an explanation of {object} have to build?",
    zh: "讲解{object}，要以下列哪一项为基础？",
  },
];

/** How far below a concept foils are looked for. */
const LEVELS = 3;

const mayAsk = (claim: Claim): claim is RelationClaim =>
  isAskable(claim) && claim.relation === "PREREQUISITE_OF";

/** What builds on a concept, nearest first, as far as it has been read. */
const descendants = (id: string, facts: Facts): readonly string[] => {
  const found: string[] = [];
  let level = [id];
  for (let depth = 0; depth < LEVELS; depth += 1) {
    level = level.flatMap((one) =>
      facts
        .relationsFrom(one, "PREREQUISITE_OF")
        .filter((claim) => isCurrent(claim) && !found.includes(claim.object))
        .map((claim) => claim.object),
    );
    found.push(...new Set(level));
  }
  return found;
};

const drafts = (claim: RelationClaim, context: DraftContext): readonly Draft[] => {
  const key = context.entity(claim.subject);
  const goal = context.entity(claim.object);
  const said = key && goal && sayRelation("PREREQUISITE_OF", key, goal);
  if (key === undefined || goal === undefined || !said) return [];
  const option = (entity: typeof key): DraftOption => ({
    text: entity.name,
    statement: {
      kind: "RELATION",
      subject: entity.id,
      relation: "PREREQUISITE_OF",
      object: goal.id,
    },
    truth: "TRUE",
  });
  const foils = descendants(goal.id, context.facts).flatMap((id) => context.entity(id) ?? []);
  const near = context.random
    .shuffle(foils)
    .sort((a, b) => Number(b.kind === key.kind) - Number(a.kind === key.kind));
  return foilSets(near).map((set) => ({
    fact: claim.id,
    subject: goal.id,
    cell: `${goal.id}/prerequisites`,
    stems: STEMS.map((stem) => fillNames(stem, goal, goal)),
    options: [key, ...set].map(option),
    order: "SHUFFLED",
    verdict: asSentence(said),
  }));
};

/** p –PREREQUISITE_OF→ c: what has to be learnt before c, among what builds on c. */
export const prerequisite: QuestionTypeDefinition = {
  name: { en: "What comes first?", zh: "先学什么" },
  formats: ["PICK_ONE"],
  patterns: [{ kind: "RELATION", relation: "PREREQUISITE_OF" }],
  mayAsk,
  needs: (claim, { facts }) => (mayAsk(claim) ? descendants(claim.object, facts) : []),
  drafts: (claim, context) => (mayAsk(claim) ? drafts(claim, context) : []),
};
