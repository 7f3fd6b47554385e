import type { Bilingual, Claim, Entity, RelationClaim } from "@strata/graph-model";
import { RELATION_KINDS } from "@strata/graph-model";
import { type Facts, isCurrent } from "../proof/facts.ts";
import type { Proof, Statement } from "../proof/proof.ts";
import { capitalised, fill } from "../wording/fill.ts";
import { nounPhrase } from "../wording/noun-phrase.ts";
import { sayRelation } from "../wording/sentences.ts";

/** What explanations read: claims' own sentences and the names of what they are about. */
export interface ExplanationContext {
  readonly facts: Facts;
  readonly entity: (id: string) => Entity | undefined;
}

/** A text and the claims that it repeats beyond those of the proof. */
export interface Reason {
  readonly text: Bilingual;
  readonly claimIds: readonly string[];
}

const join = (...parts: readonly (Bilingual | null)[]): Bilingual => {
  const said = parts.filter((part) => part !== null);
  return { en: said.map(({ en }) => en).join(" "), zh: said.map(({ zh }) => zh).join("") };
};

const statements = (claimIds: readonly string[], { facts }: ExplanationContext): Bilingual =>
  join(...claimIds.map((id) => facts.claim(id)?.statement ?? null));

const valueName = (dimension: string, value: string, { facts }: ExplanationContext): Bilingual =>
  facts.dimension(dimension)?.values.find(({ id }) => id === value)?.name ?? { en: "", zh: "" };

/** A current claim about a thing, rather one that ties it to what is asked about: what is true of a wrong option. */
const ownFact = (id: string, about: string, { facts }: ExplanationContext): Claim | null => {
  const tied = (claim: RelationClaim) => claim.subject === about || claim.object === about;
  const usable = [...facts.relationsFrom(id), ...facts.relationsTo(id)].filter(
    (claim) => isCurrent(claim) && RELATION_KINDS[claim.relation].askable,
  );
  return usable.find(tied) ?? usable.find((claim) => claim.subject === id) ?? null;
};

const wrongValue = (
  statement: Extract<Statement, { kind: "TRAIT" }>,
  has: string,
  context: ExplanationContext,
): Reason => {
  const holder = context.facts
    .traitsReadOn(statement.dimension)
    .find((claim) => isCurrent(claim) && claim.value === statement.value);
  const entity = holder === undefined ? undefined : context.entity(holder.subject);
  if (holder !== undefined && entity !== undefined) {
    return {
      text: join(
        {
          en: `That describes ${nounPhrase(entity).full}.`,
          zh: fill("这说的是{name}。", { name: entity.name.zh }, "zh"),
        },
        holder.statement,
      ),
      claimIds: [holder.id],
    };
  }
  const right = valueName(statement.dimension, has, context);
  return {
    text: {
      en: `Only one of these can hold, and it is “${right.en}”.`,
      zh: `各项之中只能有一项成立，而成立的是“${right.zh}”。`,
    },
    claimIds: [],
  };
};

const outsideCell = (
  statement: Extract<Statement, { kind: "RELATION" }>,
  context: ExplanationContext,
): Reason => {
  const { facts, entity } = context;
  const object = entity(statement.object);
  const because = facts.closedCell(statement.subject, statement.relation)?.because ?? null;
  const own = ownFact(statement.object, statement.subject, context);
  if (object === undefined) return { text: join(because), claimIds: [] };
  const { full, plural } = nounPhrase(object);
  return {
    text: join(
      because,
      {
        en: `${capitalised(full)} ${plural ? "are" : "is"} not among them.`,
        zh: fill("{name}不在其中。", { name: object.name.zh }, "zh"),
      },
      own?.statement ?? null,
    ),
    claimIds: own === null ? [] : [own.id],
  };
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
  const disproven = proof.rule !== "ACCEPTED";
  if (right) {
    return disproven && statement.kind === "TRAIT"
      ? { text: statements(proof.claimIds, context), claimIds: [] }
      : reasonOf(statement, proof, context);
  }
  if (!disproven) {
    return {
      text: { en: "It is just as the sentence says.", zh: "事实正如题中所说。" },
      claimIds: [],
    };
  }
  if (statement.kind === "TRAIT") return reasonOf(statement, proof, context);
  const own = ownFact(statement.object, statement.subject, context);
  return {
    text: join({ en: "The sentence does not hold.", zh: "这句话不成立。" }, own?.statement ?? null),
    claimIds: own === null ? [] : [own.id],
  };
};

/** Why a statement is true or false, as sentences: the proof put into words. */
export const reasonOf = (
  statement: Statement,
  proof: Proof,
  context: ExplanationContext,
): Reason => {
  const proven = statements(proof.claimIds, context);
  switch (proof.rule) {
    case "ACCEPTED": {
      if (proof.claimIds.length < 2 || statement.kind !== "RELATION") {
        return { text: proven, claimIds: [] };
      }
      const subject = context.entity(statement.subject);
      const object = context.entity(statement.object);
      if (subject === undefined || object === undefined) return { text: proven, claimIds: [] };
      const said = sayRelation(statement.relation, subject, object);
      return {
        text: join(proven, said && { en: `Therefore: ${said.en}.`, zh: `由此可知，${said.zh}。` }),
        claimIds: [],
      };
    }
    case "F1":
      return statement.kind === "TRAIT"
        ? wrongValue(statement, proof.has, context)
        : { text: proven, claimIds: [] };
    case "F2":
      return statement.kind === "RELATION"
        ? outsideCell(statement, context)
        : { text: proven, claimIds: [] };
    case "F3":
      return { text: proven, claimIds: [] };
    case "F4":
      return {
        text: join({ en: "It is the other way round.", zh: "关系正好相反。" }, proven),
        claimIds: [],
      };
    case "F5": {
      const group = context.facts.disjointClasses.find(({ id }) => id === proof.group);
      return { text: join(proven, group?.because ?? null), claimIds: [] };
    }
  }
};
