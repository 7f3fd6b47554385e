import {
  type Bilingual,
  type Claim,
  RELATION_KIND_IDS,
  RELATION_KINDS,
  type RelationClaim,
} from "@strata/graph-model";
import { foilSets } from "../../distractors/foil-sets.ts";
import { filter, filterMap } from "../../distractors/one-by-one.ts";
import type { Draft, DraftOption } from "../../items/draft.ts";
import { judge } from "../../proof/judge.ts";
import type { AtomOf } from "../../proof/proof.ts";
import { asSentence, fillNames, sayRelation } from "../../wording/sentences.ts";
import { isAskableRelation } from "../askable.ts";
import type { DraftContext, QuestionTypeDefinition } from "../question-type.ts";
import { withFoils } from "../with-foils.ts";

/** The two are named in random order, so that the order tells nothing. */
const STEMS: readonly Bilingual[] = [
  { en: "How [is|are] {subject} related to {object}?", zh: "{subject}与{object}是什么关系？" },
  {
    en: "Which of these holds between {subject} and {object}?",
    zh: "关于{subject}与{object}的关系，下列哪一项正确？",
  },
  {
    en: "What connects {subject} with {object}?",
    zh: "{subject}同{object}之间是哪一种关系？",
  },
];

/** Kinds between systems; an order of learning beside them would be no answer of the same sort. */
const OFFERED = RELATION_KIND_IDS.filter((id) => RELATION_KINDS[id].family !== "learning");

/** Kinds that some other kind excludes. */
const EXCLUSIVE = OFFERED.filter(
  (id) => RELATION_KINDS[id].askable && RELATION_KINDS[id].disjointWith.length > 0,
);

const mayAsk = (claim: Claim): claim is RelationClaim =>
  isAskableRelation(claim) && EXCLUSIVE.includes(claim.relation);

/** Whether this is all that joins the two; a vague kind or an order of learning beside it does not count. */
const isOnlyRelation = (claim: RelationClaim, { facts }: DraftContext): boolean =>
  ![...facts.relationsFrom(claim.subject), ...facts.relationsTo(claim.subject)].some(
    (other) =>
      other.id !== claim.id &&
      isAskableRelation(other) &&
      [other.subject, other.object].includes(claim.object),
  );

/** Whether the graph could state this kind of relation between things of these kinds: "a Pod is offered by a container" would be silly. */
const isPlausible = (
  { subject, relation, object }: AtomOf<"RELATION">,
  { entity }: DraftContext,
): boolean => {
  const { from, to } = RELATION_KINDS[relation];
  const fits = (kinds: typeof from, id: string): boolean =>
    kinds === "*" || kinds.some((kind) => kind === entity(id)?.kind);
  return fits(from, subject) && fits(to, object);
};

/** The other kinds between the two, and the claim's own turned round, the plausible ones first. */
const othersThan = (
  asked: AtomOf<"RELATION">,
  context: DraftContext,
): readonly AtomOf<"RELATION">[] => {
  const turned = { subject: asked.object, object: asked.subject };
  return context.random
    .shuffle(OFFERED)
    .map((relation) => ({ ...asked, relation, ...(relation === asked.relation ? turned : {}) }))
    .map((atom) => ({ atom, rank: Number(isPlausible(atom, context)) }))
    .sort((one, other) => other.rank - one.rank)
    .map(({ atom }) => atom);
};

function* drafts(claim: RelationClaim, context: DraftContext): Generator<Draft> {
  const subject = context.entity(claim.subject);
  const object = context.entity(claim.object);
  if (subject === undefined || object === undefined || !isOnlyRelation(claim, context)) return;
  const option = (statement: AtomOf<"RELATION">): DraftOption | null => {
    const [from, to] = statement.subject === subject.id ? [subject, object] : [object, subject];
    const said = sayRelation(statement.relation, from, to);
    return said && { text: asSentence(said), statement, truth: "TRUE" };
  };
  const { relation } = claim;
  const asked = { kind: "RELATION", subject: subject.id, relation, object: object.id } as const;
  const key = option(asked);
  if (key === null) return;
  const [first, second] = context.random.shuffle([subject, object]);
  if (first === undefined || second === undefined) return;
  const rest = {
    fact: claim.id,
    subject: claim.subject,
    cell: `${claim.subject}/${claim.object}`,
    stems: STEMS.map((stem) => fillNames(stem, first, second)),
    order: "SHUFFLED" as const,
    verdict: key.text,
  };
  const disproven = filter(
    othersThan(asked, context),
    (atom) => judge(atom, context.facts).truth === "FALSE",
  );
  yield* withFoils(rest, [key], foilSets(filterMap(disproven, option)), (one) => one);
}

/** a –?→ b: which relation it is, among kinds that exclude each other. */
export const relationKind: QuestionTypeDefinition = {
  name: { en: "Which relation is it?", zh: "是哪种关系" },
  formats: ["PICK_ONE"],
  // Common kinds are the answer most of the time, and take more words than others.
  standsOutBy: { COMMON_RELATION: 1, LONGEST: 1 },
  patterns: EXCLUSIVE.map((relation) => ({ kind: "RELATION", relation })),
  mayAsk,
  needs: () => [],
  drafts: (claim, context) => (mayAsk(claim) ? drafts(claim, context) : []),
};
