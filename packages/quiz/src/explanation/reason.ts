import { type Bilingual, type Claim, isCurrent, objectOf } from "@strata/graph-model";
import { judge } from "../proof/judge.ts";
import type { Atom, AtomOf, ClaimAtom, Proof, Statement } from "../proof/proof.ts";
import { fill } from "../wording/fill.ts";
import { nounPhrase } from "../wording/noun-phrase.ts";
import { denyRelation, sayRelation } from "../wording/sentences.ts";
import { reasonBeyondClaims, reasonOfPlaces } from "./beyond-claims.ts";
import { ownFact, told, toldOfBoth, toldWithValue } from "./claims.ts";
import { reasonOfPath } from "./path.ts";
import { type ExplanationContext, join, once, type Reason } from "./told.ts";

type TraitStatement = AtomOf<"TRAIT">;
type RelationStatement = AtomOf<"RELATION">;

const proofInWords = (
  claimIds: readonly string[],
  context: ExplanationContext,
): Bilingual | null => {
  const claims = claimIds.flatMap((id) => context.facts.claim(id) ?? []);
  return claims.length === 0 ? null : join(...claims.map((claim) => told(claim, context)));
};

const said = (
  statement: RelationStatement,
  context: ExplanationContext,
  how: typeof sayRelation,
) => {
  const subject = context.entity(statement.subject);
  const object = context.entity(statement.object);
  return subject === undefined || object === undefined
    ? null
    : how(statement.relation, subject, object);
};

/** Of whom a value is true that is not true of this subject; null when no such claim has been read. */
const whoseValue = (statement: TraitStatement, context: ExplanationContext): Reason | null => {
  const holders = context.facts
    .traitsReadOn(statement.dimension)
    .filter((claim) => isCurrent(claim) && claim.value === statement.value);
  const holder = holders.find(({ subject }) => context.askedOf.has(subject)) ?? holders[0];
  const entity = holder === undefined ? undefined : context.entity(holder.subject);
  if (holder === undefined || entity === undefined) return null;
  return {
    text: join(
      {
        en: `That describes ${nounPhrase(entity).full}`,
        zh: fill("这说的是{name}", { name: entity.name.zh }, "zh"),
      },
      told(holder, context),
    ),
    claimIds: [holder.id],
  };
};

const onlyValue = (dimension: string, has: string, { facts }: ExplanationContext): Bilingual => {
  const value = facts.dimension(dimension)?.values.find(({ id }) => id === has);
  return {
    en: `Only one of these can hold, and it is “${value?.name.en ?? ""}”.`,
    zh: `各项之中只能有一项成立，而成立的是“${value?.name.zh ?? ""}”。`,
  };
};

/** What a class is that the subject does not belong to, in its own words. */
const glossOf = (id: string, { entity }: ExplanationContext): Bilingual | null => {
  const described = entity(id);
  return described === undefined
    ? null
    : {
        en: `${described.name.en}: ${described.gloss.en}`,
        zh: `${described.name.zh}：${described.gloss.zh}`,
      };
};

/** Of a closed list, what it says of itself and what is true of the option instead; of classes, what the subject is and the option. */
const flagged = (
  statement: RelationStatement,
  proof: Extract<Proof, { rule: "F2" | "F5" }>,
  context: ExplanationContext,
): Reason => {
  const { facts } = context;
  const { subject, relation, object } = statement;
  const denied = said(statement, context, denyRelation);
  if (proof.rule === "F5") {
    const classes = proof.claimIds.flatMap((id) => {
      const claim = facts.claim(id);
      // What class the option is of, its own words say.
      if (claim === undefined || claim.subject === object) return [];
      return once(told(claim, context), context) ?? [];
    });
    return { text: join(denied, ...classes, glossOf(object, context)), claimIds: [] };
  }
  const own = ownFact({ id: object, about: subject, relation }, context);
  return {
    text: join(
      denied,
      once(facts.closedCell(subject, relation)?.because, context),
      own === null ? null : told(own, context),
    ),
    claimIds: own === null ? [] : [own.id],
  };
};

