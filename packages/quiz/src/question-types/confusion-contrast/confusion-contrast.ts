import {
  type Bilingual,
  type Claim,
  type Entity,
  isCurrent,
  type RelationClaim,
} from "@strata/graph-model";
import type { Draft, DraftOption } from "../../items/draft.ts";
import { capitalised, fill } from "../../wording/fill.ts";
import { nounPhrase } from "../../wording/noun-phrase.ts";
import { fillNames } from "../../wording/sentences.ts";
import type { DraftContext, QuestionTypeDefinition } from "../question-type.ts";

const STEMS: readonly Bilingual[] = [
  { en: "What tells {subject} from {object}?", zh: "{subject}与{object}有什么不同？" },
  {
    en: "{subject} and {object} are easily confused. What is right?",
    zh: "{subject}和{object}容易混淆，哪种说法正确？",
  },
  {
    en: "Which of these tells {subject} and {object} apart correctly?",
    zh: "下列哪一项正确区分了{subject}和{object}？",
  },
];

type Contrasted = RelationClaim & { readonly contrast: NonNullable<RelationClaim["contrast"]> };

const mayAsk = (claim: Claim): claim is Contrasted =>
  claim.kind === "RELATION" && isCurrent(claim) && claim.contrast?.dimension != null;

const clause = (entity: Entity, predicate: Bilingual): Bilingual => ({
  en: `${nounPhrase(entity).full} ${predicate.en}`,
  zh: fill("{name}{predicate}", { name: entity.name.zh, predicate: predicate.zh }, "zh"),
});

/** "A container …; a virtual machine ….": a name that is written small stays so, also at the start. */
const both = (entity: Entity, a: Bilingual, b: Bilingual): Bilingual => ({
  en: `${a.en.startsWith(entity.name.en) ? a.en : capitalised(a.en)}; ${b.en}.`,
  zh: `${a.zh}；${b.zh}。`,
});

const drafts = (claim: Contrasted, context: DraftContext): readonly Draft[] => {
  const { contrast } = claim;
  const subject = context.entity(claim.subject);
  const object = context.entity(claim.object);
  const heldBy = (id: string) =>
    context.facts
      .traitsOf(id, contrast.dimension ?? undefined)
      .find((trait) => isCurrent(trait) && trait.value !== null)?.value;
  const [own, other] = [heldBy(claim.subject), heldBy(claim.object)];
  if (subject === undefined || object === undefined || !contrast.dimension) return [];
  if (!own || !other) return [];
  const { dimension } = contrast;
  const option = (text: Bilingual, value: string): DraftOption => ({
    text,
    statement: { kind: "TRAIT", subject: subject.id, dimension, value },
    truth: "TRUE",
  });
  const key = option(
    both(subject, clause(subject, contrast.subject), clause(object, contrast.object)),
    own,
  );
  const swapped = option(
    both(subject, clause(subject, contrast.object), clause(object, contrast.subject)),
    other,
  );
  return [
    {
      fact: claim.id,
      subject: claim.subject,
      cell: `${claim.subject}/${claim.object}`,
      stems: STEMS.map((stem) => fillNames(stem, subject, object)),
      options: [key, swapped],
      order: "SHUFFLED",
      verdict: key.text,
    },
  ];
};

/** Two things that are taken for each other: the contrast that is so, and the same contrast swapped. */
export const confusionContrast: QuestionTypeDefinition = {
  name: { en: "What tells them apart?", zh: "怎样区分" },
  formats: ["PICK_ONE"],
  patterns: [{ kind: "RELATION", relation: "CONFUSED_WITH" }],
  mayAsk,
  needs: () => [],
  drafts: (claim, context) => (mayAsk(claim) ? drafts(claim, context) : []),
};
