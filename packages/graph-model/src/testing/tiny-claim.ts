import type {
  Citation,
  NegationClaim,
  OrderClaim,
  RelationClaim,
  TraitClaim,
} from "../claims/claim.ts";
import type { RelationKind } from "../relations/registry.ts";
import type { Bilingual } from "../text.ts";

/** Where a claim is written that does not say otherwise. */
const GUIDE: readonly Citation[] = [{ section: "tiny-guide.basics", stance: "ASSERTS" }];

/** Says nothing but which claim it is: for worlds in which no statement is read. */
const named = (id: string): Bilingual => ({ en: `${id}.`, zh: `${id}。` });

/** The parts that every claim has, as most of them have them here. */
const base = (id: string, subject: string, statement: Bilingual) => ({
  id,
  subject,
  statement,
  status: "ACCEPTED" as const,
  since: null,
  sinceLabel: null,
  until: null,
  untilLabel: null,
  inferred: false,
  dispute: null,
  citations: GUIDE,
});

/** subject –kind→ object. */
export const relation = (
  id: string,
  [subject, kind, object]: readonly [string, RelationKind, string],
  statement: Bilingual = named(id),
  more: Partial<RelationClaim> = {},
): RelationClaim => ({
  ...base(id, subject, statement),
  kind: "RELATION",
  relation: kind,
  object,
  value: null,
  contrast: null,
  ...more,
});

/** subject has a value on a dimension. */
export const trait = (
  id: string,
  subject: string,
  [dimension, value]: readonly [string, string | null],
  statement: Bilingual = named(id),
  more: Partial<TraitClaim> = {},
): TraitClaim => ({
  ...base(id, subject, statement),
  kind: "TRAIT",
  dimension,
  value,
  note: null,
  row: null,
  ...more,
});

/** subject –kind→ object does not hold. */
export const negation = (
  id: string,
  [subject, kind, object]: readonly [string, RelationKind, string],
  statement: Bilingual = named(id),
): NegationClaim => ({
  ...base(id, subject, statement),
  kind: "NEGATION",
  relation: kind,
  object,
  dimension: null,
  value: null,
});

/** subject does not have the value on the dimension. */
export const deniedValue = (
  id: string,
  subject: string,
  [dimension, value]: readonly [string, string],
  statement: Bilingual = named(id),
): NegationClaim => ({
  ...base(id, subject, statement),
  kind: "NEGATION",
  relation: null,
  object: null,
  dimension,
  value,
});

/** subject ranks above object on a dimension. */
export const order = (
  id: string,
  [subject, dimension, object]: readonly [string, string, string],
  statement: Bilingual = named(id),
): OrderClaim => ({ ...base(id, subject, statement), kind: "ORDER", dimension, object });