/** Which of two wishes a thing meets, where that is known of both; or the one that it certainly fails. */
const whichHold = (atoms: readonly AtomOf<"TRAIT">[], { facts }: ExplanationContext): Bilingual => {
  const [first, second] = atoms.map((atom) => judge(atom, facts).truth);
  if (first === "TRUE") return { en: "Only the first holds", zh: "只符合前一点" };
  if (second === "TRUE") return { en: "Only the second holds", zh: "只符合后一点" };
  if (second === "UNKNOWN") return { en: "The first does not hold", zh: "不符合前一点" };
  if (first === "UNKNOWN") return { en: "The second does not hold", zh: "不符合后一点" };
  return { en: "Neither holds", zh: "两点都不符合" };
};

/** Of several values at once: what is true of each subject on each dimension. */
const ownValues = (
  atoms: readonly Atom[],
  proof: Proof,
  context: ExplanationContext,
): Reason | null => {
  const traits = atoms.flatMap((atom) => (atom.kind === "TRAIT" ? atom : []));
  if (traits.length < atoms.length) return null;
  const claims = new Map<string, Claim>();
  for (const atom of traits) {
    const own = context.facts
      .traitsOf(atom.subject, atom.dimension)
      .find((claim) => isCurrent(claim) && claim.value !== null);
    if (own !== undefined) claims.set(own.id, own);
  }
  const isOfOne = traits.every(({ subject }) => subject === traits[0]?.subject);
  const which = isOfOne && proof.rule !== "ACCEPTED" ? whichHold(traits, context) : null;
  const all = [...claims.values()];
  return {
    text: isOfOne
      ? join(which, ...all.map((claim) => told(claim, context)))
      : join(...toldOfBoth(all, context)),
    claimIds: [...claims.keys()],
  };
};

/** Of what is compared by rank: the claims of the proof that are about itself, and not those of all that it ranks above or below. */
const ownRank = (
  atoms: readonly Atom[],
  proof: Proof,
  context: ExplanationContext,
): Reason | null => {
  const orders = atoms.flatMap((atom) => (atom.kind === "ORDER" ? atom : []));
  const [first] = orders;
  if (first === undefined || orders.length < atoms.length) return null;
  const own = orders.every(({ object }) => object === first.object) ? first.object : first.subject;
  const about = proof.claimIds.flatMap((id) => {
    const claim = context.facts.claim(id);
    return claim !== undefined && (claim.subject === own || objectOf(claim) === own) ? claim : [];
  });
  return about.length === 0
    ? null
    : { text: join(...about.map((claim) => told(claim, context))), claimIds: [] };
};

/** That the opposite holds; of an order of learning with all steps between, which the claims alone would not show at a glance. */
const turned = (
  { relation, subject }: RelationStatement,
  proof: Proof,
  { facts, entity }: ExplanationContext,
): Bilingual => {
  const chain = proof.claimIds.flatMap((id) => {
    const claim = facts.claim(id);
    return claim?.kind === "RELATION" ? claim : [];
  });
  const ids = [...chain.map((claim) => claim.subject), subject];
  const names = ids.flatMap((id) => entity(id)?.name ?? []);
  if (relation !== "PREREQUISITE_OF" || chain.length < 2) {
    return { en: "It is the other way round", zh: "关系正好相反" };
  }
  return {
    en: `It is the other way round: ${names.map(({ en }) => en).join(" → ")}`,
    zh: `顺序正好相反：${names.map(({ zh }) => zh).join(" → ")}`,
  };
};

