import {
  type Amount,
  type Analogy,
  type Citation,
  CLAIM_KINDS,
  CLAIM_STATUSES,
  type Claim,
  type ClosedCell,
  type Contrast,
  type Denied,
  DISPUTE_TYPES,
  type Dimension,
  type DisjointClasses,
  type Dispute,
  ENTITY_KIND_IDS,
  type Entity,
  LAYER_IDS,
  type Lifecycle,
  RELATION_KIND_IDS,
  type RelationClaim,
  type Release,
  SCALES,
  type Section,
  type Source,
  STANCES,
  type Stack,
} from "@strata/graph-model";
import { StoreError } from "../store-error.ts";
import {
  boolean,
  list,
  number,
  optionalNumber,
  optionalString,
  optionalText,
  optionalWord,
  string,
  strings,
  text,
  word,
} from "./fields.ts";

export const entityFrom = (record: unknown): Entity => ({
  id: string(record, "id"),
  kind: word(record, "kind", ENTITY_KIND_IDS),
  layer: optionalWord(record, "layer", LAYER_IDS),
  name: text(record, "name"),
  noun: { text: string(record, "noun"), plural: boolean(record, "nounIsPlural") },
  aliases: { en: strings(record, "aliasesEn"), zh: strings(record, "aliasesZh") },
  ambiguousAliases: strings(record, "ambiguousAliases"),
  gloss: text(record, "gloss"),
  mentionedIn: strings(record, "mentionedIn"),
  definedIn: strings(record, "definedIn"),
});

const citationFrom = (record: unknown): Citation => ({
  section: string(record, "section"),
  stance: word(record, "stance", STANCES),
});

export const claimFrom = (record: unknown): Claim => {
  const base = {
    id: string(record, "id"),
    subject: string(record, "subjectId"),
    statement: text(record, "statement"),
    status: word(record, "status", CLAIM_STATUSES),
    since: optionalString(record, "since"),
    until: optionalString(record, "until"),
    sinceLabel: optionalString(record, "sinceLabel"),
    untilLabel: optionalString(record, "untilLabel"),
    inferred: boolean(record, "inferred"),
    dispute: optionalString(record, "disputeId"),
    citations: list(record, "citations").map(citationFrom),
  };
  const kind = word(record, "kind", CLAIM_KINDS);
  switch (kind) {
    case "RELATION":
      return {
        ...base,
        kind,
        relation: word(record, "relation", RELATION_KIND_IDS),
        object: string(record, "objectId"),
        value: optionalText(record, "propertyValue"),
        contrast: contrastFrom(record),
      };
    case "TRAIT":
      return {
        ...base,
        kind,
        dimension: string(record, "dimensionId"),
        value: optionalString(record, "valueId"),
        note: optionalText(record, "note"),
        row: optionalString(record, "row"),
      };
    case "ORDER":
      return {
        ...base,
        kind,
        dimension: string(record, "dimensionId"),
        object: string(record, "objectId"),
      };
    case "NEGATION":
      return { ...base, kind, ...deniedFrom(record) };
  }
};

const contrastFrom = (record: unknown): Contrast | null => {
  const subject = optionalText(record, "contrastSubject");
  return (
    subject && {
      subject,
      object: text(record, "contrastObject"),
      dimension: optionalString(record, "contrastDimensionId"),
    }
  );
};

const deniedFrom = (record: unknown): Denied => {
  const relation = optionalWord(record, "relation", RELATION_KIND_IDS);
  return relation === null
    ? {
        relation,
        object: null,
        dimension: string(record, "dimensionId"),
        value: string(record, "valueId"),
      }
    : { relation, object: string(record, "objectId"), dimension: null, value: null };
};

/** A claim that the query promised to be of this kind. */
export const claimOfKind = <K extends Claim["kind"]>(
  record: unknown,
  kind: K,
): Extract<Claim, { kind: K }> => {
  const claim = claimFrom(record);
  if (!isOfKind(claim, kind)) {
    throw new StoreError("CORRUPT_RECORD", `Claim ${claim.id} is ${claim.kind}, not ${kind}.`);
  }
  return claim;
};

