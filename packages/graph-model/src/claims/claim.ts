import type { EntityKind } from "../entity-kinds/entity-kinds.ts";
import type { Layer } from "../entity-kinds/layers.ts";
import type { RelationKind } from "../relations/registry.ts";
import type { Bilingual } from "../text.ts";

/** A thing that claims are about. Its id is also its slug in addresses. */
export interface Entity {
  readonly id: string;
  readonly kind: EntityKind;
  /** Strata's own arrangement; null for what belongs to no one layer. */
  readonly layer: Layer | null;
  readonly name: Bilingual;
  readonly aliases: {
    readonly en: readonly string[];
    readonly zh: readonly string[];
  };
  /** Those of `aliases` that name another entity too. */
  readonly ambiguousAliases: readonly string[];
  readonly gloss: Bilingual;
  /** Ids of the sources that speak of it; empty for what only an accepted answer needs. */
  readonly mentionedIn: readonly string[];
}

export const CLAIM_STATUSES = ["ACCEPTED", "DISPUTED", "OUTDATED"] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

export const STANCES = ["ASSERTS", "DENIES", "QUALIFIES"] as const;
export type Stance = (typeof STANCES)[number];

/** Where a claim is written: a section of a source, and what that section does with the claim. */
export interface Citation {
  readonly section: string;
  readonly stance: Stance;
}

interface ClaimBase {
  /** Opaque, never reused. */
  readonly id: string;
  readonly subject: string;
  readonly statement: Bilingual;
  readonly status: ClaimStatus;
  /** ISO dates, half open; null where no source says. */
  readonly since: string | null;
  readonly until: string | null;
  /** True when it follows from the text by ordinary reading but is not said outright. */
  readonly inferred: boolean;
  /** The dispute that this claim is a side of. */
  readonly dispute: string | null;
  /** At least one. */
  readonly citations: readonly Citation[];
}

/** subject –relation→ object. */
export interface RelationClaim extends ClaimBase {
  readonly kind: "RELATION";
  readonly relation: RelationKind;
  readonly object: string;
  /** For HAS_PROPERTY: the value that the source gives the property. */
  readonly value: string | null;
}

/**
 * subject has a value on a dimension. `value` names a value of the dimension's scale (null on a prose
 * dimension, and where a row says something that the scale has no place for: then no question can be made of it).
 */
export interface TraitClaim extends ClaimBase {
  readonly kind: "TRAIT";
  readonly dimension: string;
  readonly value: string | null;
  /** What the source says in this cell, in its own shade. */
  readonly note: Bilingual | null;
  /** The catalogue's comparison row (c001 …) or null for a single attribute. */
  readonly row: string | null;
}

/** NOT (subject –relation→ object). `relation` is null while the denial is not yet definite; then it proves nothing. */
export interface NegationClaim extends ClaimBase {
  readonly kind: "NEGATION";
  readonly relation: RelationKind | null;
  readonly object: string;
}

export type Claim = RelationClaim | TraitClaim | NegationClaim;
export type ClaimKind = Claim["kind"];
export const CLAIM_KINDS = [
  "RELATION",
  "TRAIT",
  "NEGATION",
] as const satisfies readonly ClaimKind[];
