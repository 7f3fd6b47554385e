import { type Claim, type Entity, RELATION_KINDS, type RelationClaim } from "@strata/graph-model";
import { foilSets } from "../../distractors/foil-sets.ts";
import { foilCandidates, nearMisses } from "../../distractors/near-misses.ts";
import { filter } from "../../distractors/one-by-one.ts";
import type { Draft, DraftOption } from "../../items/draft.ts";
import { allBelow } from "../../proof/closure.ts";
import type { Facts } from "../../proof/facts.ts";
import { judge } from "../../proof/judge.ts";
import { relationWording } from "../../wording/relation-wording.ts";
import { askRelation, fillNames, sayRelation } from "../../wording/sentences.ts";
import { isAskableRelation } from "../askable.ts";
import type { DraftContext, QuestionTypeDefinition } from "../question-type.ts";
import { withFoils } from "../with-foils.ts";
import { firstStep } from "./wording.ts";

/** Second steps whose foils come from what others have in its place. */
const SECOND_STEPS_OF_OTHERS = ["CREATES", "MANAGES", "OFFERED_BY", "RESPONSIBLE_FOR"] as const;

const mayAsk = (claim: Claim): claim is RelationClaim =>
  isAskableRelation(claim) && firstStep(claim.relation) !== null;

/** Whether the first step provably leads to this one thing. */
const isOnly = ({ subject, relation, object }: RelationClaim, facts: Facts): boolean => {
  const members = facts.closedCell(subject, relation)?.members;
  if (members !== undefined) return members.length === 1 && members[0] === object;
  return (
    RELATION_KINDS[relation].singleValued && facts.relationsFrom(subject, relation).length === 1
  );
};

/** What may be asked of where the first step leads. */
const secondSteps = (first: RelationClaim, facts: Facts): readonly RelationClaim[] =>
  facts
    .relationsFrom(first.object)
    .filter((claim) => isAskableRelation(claim) && claim.object !== first.subject);

const draftsOf = (
  first: RelationClaim,
  second: RelationClaim,
  context: DraftContext,
): Iterable<Draft> => {
  const [start, middle, end] = [first.subject, first.object, second.object].map(context.entity);
  const lead = firstStep(first.relation);
  const wording = relationWording(second.relation);
  if (!start || !middle || !end || lead === null || wording === null) return [];
  const option = (entity: Entity): DraftOption => ({
    text: entity.name,
    statement: {
      kind: "PATH",
      subject: start.id,
      relations: [first.relation, second.relation],
      object: entity.id,
    },
    truth: "TRUE",
  });
  const foils = filter(
    nearMisses(second, context),
    (foil) =>
      foil.id !== start.id && judge(option(foil).statement, context.facts).truth === "FALSE",
  );
  const sets = foilSets(foils);
  if (sets.length === 0) return [];
  const there = sayRelation(first.relation, start, middle);
  const on = sayRelation(second.relation, middle, end);
  if (there === null || on === null) return [];
  const asked = askRelation(wording, lead.end);
  const stems = lead.leads.map((template, i) => {
    const { en, zh } = fillNames(template, start, start);
    return { en: `${en} ${asked[i]?.en ?? ""}`, zh: `${zh}${asked[i]?.zh ?? ""}` };
  });
  const rest = {
    fact: first.id,
    subject: start.id,
    cell: `${start.id}/${first.relation}/${second.relation}`,
    stems,
    order: "SHUFFLED" as const,
    verdict: { en: `${there.en}. ${on.en}.`, zh: `${there.zh}；${on.zh}。` },
  };
  return withFoils(rest, [end], sets, option);
};

function* drafts(first: RelationClaim, context: DraftContext): Generator<Draft> {
  if (!isOnly(first, context.facts)) return;
  for (const second of context.random.shuffle(secondSteps(first, context.facts))) {
    yield* draftsOf(first, second, context);
  }
}

/** What is true of the one thing that a relation leads to, which the question does not name. */
export const twoHop: QuestionTypeDefinition = {
  name: { en: "Two steps away", zh: "两步关系" },
  formats: ["PICK_ONE"],
  patterns: [
    { kind: "RELATION", relation: "OFFERED_BY" },
    { kind: "RELATION", relation: "CREATES" },
    { kind: "RELATION", relation: "MANAGES" },
  ],
  mayAsk,
  companions: () =>
    SECOND_STEPS_OF_OTHERS.map((relation) => ({ kind: "RELATION" as const, relation })),
  needs: (claim, context) =>
    mayAsk(claim) && isOnly(claim, context.facts)
      ? [
          ...allBelow(claim.object, "IS_A", context.facts),
          ...secondSteps(claim, context.facts).flatMap((second) => {
            const candidates = foilCandidates(second, context);
            return candidates.length === 0 ? [] : [second.object, ...candidates];
          }),
        ]
      : [],
  drafts: (claim, context) => (mayAsk(claim) ? drafts(claim, context) : []),
};
