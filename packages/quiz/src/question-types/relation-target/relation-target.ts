import type { RelationClaim } from "@strata/graph-model";
import { foilSets } from "../../distractors/foil-sets.ts";
import { foilCandidates, nearMisses } from "../../distractors/near-misses.ts";
import type { DraftOption } from "../../items/draft.ts";
import { relationWording } from "../../wording/relation-wording.ts";
import { askRelation, asSentence, sayRelation } from "../../wording/sentences.ts";
import { isAskableRelation } from "../askable.ts";
import type { DraftContext, QuestionTypeDefinition } from "../question-type.ts";

const drafts = (claim: RelationClaim, context: DraftContext) => {
  const subject = context.entity(claim.subject);
  const key = context.entity(claim.object);
  const wording = relationWording(claim.relation);
  if (subject === undefined || key === undefined || wording === null) return [];
  const said = sayRelation(claim.relation, subject, key);
  if (said === null) return [];
  const option = (entity: typeof key, truth: DraftOption["truth"]): DraftOption => ({
    text: entity.name,
    statement: {
      kind: "RELATION",
      subject: claim.subject,
      relation: claim.relation,
      object: entity.id,
    },
    truth,
  });
  return foilSets(nearMisses(claim, context)).map((foils) => ({
    fact: claim.id,
    subject: claim.subject,
    cell: `${claim.subject}/${claim.relation}`,
    stems: askRelation(wording, subject),
    options: [option(key, "TRUE"), ...foils.map((foil) => option(foil, "TRUE"))],
    order: "SHUFFLED" as const,
    verdict: asSentence(said),
  }));
};

/** a –R→ ? : what a thing is part of, runs on, manages … */
export const relationTarget: QuestionTypeDefinition = {
  name: { en: "What is it related to?", zh: "关系的另一端" },
  formats: ["PICK_ONE"],
  patterns: [{ kind: "RELATION" }],
  mayAsk: isAskableRelation,
  companions: (claim) =>
    claim.kind === "RELATION" ? [{ kind: "RELATION", relation: claim.relation }] : [],
  needs: (claim, context) => (isAskableRelation(claim) ? foilCandidates(claim, context) : []),
  drafts: (claim, context) => (isAskableRelation(claim) ? drafts(claim, context) : []),
};
