import {
  type Bilingual,
  type Claim,
  RELATION_KIND_IDS,
  RELATION_KINDS,
  type RelationClaim,
} from "@strata/graph-model";
import type { Draft } from "../../items/draft.ts";
import { asSentence, fillNames, sayRelation } from "../../wording/sentences.ts";
import { isAskableRelation } from "../askable.ts";
import type { DraftContext, QuestionTypeDefinition } from "../question-type.ts";

/** The two are named in random order, so that the order tells nothing. */
const STEMS: readonly Bilingual[] = [
  { en: "How [is|are] {subject} related to {object}?", zh: "{subject}与{object}是什么关系？" },
  {
    en: "Which is true of {subject} and {object}?",
    zh: "关于{subject}与{object}，哪一种说法正确？",
  },
  {
    en: "{subject} and {object}: which way round is it?",
    zh: "{subject}和{object}，哪一个属于另一个？",
  },
];

/** Kinds that make a strict order, so that one direction excludes the other. */
const STRICT = RELATION_KIND_IDS.filter((id) => {
  const { transitive, acyclic, askable } = RELATION_KINDS[id];
  return transitive && acyclic && askable;
});

const mayAsk = (claim: Claim): claim is RelationClaim =>
  isAskableRelation(claim) && STRICT.includes(claim.relation);

const drafts = (claim: RelationClaim, context: DraftContext): readonly Draft[] => {
  const { relation } = claim;
  const subject = context.entity(claim.subject);
  const object = context.entity(claim.object);
  if (subject === undefined || object === undefined) return [];
  const right = sayRelation(relation, subject, object);
  const wrong = sayRelation(relation, object, subject);
  if (right === null || wrong === null) return [];
  const [first, second] = context.random.shuffle([subject, object]);
  if (first === undefined || second === undefined) return [];
  return [
    {
      fact: claim.id,
      subject: claim.subject,
      cell: `${claim.subject}/${relation}`,
      stems: STEMS.map((stem) => fillNames(stem, first, second)),
      options: [
        {
          text: asSentence(right),
          statement: { kind: "RELATION", subject: subject.id, relation, object: object.id },
          truth: "TRUE",
        },
        {
          text: asSentence(wrong),
          statement: { kind: "RELATION", subject: object.id, relation, object: subject.id },
          truth: "TRUE",
        },
      ],
      order: "SHUFFLED",
      verdict: asSentence(right),
    },
  ];
};

/** a→b or b→a, in a strict order. */
export const direction: QuestionTypeDefinition = {
  name: { en: "Which way round?", zh: "关系的方向" },
  formats: ["PICK_ONE"],
  patterns: STRICT.map((relation) => ({ kind: "RELATION", relation })),
  mayAsk,
  needs: () => [],
  drafts: (claim, context) => (mayAsk(claim) ? drafts(claim, context) : []),
};
