import { type Bilingual, type Claim, ENTITY_KINDS, isCurrent } from "@strata/graph-model";
import { foilSets } from "../../distractors/foil-sets.ts";
import { othersOn } from "../../distractors/others-on.ts";
import { standApart } from "../../distractors/stand-apart.ts";
import type { Draft, DraftOption } from "../../items/draft.ts";
import { fill } from "../../wording/fill.ts";
import type { DraftContext, QuestionTypeDefinition } from "../question-type.ts";

const STEMS: readonly Bilingual[] = [
  {
    en: "All but one of these have the same “{dimension}”. Which is the odd one out?",
    zh: "就“{dimension}”而言，下列各项中有一项与其余的不同，是哪一项？",
  },
  {
    en: "Look at “{dimension}”. Which of these stands apart from the others?",
    zh: "从“{dimension}”来看，下列哪一项与众不同？",
  },
  {
    en: "One of these differs from the rest in “{dimension}”. Which one?",
    zh: "下列各项里，“{dimension}”与其他各项都不一样的是哪一项？",
  },
];

const drafts = (claim: Claim, context: DraftContext): readonly Draft[] => {
  const { facts, random } = context;
  const odd = claim.kind === "TRAIT" ? facts.exactTraits(claim.subject).get(claim.dimension) : null;
  const key = context.entity(claim.subject);
  if (!odd || odd.claim.id !== claim.id || key === undefined) return [];
  const { dimension, value } = odd;
  const byValue = new Map<string, string[]>();
  for (const id of othersOn(dimension.id, claim.subject, facts)) {
    const entity = context.entity(id);
    const own = facts.exactTraits(id).get(dimension.id);
    if (entity === undefined || own === undefined || own.value === value) continue;
    if (ENTITY_KINDS[entity.kind].shape !== ENTITY_KINDS[key.kind].shape) continue;
    byValue.set(own.value, [...(byValue.get(own.value) ?? []), id]);
  }
  const option = (entity: typeof key): DraftOption => ({
    text: entity.name,
    // As one of several things, so that each option is explained by its own value.
    statement: {
      kind: "ALL",
      of: [{ kind: "TRAIT", subject: entity.id, dimension: dimension.id, value }],
    },
    truth: "TRUE",
  });
  return random.shuffle([...byValue.values()]).flatMap((group) => {
    const others = group.flatMap((id) => context.entity(id) ?? []);
    const near = random
      .shuffle(others)
      .sort((a, b) => Number(b.kind === key.kind) - Number(a.kind === key.kind));
    const sets = foilSets(near).filter((set) => standApart([key, ...set], facts));
    return sets.map(
      (set): Draft => ({
        fact: claim.id,
        subject: claim.subject,
        cell: `${dimension.id}/odd`,
        stems: STEMS.map((stem) => ({
          en: fill(stem.en, { dimension: dimension.name.en }, "en"),
          zh: fill(stem.zh, { dimension: dimension.name.zh }, "zh"),
        })),
        options: [key, ...set].map(option),
        order: "SHUFFLED",
        verdict: {
          en: `The right answer is “${key.name.en}”.`,
          zh: `正确答案是“${key.name.zh}”。`,
        },
      }),
    );
  });
};

/** Several entities with one value, and the one that has another; the stem names the dimension. */
export const oddOneOut: QuestionTypeDefinition = {
  name: { en: "Odd one out", zh: "找出不同的一项" },
  format: "PICK_ONE",
  patterns: [{ kind: "TRAIT" }],
  mayAsk: (claim) => claim.kind === "TRAIT" && claim.value !== null && isCurrent(claim),
  companions: (claim) =>
    claim.kind === "TRAIT" ? [{ kind: "TRAIT", dimension: claim.dimension }] : [],
  needs: () => [],
  drafts,
};
