import {
  type Citation,
  CLAIM_KINDS,
  CLAIM_STATUSES,
  type Claim,
  type ClosedCell,
  DISPUTE_TYPES,
  type Dimension,
  type DisjointClasses,
  type Dispute,
  ENTITY_KIND_IDS,
  type Entity,
  LAYER_IDS,
  RELATION_KIND_IDS,
  type RelationClaim,
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
  aliases: { en: strings(record, "aliasesEn"), zh: strings(record, "aliasesZh") },
  ambiguousAliases: strings(record, "ambiguousAliases"),
  gloss: text(record, "gloss"),
  mentionedIn: strings(record, "mentionedIn"),
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
        value: optionalString(record, "propertyValue"),
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
    case "NEGATION":
      return {
        ...base,
        kind,
        relation: optionalWord(record, "relation", RELATION_KIND_IDS),
        object: string(record, "objectId"),
      };
  }
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
  })),
  unit: optionalString(record, "unit"),
  note: optionalText(record, "note"),
});

export const disputeFrom = (record: unknown): Dispute => ({
  id: string(record, "id"),
  type: word(record, "type", DISPUTE_TYPES),
  topic: text(record, "topic"),
  sides: list(record, "sides").map((side) => ({
    claim: text(side, "claim"),
    sections: strings(side, "sections"),
  })),
  accepted: text(record, "accepted"),
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
  subject: string(record, "subject"),
  relation: word(record, "relation", RELATION_KIND_IDS),
  sections: strings(record, "sections"),
  because: text(record, "because"),
});

export const disjointClassesFrom = (record: unknown): DisjointClasses => ({
  id: string(record, "id"),
  classes: strings(record, "classes"),
  sections: strings(record, "sections"),
  because: text(record, "because"),
});