const isOfKind = <K extends Claim["kind"]>(
  claim: Claim,
  kind: K,
): claim is Extract<Claim, { kind: K }> => claim.kind === kind;

export const relationFrom = (record: unknown): RelationClaim => claimOfKind(record, "RELATION");

export const dimensionFrom = (record: unknown): Dimension => ({
  id: string(record, "id"),
  name: text(record, "name"),
  question: optionalText(record, "question"),
  scale: word(record, "scale", SCALES),
  singleValued: boolean(record, "singleValued"),
  values: list(record, "values").map((value) => ({
    id: string(value, "id"),
    name: text(value, "name"),
    amount: amountFrom(value),
  })),
  unit: optionalString(record, "unit"),
  note: optionalText(record, "note"),
  ranking: optionalText(record, "ranking"),
  rows: list(record, "rows").map((row) => ({ id: string(row, "row"), name: text(row, "name") })),
});

const amountFrom = (record: unknown): Amount | null => {
  const least = optionalNumber(record, "least");
  return least === null ? null : { least, most: number(record, "most") };
};

export const disputeFrom = (record: unknown): Dispute => ({
  id: string(record, "id"),
  type: word(record, "type", DISPUTE_TYPES),
  topic: text(record, "topic"),
  sides: list(record, "sides").map((side) => ({
    claim: text(side, "claim"),
    sections: strings(side, "sections"),
  })),
  accepted: text(record, "accepted"),
  acceptedSections: strings(record, "acceptedSections"),
  asOf: string(record, "asOf"),
  basis: {
    why: text(record, "why"),
    evidence: text(record, "evidence"),
    confidence: text(record, "confidence"),
  },
  quizPolicy: text(record, "quizPolicy"),
  entities: strings(record, "entities"),
});

export const sectionFrom = (record: unknown): Section => ({
  id: string(record, "id"),
  heading: text(record, "heading"),
  lines: optionalString(record, "lines"),
});

export const sourceFrom = (record: unknown): Source => ({
  id: string(record, "id"),
  title: text(record, "title"),
  publisher: optionalString(record, "publisher"),
  url: optionalString(record, "url"),
  published: optionalString(record, "published"),
  language: string(record, "language"),
  note: optionalText(record, "note"),
  sections: list(record, "sections").map(sectionFrom),
});

export const stackFrom = (record: unknown): Stack => ({
  id: string(record, "id"),
  name: text(record, "name"),
  note: optionalText(record, "note"),
  dispute: optionalString(record, "dispute"),
  sections: strings(record, "sections"),
  layers: list(record, "layers").map((layer) => ({
    entity: string(layer, "entity"),
    role: text(layer, "role"),
  })),
});

export const closedCellFrom = (record: unknown): ClosedCell => ({
  id: string(record, "id"),
  subject: string(record, "subject"),
  relation: optionalWord(record, "relation", RELATION_KIND_IDS),
  dimension: optionalString(record, "dimensionId"),
  members: strings(record, "memberIds"),
  sections: strings(record, "sections"),
  because: text(record, "because"),
});

export const disjointClassesFrom = (record: unknown): DisjointClasses => ({
  id: string(record, "id"),
  classes: strings(record, "classes"),
  sections: strings(record, "sections"),
  because: text(record, "because"),
});

export const releaseFrom = (record: unknown): Release => ({
  id: string(record, "id"),
  product: string(record, "product"),
  version: string(record, "version"),
  date: string(record, "date"),
  sections: strings(record, "sections"),
});

export const lifecycleFrom = (record: unknown): Lifecycle => ({
  id: string(record, "id"),
  name: text(record, "name"),
  note: optionalText(record, "note"),
  ordered: boolean(record, "ordered"),
  sections: strings(record, "sections"),
  steps: list(record, "steps").map((step) => ({
    entity: string(step, "entity"),
    text: text(step, "text"),
  })),
});

export const analogyFrom = (record: unknown): Analogy => ({
  id: string(record, "id"),
  name: text(record, "name"),
  vehicle: text(record, "vehicle"),
  target: string(record, "target"),
  sections: strings(record, "sections"),
  mapping: list(record, "mapping").map((part) => ({
    vehicle: text(part, "vehicle"),
    entity: string(part, "entity"),
    text: text(part, "text"),
  })),
});
