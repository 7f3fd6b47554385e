import type { Bilingual, Claim, Entity } from "@strata/graph-model";
import { foilSets } from "../../distractors/foil-sets.ts";
import { filter } from "../../distractors/one-by-one.ts";
import { likeness, othersOn } from "../../distractors/others-on.ts";
import { standApart } from "../../distractors/stand-apart.ts";
import type { Draft, DraftOption } from "../../items/draft.ts";
import { fill } from "../../wording/fill.ts";
import { rightAnswer } from "../../wording/sentences.ts";
import { isAskableTrait } from "../askable.ts";
import type { DraftContext, QuestionTypeDefinition } from "../question-type.ts";
import { sameDimension } from "../same-dimension.ts";
import { withFoils } from "../with-foils.ts";

const STEMS: readonly Bilingual[] = [
  {
    en: "All but one of these are alike in this: “{dimension}”. Which is the odd one out?",
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

function* drafts(claim: Claim, context: DraftContext): Generator<Draft> {
  const { facts, random } = context;
  const odd = claim.kind === "TRAIT" ? facts.exactTraits(claim.subject).get(claim.dimension) : null;
  const key = context.entity(claim.subject);
  if (!odd || odd.claim.id !== claim.id || key === undefined) return;
  const { dimension, value } = odd;
  const byValue = new Map<string, Entity[]>();
  for (const entity of othersOn(dimension.id, key, context)) {
    const own = facts.exactTraits(entity.id).get(dimension.id);
    if (own === undefined || own.value === value) continue;
    byValue.set(own.value, [...(byValue.get(own.value) ?? []), entity]);
  }
  const option = (entity: Entity): DraftOption => ({
    text: entity.name,
    statement: { kind: "TRAIT", subject: entity.id, dimension: dimension.id, value },
    truth: "TRUE",
  });
  const stems = STEMS.map((stem) => ({
    en: fill(stem.en, { dimension: dimension.name.en }, "en"),
    zh: fill(stem.zh, { dimension: dimension.name.zh }, "zh"),
  }));
  const fit = standApart(facts);
  const rest = {
    fact: claim.id,
    subject: claim.subject,
    cell: `${dimension.id}/odd`,
    stems,
    order: "SHUFFLED" as const,
    verdict: rightAnswer(key.name),
  };
  for (const group of random.shuffle([...byValue.values()])) {
    const near = random.shuffle(group).sort((a, b) => likeness(b, key) - likeness(a, key));
    const foils = filter(near, (one) => fit(one, key));
    yield* withFoils(rest, [key], foilSets(foils, { fit }), option);
  }
}

/** Several entities with one value, and the one that has another; the stem names the dimension. */
export const oddOneOut: QuestionTypeDefinition = {
  name: { en: "Odd one out", zh: "找出不同的一项" },
  formats: ["PICK_ONE"],
  patterns: [{ kind: "TRAIT" }],
  mayAsk: isAskableTrait,
  companions: sameDimension,
  needs: () => [],
  drafts,
};
