import {
  type Bilingual,
  type Claim,
  RELATION_KIND_IDS,
  RELATION_KINDS,
  type RelationClaim,
  type RelationKind,
} from "@strata/graph-model";
import { foilSets } from "../../distractors/foil-sets.ts";
import type { Draft, DraftOption } from "../../items/draft.ts";
import { judge } from "../../proof/judge.ts";
import type { Statement } from "../../proof/proof.ts";
import { asSentence, fillNames, sayRelation } from "../../wording/sentences.ts";
import { isAskableRelation } from "../askable.ts";
import type { DraftContext, QuestionTypeDefinition } from "../question-type.ts";

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
const isPlausible = ({ statement }: DraftOption, { entity }: DraftContext): boolean => {
  if (statement.kind !== "RELATION") return false;
  const { from, to } = RELATION_KINDS[statement.relation];
  const fits = (kinds: typeof from, id: string): boolean =>
    kinds === "*" || kinds.some((kind) => kind === entity(id)?.kind);
  return fits(from, statement.subject) && fits(to, statement.object);
};

const drafts = (claim: RelationClaim, context: DraftContext): readonly Draft[] => {
  const subject = context.entity(claim.subject);
  const object = context.entity(claim.object);
  if (subject === undefined || object === undefined || !isOnlyRelation(claim, context)) return [];
  const option = (relation: RelationKind, turned: boolean): DraftOption | null => {
    const [from, to] = turned ? [object, subject] : [subject, object];
    const said = sayRelation(relation, from, to);
    const statement: Statement = { kind: "RELATION", subject: from.id, relation, object: to.id };
    return said && { text: asSentence(said), statement, truth: "TRUE" };
  };
  const key = option(claim.relation, false);
  if (key === null) return [];
  const foils = OFFERED.flatMap((relation) => {
    const turned = relation === claim.relation;
    const foil = option(relation, turned);
    if (foil === null) return [];
    return judge(foil.statement, context.facts).truth === "FALSE" ? [foil] : [];
  });
  const [first, second] = context.random.shuffle([subject, object]);
  if (first === undefined || second === undefined) return [];
  const stems = STEMS.map((stem) => fillNames(stem, first, second));
  const ranked = context.random
    .shuffle(foils)
    .sort((a, b) => Number(isPlausible(b, context)) - Number(isPlausible(a, context)));
  return foilSets(ranked).map((set) => ({
    fact: claim.id,
    subject: claim.subject,
    cell: `${claim.subject}/${claim.object}`,
    stems,
    options: [key, ...set],
    order: "SHUFFLED",
    verdict: key.text,
  }));
};

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
