import {
  type Bilingual,
  drawKey,
  type Entity,
  type Language,
  type RelationClaim,
} from "@strata/graph-model";
import { foilSets } from "../../distractors/foil-sets.ts";
import { foilCandidates, nearMisses } from "../../distractors/near-misses.ts";
import { filter } from "../../distractors/one-by-one.ts";
import { allStandApart } from "../../distractors/stand-apart.ts";
import type { Draft, DraftOption } from "../../items/draft.ts";
import { type RelationWording, relationWording } from "../../wording/relation-wording.ts";
import { askRelation, asSentence, sayRelation } from "../../wording/sentences.ts";
import { isAskableRelation } from "../askable.ts";
import type { DraftContext, QuestionTypeDefinition } from "../question-type.ts";
import { unpointed, withFoils } from "../with-foils.ts";

/** More right answers than these leave too few options that are wrong. */
const MOST_MEMBERS = 3;

/** The same question where several answers are right. */
const askForAll = (wording: RelationWording, subject: Entity): readonly Bilingual[] => {
  const ask = {
    en: wording.ask.en.map((text) =>
      text
        .replace(/^Which of these is\b/, "Which of these are")
        .replace(/^(Which of these (?:include|offer))s\b/, "$1"),
    ),
    zh: wording.ask.zh.map((text) => text.replace("哪一项", "哪几项")),
  };
  return askRelation({ ...wording, ask }, subject).map(({ en, zh }) => ({
    en: `${en} Choose all that apply.`,
    zh: `${zh}（可多选）`,
  }));
};

const allOf = (members: readonly Entity[]): Bilingual => {
  const list = (language: Language, comma: string, and: string): string => {
    const names = members.map(({ name }) => `“${name[language]}”`);
    return `${names.slice(0, -1).join(comma)}${and}${names.at(-1) ?? ""}`;
  };
  return {
    en: `The right answers are ${list("en", ", ", " and ")}.`,
    zh: `正确答案是${list("zh", "、", "和")}。`,
  };
};

/**
 * All members of the claim's closed cell, when there are several to be chosen together and this is the claim that asks for them: of a
 * cell one claim does, drawn from its id, and the others ask for themselves.
 */
const shownMembers = (claim: RelationClaim, context: DraftContext): readonly Entity[] => {
  const { facts, entity } = context;
  const closed = facts.closedCell(claim.subject, claim.relation);
  const members = (closed?.members ?? []).flatMap((id) => entity(id) ?? []);
  if (closed === undefined || members.length < 2 || members.length > MOST_MEMBERS) return [];
  const asking = members[drawKey(closed.id) % members.length];
  return asking?.id === claim.object && allStandApart(members, facts) ? members : [];
};

function* drafts(claim: RelationClaim, context: DraftContext): Generator<Draft> {
  const subject = context.entity(claim.subject);
  const key = context.entity(claim.object);
  const wording = relationWording(claim.relation);
  if (subject === undefined || key === undefined || wording === null) return;
  const said = sayRelation(claim.relation, subject, key);
  if (said === null) return;
  const option = (entity: Entity): DraftOption => ({
    text: entity.name,
    statement: {
      kind: "RELATION",
      subject: claim.subject,
      relation: claim.relation,
      object: entity.id,
    },
    truth: "TRUE",
  });
  const draft = {
    fact: claim.id,
    subject: claim.subject,
    cell: `${claim.subject}/${claim.relation}`,
    order: "SHUFFLED" as const,
  };
  const members = shownMembers(claim, context);
  if (members.length > 0) {
    const apart = filter(nearMisses(claim, context), (foil) =>
      allStandApart([...members, foil], context.facts),
    );
    yield* withFoils(
      {
        ...draft,
        format: "PICK_MANY",
        stems: askForAll(wording, subject),
        verdict: allOf(members),
      },
      members,
      foilSets(apart),
      option,
    );
  }
  const stems = askRelation(wording, subject);
  const sets = unpointed(stems, [key], foilSets(nearMisses(claim, context)));
  yield* withFoils({ ...draft, stems, verdict: asSentence(said) }, [key], sets, option);
}

/** a –R→ ? : what a thing is part of, runs on, manages … */
export const relationTarget: QuestionTypeDefinition = {
  name: { en: "What is it related to?", zh: "它与什么有关" },
  formats: ["PICK_ONE", "PICK_MANY"],
  // What others are part of, run on or manage has the shorter name, in Chinese above all.
  standsOutBy: { SHORTEST: 0.15 },
  patterns: [{ kind: "RELATION" }],
  mayAsk: isAskableRelation,
  companions: (claim) =>
    claim.kind === "RELATION" ? [{ kind: "RELATION", relation: claim.relation }] : [],
  needs: (claim, context) => (isAskableRelation(claim) ? foilCandidates(claim, context) : []),
  drafts: (claim, context) => (isAskableRelation(claim) ? drafts(claim, context) : []),
};