/** Why a statement is true or false, as sentences: the proof put into words. */
export const reasonOf = (
  statement: Statement,
  proof: Proof,
  context: ExplanationContext,
): Reason => {
  const proven = proofInWords(proof.claimIds, context);
  if (statement.kind === "ALL") {
    return (
      reasonOfPlaces(statement.of, context) ??
      ownRank(statement.of, proof, context) ??
      ownValues(statement.of, proof, context) ?? { text: join(proven), claimIds: [] }
    );
  }
  if (statement.kind === "GLOSS" || statement.kind === "PLACE" || statement.kind === "SAID") {
    return reasonBeyondClaims(statement, proof, context);
  }
  if (statement.kind === "PATH") return reasonOfPath(statement, proof, context, reasonOf);
  const isChain = proof.rule === "ACCEPTED" && proof.claimIds.length > 1;
  if (isChain && statement.kind === "RELATION") {
    const end = said(statement, context, sayRelation);
    const so = end && { en: `Therefore: ${end.en}`, zh: `由此可知，${end.zh}` };
    return { text: join(proven, so), claimIds: [] };
  }
  if (proof.rule === "F1" && statement.kind === "TRAIT" && !context.asksWho) {
    const only = onlyValue(statement.dimension, proof.has, context);
    return whoseValue(statement, context) ?? { text: only, claimIds: [] };
  }
  if (statement.kind === "RELATION") {
    const denied = said(statement, context, denyRelation);
    if (proof.rule === "F1" || (proof.rule === "F5" && proof.group === null)) {
      return { text: join(denied, proven), claimIds: [] };
    }
    if (proof.rule === "F2" || proof.rule === "F5") return flagged(statement, proof, context);
  }
  if (proof.rule === "F2" && statement.kind === "TRAIT") {
    const because = context.facts.closedCell(statement.subject, statement.dimension)?.because;
    return { text: join(once(because, context), proven), claimIds: [] };
  }
  if (statement.kind === "TRAIT" && context.asksWho && proof.rule !== "ACCEPTED") {
    const claims = proof.claimIds.flatMap((id) => context.facts.claim(id) ?? []);
    return { text: join(...claims.map((claim) => toldWithValue(claim, context))), claimIds: [] };
  }
  const isTurned = proof.rule === "F4" && statement.kind === "RELATION";
  return { text: join(isTurned ? turned(statement, proof, context) : null, proven), claimIds: [] };
};

const AS_SAID: Readonly<Record<ClaimAtom["kind"], Bilingual>> = {
  RELATION: { en: "It is just as the sentence says.", zh: "事实正如题中所说。" },
  TRAIT: { en: "The answer given is the right one.", zh: "所给的回答正是正确答案。" },
  ORDER: { en: "The answer given is the right one.", zh: "所给的回答正是正确答案。" },
};

/**
 * The same for a true-or-false question, where both options stand on one statement: the right one tells the proof,
 * the wrong one what else is true of what was said.
 */
export const trueFalseReason = (
  statement: Statement,
  proof: Proof,
  right: boolean,
  context: ExplanationContext,
): Reason => {
  const isOfClaims =
    statement.kind === "RELATION" || statement.kind === "TRAIT" || statement.kind === "ORDER";
  if (!isOfClaims || (right && statement.kind !== "TRAIT")) {
    return reasonOf(statement, proof, context);
  }
  if (proof.rule === "ACCEPTED") {
    return right
      ? reasonOf(statement, proof, context)
      : { text: AS_SAID[statement.kind], claimIds: [] };
  }
  if (statement.kind === "TRAIT") {
    const proven = join(proofInWords(proof.claimIds, context));
    const excluded = { en: "The two answers exclude each other.", zh: "两个答案不能同时成立。" };
    return right
      ? { text: proven, claimIds: [] }
      : (whoseValue(statement, context) ?? { text: excluded, claimIds: [] });
  }
  if (statement.kind === "ORDER") {
    return { text: { en: "It is the other of the two.", zh: "应该是另一个。" }, claimIds: [] };
  }
  if (proof.rule === "F4") {
    const turned = { en: "The sentence has it the wrong way round.", zh: "这句话说反了。" };
    return { text: turned, claimIds: [] };
  }
  const { subject, relation, object } = statement;
  const fact = ownFact({ id: object, about: subject, relation }, context);
  const own = fact === null || proof.claimIds.includes(fact.id) ? null : fact;
  return {
    text: join(
      { en: "The sentence does not hold", zh: "这句话不成立" },
      own === null ? null : told(own, context),
    ),
    claimIds: own === null ? [] : [own.id],
  };
};
