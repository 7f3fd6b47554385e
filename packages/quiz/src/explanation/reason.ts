import {
  type Bilingual,
  type Claim,
  isCurrent,
  objectOf,
  RELATION_KINDS,
  type RelationClaim,
} from "@strata/graph-model";
import {
  type Atom,
  type AtomOf,
  atomsOf,
  type ClaimAtom,
  type Proof,
  type Statement,
} from "../proof/proof.ts";
import { fill } from "../wording/fill.ts";
import { nounPhrase } from "../wording/noun-phrase.ts";
import { denyRelation, sayRelation } from "../wording/sentences.ts";
import { reasonBeyondClaims, reasonOfPlaces } from "./beyond-claims.ts";
import { reasonOfPath } from "./path.ts";
import { type ExplanationContext, join, once, type Reason, stop } from "./told.ts";

type TraitStatement = AtomOf<"TRAIT">;
type RelationStatement = AtomOf<"RELATION">;

/**
 * A claim in the words that it came with. The cell of a comparison is often no sentence ("Main role: a hypervisor"):
 * then it is quoted with the name of what it is about.
 */
const told = (claim: Claim, { entity }: ExplanationContext): Bilingual => {
  const subject = entity(claim.subject);
  const { en, zh } = claim.statement;
  if (claim.kind !== "TRAIT" || subject === undefined || stop(claim.statement).en === en) {
    return claim.statement;
  }
  return {
    en: `The sources on ${nounPhrase(subject).full}: “${en}”`,
    zh: fill("来源中关于{name}的说法：“{zh}”", { name: subject.name.zh, zh }, "zh"),
  };
};

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

/** A current claim about a thing, rather one that ties it to what is asked about: what is true of a wrong option. */
const ownFact = (id: string, about: string, { facts }: ExplanationContext): Claim | null => {
  const tied = (claim: RelationClaim) => claim.subject === about || claim.object === about;
  const usable = [...facts.relationsFrom(id), ...facts.relationsTo(id)].filter(
    (claim) => isCurrent(claim) && RELATION_KINDS[claim.relation].askable,
  );
  return usable.find(tied) ?? usable.find((claim) => claim.subject === id) ?? null;
};

/** Of whom a value is true that is not true of this subject; null when no such claim has been read. */
const whoseValue = (statement: TraitStatement, context: ExplanationContext): Reason | null => {
  const holder = context.facts
    .traitsReadOn(statement.dimension)
    .find((claim) => isCurrent(claim) && claim.value === statement.value);
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

const flagged = (
  statement: RelationStatement,
  proof: Extract<Proof, { rule: "F2" | "F5" }>,
  context: ExplanationContext,
): Reason => {
  const { facts } = context;
  const because =
    proof.rule === "F2"
      ? facts.closedCell(statement.subject, statement.relation)?.because
      : facts.disjointClasses.find(({ id }) => id === proof.group)?.because;
  const chain = proof.rule === "F5" ? proof.claimIds : [];
  const classes = chain.flatMap((id) => {
    const claim = facts.claim(id);
    return claim === undefined ? [] : (once(told(claim, context), context) ?? []);
  });
  const why = once(because, context);
  // A class that is told of already needs no more; an option that would have nothing to say for itself does.
  const own =
    proof.rule === "F2" || (classes.length === 0 && why === null)
      ? ownFact(statement.object, statement.subject, context)
      : null;
  return {
    text: join(
      said(statement, context, denyRelation),
      ...classes,
      why,
      own === null ? null : told(own, context),
    ),
    claimIds: own === null ? [] : [own.id],
  };
};

/** Of several values at once: what is true of each subject on each dimension. */
const ownValues = (statement: Statement, context: ExplanationContext): Reason | null => {
  const claims = new Map<string, Claim>();
  for (const atom of atomsOf(statement)) {
    if (atom.kind !== "TRAIT") return null;
    const own = context.facts
      .traitsOf(atom.subject, atom.dimension)
      .find((claim) => isCurrent(claim) && claim.value !== null);
    if (own !== undefined) claims.set(own.id, own);
  }
  return {
    text: join(...[...claims.values()].map((claim) => told(claim, context))),
    claimIds: [...claims.keys()],
  };
};

/** Of the one that ranks above or below all the others: the claims of the proof that are about itself. */
const ownRank = (
  atoms: readonly Atom[],
  proof: Proof,
  context: ExplanationContext,
): Reason | null => {
  const orders = atoms.flatMap((atom) => (atom.kind === "ORDER" ? atom : []));
  const [first] = orders;
  if (first === undefined || orders.length < atoms.length) return null;
  const own = orders.every(({ object }) => object === first.object) ? first.object : first.subject;
  const about = proof.claimIds.filter((id) => {
    const claim = context.facts.claim(id);
    return claim !== undefined && (claim.subject === own || objectOf(claim) === own);
  });
  const text = proof.rule === "ACCEPTED" ? proofInWords(about, context) : null;
  return text === null ? null : { text, claimIds: [] };
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
      ownValues(statement, context) ?? { text: join(proven), claimIds: [] }
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
  const turned = { en: "It is the other way round", zh: "关系正好相反" };
  const isTurned = proof.rule === "F4" && statement.kind === "RELATION";
  return { text: join(isTurned ? turned : null, proven), claimIds: [] };
};

const AS_SAID: Readonly<Record<ClaimAtom["kind"], Bilingual>> = {
  RELATION: { en: "It is just as the sentence says.", zh: "事实正如题中所说。" },
  TRAIT: { en: "The answer given is the right one.", zh: "所给的回答正是正确答案。" },
  ORDER: { en: "The order given is the right one.", zh: "所给的次序正是正确的次序。" },
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
  const own = ownFact(statement.object, statement.subject, context);
  return {
    text: join(
      { en: "The sentence does not hold", zh: "这句话不成立" },
      own === null ? null : told(own, context),
    ),
    claimIds: own === null ? [] : [own.id],
  };
};
