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
  /** The English name as it stands inside a sentence: "a container", "the Linux kernel", "cgroups"; and whether verbs follow in the plural. */
  readonly noun: { readonly text: string; readonly plural: boolean };
  readonly aliases: {
    readonly en: readonly string[];
    readonly zh: readonly string[];
  };
  /** Those of `aliases` that name another entity too. */
  readonly ambiguousAliases: readonly string[];
  readonly gloss: Bilingual;
  /** Ids of the sources that speak of it; empty for what only an accepted answer needs. */
  readonly mentionedIn: readonly string[];
  /**
   * Ids of the sections that define it as its gloss does. When there is one, the gloss is discriminating: whatever fits it is this or a kind of
   * this; when there is none, nothing may be concluded from it.
   */
  readonly definedIn: readonly string[];
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
  /** ISO dates, half open: from `since` on, on `until` no longer. Null where no source says. */
  readonly since: string | null;
  readonly until: string | null;
  /** The release that a date stands for ("Kubernetes 1.24"); null for a plain date. */
  readonly sinceLabel: string | null;
  readonly untilLabel: string | null;
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
  readonly value: Bilingual | null;
  /** For CONFUSED_WITH: what tells the two apart; null on every other kind. */
  readonly contrast: Contrast | null;
}

/**
 * What tells two things apart that are easily taken for each other: a predicate true of the subject and one true of the
 * object ("is a read-only template"), each of which is false of the other.
 */
export interface Contrast {
  readonly subject: Bilingual;
  readonly object: Bilingual;
  /** A single-valued dimension on which the two have different values: the proof that the predicates cannot be swapped. */
  readonly dimension: string | null;
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
  /** The row of a source's comparison that the cell stands in (c001 …); null for a single attribute. */
  readonly row: string | null;
}

/** subject ranks above object on an ordinal or numeric dimension, where a source compares the two without giving either a value. */
export interface OrderClaim extends ClaimBase {
  readonly kind: "ORDER";
  readonly dimension: string;
  readonly object: string;
}

/** What a negation denies of its subject: a relation to an object, or a value on a dimension. */
export type Denied =
  | {
      readonly relation: RelationKind;
      readonly object: string;
      readonly dimension: null;
      readonly value: null;
    }
  | {
      readonly relation: null;
      readonly object: null;
      readonly dimension: string;
      readonly value: string;
    };

/** NOT (subject –relation→ object), or NOT (subject has `value` on `dimension`). */
export type NegationClaim = ClaimBase & { readonly kind: "NEGATION" } & Denied;

export type Claim = RelationClaim | TraitClaim | OrderClaim | NegationClaim;
export type ClaimKind = Claim["kind"];
export const CLAIM_KINDS = [
  "RELATION",
  "TRAIT",
  "ORDER",
  "NEGATION",
] as const satisfies readonly ClaimKind[];

/** The other entity that a claim names; null where it names none. */
export const objectOf = (claim: Claim): string | null =>
  claim.kind === "TRAIT" ? null : claim.object;

/** True now and not contested: what direct edges, walks and proofs rest on. */
export const isCurrent = (claim: Claim): boolean =>
  claim.status === "ACCEPTED" && claim.until === null;

/**
 * Whether a claim was true on an ISO date, as far as is known: an unknown beginning lies before every date. A disputed claim
 * never was; an outdated one was until its end, where that is known.
 */
export const heldOn = (claim: Claim, date: string): boolean =>
  (claim.status === "ACCEPTED" || (claim.status === "OUTDATED" && claim.until !== null)) &&
  (claim.since === null || claim.since <= date) &&
  (claim.until === null || date < claim.until);
