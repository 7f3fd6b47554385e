import type { RelationKind } from "../relations/registry.ts";
import type { Bilingual } from "../text.ts";
import type { Claim, Entity } from "./claim.ts";

/** A part of a source that claims cite. `lines` is a range in the source's text ("8-12"), null where it has none. */
export interface Section {
  readonly id: string;
  readonly heading: Bilingual;
  readonly lines: string | null;
}

/** A document that claims cite. What it does not state (publisher, address, date, author) is null and shown as such. */
export interface Source {
  readonly id: string;
  readonly title: Bilingual;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: string | null;
  /** Language of the original. */
  readonly language: string;
  readonly note: Bilingual | null;
  readonly sections: readonly Section[];
}

export const SCALES = ["NOMINAL", "ORDINAL", "NUMERIC", "SET", "PROSE"] as const;
export type Scale = (typeof SCALES)[number];

/** One value of a scale. `id` is unique over all dimensions ("virtualization-level/os"). On an ordinal or numeric scale the list goes from least to most. */
export interface DimensionValue {
  readonly id: string;
  readonly name: Bilingual;
  /** On a numeric scale: the number, or the range, in the dimension's unit; null on every other scale. */
  readonly amount: Amount | null;
}

/** A number (`least` = `most`) or a range, both ends included. */
export interface Amount {
  readonly least: number;
  readonly most: number;
}

/** A row of a source's comparison, as the source heads it. */
export interface ComparisonRow {
  readonly id: string;
  readonly name: Bilingual;
}

/**
 * A question that one can ask of several entities. The values of a nominal or ordinal scale are disjoint, so
 * with `singleValued` an entity's value excludes the others (proof F1). A prose dimension has no values and makes no question.
 */
export interface Dimension {
  readonly id: string;
  readonly name: Bilingual;
  readonly scale: Scale;
  readonly singleValued: boolean;
  readonly values: readonly DimensionValue[];
  /** Unit of a numeric scale. */
  readonly unit: string | null;
  readonly note: Bilingual | null;
  /** The dimension put as a question, with `{subject}` where the entity's name goes ("What does {subject} virtualize?"). A prose dimension has none. */
  readonly question: Bilingual | null;
  /** On an ordinal or numeric dimension: the question who ranks highest ("Which of these starts fastest?"); null where nobody is ranked. */
  readonly ranking: Bilingual | null;
  /** The rows of comparisons that ask this. */
  readonly rows: readonly ComparisonRow[];
}

/** Layers of an architecture, bottom first. */
export interface Stack {
  readonly id: string;
  readonly name: Bilingual;
  readonly note: Bilingual | null;
  readonly dispute: string | null;
  readonly sections: readonly string[];
  readonly layers: readonly { readonly entity: string; readonly role: Bilingual }[];
}

/** Steps of a process. `ordered: false` marks one whose steps are a list and no order. */
export interface Lifecycle {
  readonly id: string;
  readonly name: Bilingual;
  readonly note: Bilingual | null;
  readonly ordered: boolean;
  readonly sections: readonly string[];
  readonly steps: readonly { readonly entity: string; readonly text: Bilingual }[];
}

export const DISPUTE_TYPES = [
  "OUTDATED",
  "CROSS_SOURCE",
  "OVERSTATED",
  "INACCURATE",
  "TERMINOLOGY",
  "INTERNAL",
] as const;
export type DisputeType = (typeof DISPUTE_TYPES)[number];

/** Where sources disagree, err or have aged: the sides, today's accepted answer and what that rests on. */
export interface Dispute {
  readonly id: string;
  readonly type: DisputeType;
  readonly topic: Bilingual;
  readonly sides: readonly { readonly claim: Bilingual; readonly sections: readonly string[] }[];
  readonly accepted: Bilingual;
  /** What the accepted answer rests on. */
  readonly acceptedSections: readonly string[];
  /** ISO date on which it was last seen to hold. */
  readonly asOf: string;
  readonly basis: {
    readonly why: Bilingual;
    readonly evidence: Bilingual;
    readonly confidence: Bilingual;
  };
  readonly quizPolicy: Bilingual;
  readonly entities: readonly string[];
}

/** A likeness that a source draws, mapped part by part. */
export interface Analogy {
  readonly id: string;
  readonly name: Bilingual;
  readonly vehicle: Bilingual;
  readonly target: string;
  readonly sections: readonly string[];
  readonly mapping: readonly {
    readonly vehicle: Bilingual;
    readonly entity: string;
    readonly text: Bilingual;
  }[];
}

/**
 * All that is true of (subject, relation) or (subject, dimension) is known: whatever is not in the cell's closure is false
 * (proof F2). It holds only while every member is asserted by a current claim: a lost or disputed member opens the cell.
 */
export interface ClosedCell {
  /** "<subject>/<relation or dimension>". */
  readonly id: string;
  readonly subject: string;
  /** Exactly one of `relation` and `dimension` is not null. */
  readonly relation: RelationKind | null;
  readonly dimension: string | null;
  /** Ids of the objects, or of the dimension's values. Sorted; may be empty: then nothing at all is true here. */
  readonly members: readonly string[];
  readonly sections: readonly string[];
  readonly because: Bilingual;
}

/** Classes of which nothing can be two at once (proof F5). */
export interface DisjointClasses {
  readonly id: string;
  readonly classes: readonly string[];
  readonly sections: readonly string[];
  readonly because: Bilingual;
}

/** The day on which a version of a product came out: what lets "before 1.24" mean a date. */
export interface Release {
  /** "<product>/<version>". */
  readonly id: string;
  /** Id of an entity. */
  readonly product: string;
  readonly version: string;
  readonly date: string;
  readonly sections: readonly string[];
}

/** All that Strata knows, parsed and checked. Every list is sorted by id; ids are unique within their list. */
export interface Knowledge {
  readonly entities: readonly Entity[];
  readonly claims: readonly Claim[];
  readonly dimensions: readonly Dimension[];
  readonly sources: readonly Source[];
  readonly stacks: readonly Stack[];
  readonly lifecycles: readonly Lifecycle[];
  readonly disputes: readonly Dispute[];
  readonly analogies: readonly Analogy[];
  readonly closedCells: readonly ClosedCell[];
  readonly disjointClasses: readonly DisjointClasses[];
  readonly releases: readonly Release[];
}
