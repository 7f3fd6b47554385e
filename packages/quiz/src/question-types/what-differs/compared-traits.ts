import type { Bilingual, Claim, Entity } from "@strata/graph-model";
import { foilSets } from "../../distractors/foil-sets.ts";
import { isNone } from "../../distractors/none-value.ts";
import { likeness, othersOn } from "../../distractors/others-on.ts";
import type { Draft, DraftOption } from "../../items/draft.ts";
import type { ExactTrait } from "../../proof/facts.ts";
import { fillNames, rightAnswer } from "../../wording/sentences.ts";
import { isAskableTrait } from "../askable.ts";
import { fallsTo } from "../lot.ts";
import type { DraftContext, QuestionTypeDefinition } from "../question-type.ts";
import { sameDimension } from "../same-dimension.ts";
import { withFoils } from "../with-foils.ts";

const STEMS: Readonly<Record<"DIFFER" | "SHARE", readonly Bilingual[]>> = {
  DIFFER: [
    {
      en: "In which of these respects do {subject} and {object} differ?",
      zh: "{subject}与{object}在下列哪一点上不同？",
    },
    {
      en: "Compare {subject} with {object}. Where does the difference lie?",
      zh: "比较{subject}与{object}，区别在于下列哪一点？",
    },
    {
      en: "{subject} and {object} have much in common. What sets them apart?",
      zh: "{subject}和{object}有不少共同之处，下列哪一点却有区别？",
    },
  ],
  SHARE: [
    {
      en: "In which of these respects are {subject} and {object} alike?",
      zh: "{subject}与{object}在下列哪一点上相同？",
    },
    {
      en: "Compare {subject} with {object}. What is the same for both?",
      zh: "比较{subject}与{object}，下列哪一点两者一样？",
    },
    {
      en: "{subject} and {object} differ in many ways. What do they share?",
      zh: "{subject}和{object}有许多区别，下列哪一点却是共同的？",
    },
  ],
};

/** How many partners are tried for one claim. */
const PARTNERS = 4;

interface Shared {
  readonly a: ExactTrait;
  readonly b: ExactTrait;
}

/** The dimensions on which both have a value, apart by whether the values are the same. */
const sharedTraits = (a: string, b: string, { facts }: DraftContext) => {
  const others = facts.exactTraits(b);
  const pairs = [...facts.exactTraits(a).values()].flatMap((own): Shared[] => {
    const other = others.get(own.dimension.id);
    return other === undefined ? [] : [{ a: own, b: other }];
  });
  return {
    same: pairs.filter((pair) => pair.a.value === pair.b.value && !isNone(pair.a.value)),
    different: pairs.filter((pair) => pair.a.value !== pair.b.value),
  };
};

const partnersOf = (claim: Claim, entity: Entity, context: DraftContext): readonly Entity[] => {
  if (claim.kind !== "TRAIT") return [];
  return context.random
    .shuffle(othersOn(claim.dimension, entity, context))
    .sort((a, b) => likeness(b, entity) - likeness(a, entity));
};

function* drafts(
  wanted: "DIFFER" | "SHARE",
  claim: Claim,
  context: DraftContext,
): Generator<Draft> {
  const entity = context.entity(claim.subject);
  if (claim.kind !== "TRAIT" || entity === undefined) return;
  const option = ({ a, b }: Shared): DraftOption => ({
    text: a.dimension.name,
    statement: {
      kind: "ALL",
      of: [a, b].map(({ claim: own }) => ({
        kind: "TRAIT",
        subject: own.subject,
        dimension: own.dimension,
        value: a.value,
      })),
    },
    truth: wanted === "SHARE" ? "TRUE" : "FALSE",
  });
  let tried = 0;
  for (const partner of partnersOf(claim, entity, context)) {
    const { same, different } = sharedTraits(entity.id, partner.id, context);
    const [right, wrong] = wanted === "SHARE" ? [same, different] : [different, same];
    const key = right.find(({ a }) => a.claim.id === claim.id);
    if (key === undefined || wrong.length < 2) continue;
    if (!fallsTo(claim, [key.a.claim, key.b.claim])) continue;
    const [first, second] = context.random.shuffle([entity, partner]);
    if (first === undefined || second === undefined) continue;
    const rest = {
      fact: claim.id,
      subject: claim.subject,
      cell: [entity.id, partner.id].sort().join("/"),
      stems: STEMS[wanted].map((stem) => fillNames(stem, first, second)),
      order: "SHUFFLED" as const,
      verdict: rightAnswer(key.a.dimension.name),
    };
    yield* withFoils(rest, [key], foilSets(context.random.shuffle(wrong)), option);
    tried += 1;
    if (tried === PARTNERS) return;
  }
}

/** A question on two entities: the one respect in which they differ among those in which they do not, or the other way round. */
export const comparedTraits = (
  wanted: "DIFFER" | "SHARE",
  name: Bilingual,
): QuestionTypeDefinition => ({
  name,
  formats: ["PICK_ONE"],
  patterns: [{ kind: "TRAIT" }],
  mayAsk: isAskableTrait,
  companions: sameDimension,
  needs: () => [],
  drafts: (claim, context) => drafts(wanted, claim, context),
});
