import type {
  Claim,
  ClaimKind,
  Entity,
  NegationClaim,
  OrderClaim,
  RelationClaim,
  TraitClaim,
} from "./claims/claim.ts";
import type {
  ClosedCell,
  Dimension,
  DisjointClasses,
  Dispute,
  Lifecycle,
  Release,
  Section,
  Source,
  Stack,
} from "./claims/knowledge.ts";
import type { EntityKind } from "./entity-kinds/entity-kinds.ts";
import { RELATION_KIND_IDS, RELATION_KINDS, type RelationKind } from "./relations/registry.ts";
import type { RelationFamily } from "./relations/relation-kind.ts";
import { eachUtf8Byte } from "./utf8.ts";

/** Entities and the relation claims between them. */
export interface Subgraph {
  readonly entities: readonly Entity[];
  readonly claims: readonly RelationClaim[];
  /** True when `limit` left entities out. */
  readonly truncated: boolean;
}

/** Along what a neighbourhood goes, and through what. */
export interface WalkFilter {
  /** Only relations of these families; without it all but `learning`. */
  readonly families?: readonly RelationFamily[];
  /** Only entities of these kinds, the centre apart; what lies behind another kind is not reached. */
  readonly kinds?: readonly EntityKind[];
  /** ISO date: along claims that held on it; without it along those that are current. */
  readonly on?: string;
}

/** Claims about some entities, and which of the ids asked for name one. */
export interface ClaimsAbout<Kind extends Claim = Claim> {
  /** Ascending. */
  readonly known: readonly string[];
  readonly claims: readonly Kind[];
}

/** One step of a path: the claim that joins two entities, walked from its subject to its object or the other way. */
export interface PathStep {
  readonly claimId: string;
  readonly subject: string;
  readonly relation: RelationKind;
  readonly object: string;
}

/** A walk from one entity to another; `steps[i]` joins `entityIds[i]` and `entityIds[i + 1]`. */
export interface GraphPath {
  readonly entityIds: readonly string[];
  readonly steps: readonly PathStep[];
}

export interface PathOptions {
  /** Only along these; without it along all but those of the family `learning`. */
  readonly relations?: readonly RelationKind[];
  /** Most steps, 1 to 6; 4 without it. */
  readonly maxLength?: number;
  /** Only from subject to object; without it in either direction. */
  readonly directed?: boolean;
}

/** Longest path that a reader looks for. */
export const LONGEST_PATH = 6;

/**
 * The relation kinds of some families; without families all but those of `learning`: in which order one learns things and what
 * one takes for another says nothing about how they hang together.
 */
export const walkedRelations = (families?: readonly RelationFamily[]): readonly RelationKind[] =>
  RELATION_KIND_IDS.filter((id) => {
    const { family } = RELATION_KINDS[id];
    return families === undefined ? family !== "learning" : families.includes(family);
  });

/** Which claims `drawClaims` may return. */
export interface ClaimPattern {
  readonly kind: Claim["kind"];
  readonly relation?: RelationKind;
  readonly dimension?: string;
  /** Only claims with one of these as subject or object. */
  readonly topics?: readonly string[];
}

/**
 * What the quiz and the API may ask of the graph. One contract suite (testing/graph-reader-contract.ts) holds for
 * every implementation. Look-ups by id skip unknown ids and answer in ascending order of id, whatever the order asked.
 */
export interface GraphReader {
  /** SHA-256 of the knowledge that is being read, hexadecimal. */
  revision(): Promise<string>;
  entities(ids: readonly string[]): Promise<readonly Entity[]>;
  claims(ids: readonly string[]): Promise<readonly Claim[]>;
  dimensions(ids: readonly string[]): Promise<readonly Dimension[]>;
  disputes(ids: readonly string[]): Promise<readonly Dispute[]>;
  /** All disputes: there are few. */
  allDisputes(): Promise<readonly Dispute[]>;
  /** Section with its source; for showing citations. */
  sections(
    ids: readonly string[],
  ): Promise<readonly { readonly section: Section; readonly source: Source }[]>;
  /** All stacks: there are few. */
  stacks(): Promise<readonly Stack[]>;
  /** All lifecycles: there are few. */
  lifecycles(): Promise<readonly Lifecycle[]>;
  /** Relation claims of any status whose subject or object is one of these. */
  relationsOf(entityIds: readonly string[]): Promise<readonly RelationClaim[]>;
  /** Trait claims of any status of these entities. */
  traitsOf(entityIds: readonly string[]): Promise<readonly TraitClaim[]>;
  /** Trait claims of any status on one dimension. */
  traitsOn(dimensionId: string): Promise<readonly TraitClaim[]>;
  /** Negations of any status whose subject or object is one of these. */
  negationsOf(entityIds: readonly string[]): Promise<readonly NegationClaim[]>;
  /** Order claims of any status whose subject or object is one of these. */
  ordersOf(entityIds: readonly string[]): Promise<readonly OrderClaim[]>;
  /** Order claims of any status on one dimension. */
  ordersOn(dimensionId: string): Promise<readonly OrderClaim[]>;
  /** Claims of some kinds (all when left out) and of any status whose subject or object is one of these. */
  claimsAbout(entityIds: readonly string[], kinds?: readonly ClaimKind[]): Promise<ClaimsAbout>;
  /**
   * What `relationsOf` answers, and the claims that one meets on walks of any length from these entities along each of the `transitive`
   * kinds, up and down. The walks go along claims that are current, or with an ISO date along those that held on it.
   */
  relationsAround(
    entityIds: readonly string[],
    transitive: readonly RelationKind[],
    on?: string,
  ): Promise<readonly RelationClaim[]>;
  closedCellsOf(entityIds: readonly string[]): Promise<readonly ClosedCell[]>;
  /** All groups: there are few. */
  disjointClasses(): Promise<readonly DisjointClasses[]>;
  /** All releases: there are few. */
  releases(): Promise<readonly Release[]>;
  /**
   * Entities that one reaches from `entityId` by accepted claims of one relation kind, followed as often as wanted;
   * `up` goes subject → object. Without `entityId` itself.
   */
  closure(
    entityId: string,
    relation: RelationKind,
    direction: "up" | "down",
  ): Promise<readonly string[]>;
  /**
   * The claims of one relation kind that one meets on walks of any length from one of these entities; `up` goes subject →
   * object. Those that are current, or with an ISO date those that held on it.
   */
  chain(
    entityIds: readonly string[],
    relation: RelationKind,
    direction: "up" | "down",
    on?: string,
  ): Promise<ClaimsAbout<RelationClaim>>;
  /**
   * ACCEPTED claims of a pattern in the order of their `drawKey`, from the first whose key is at least `from`, wrapping
   * round at the end: at most `count`, none twice. With a random `from` this samples by index and never reads the whole graph.
   */
  drawClaims(pattern: ClaimPattern, from: number, count: number): Promise<readonly Claim[]>;
  /**
   * Entities within `depth` steps (1 to 3) along relation claims in either direction: nearest first, then most linked
   * (by the same relations), then by id, cut at `limit` (the centre counts); with all such claims among them. Null when the centre is unknown.
   */
  neighbourhood(
    entityId: string,
    depth: number,
    limit: number,
    filter?: WalkFilter,
  ): Promise<Subgraph | null>;
  /**
   * The `first` shortest simple paths along current relation claims; by length, then by the ids passed. Of parallel claims the one with the least
   * id stands for all. Empty when there is none. No path passes through an entity of kind PROPERTY: to share a quality is not to be related.
   */
  paths(
    from: string,
    to: string,
    first: number,
    options?: PathOptions,
  ): Promise<readonly GraphPath[]>;
}

/**
 * A claim's fixed place in [0, 2³²) for sampling: FNV-1a of its id
 * (Fowler, Noll, Vo; http://www.isthe.com/chongo/tech/comp/fnv/, 32-bit constants).
 */
export const drawKey = (claimId: string): number => {
  let hash = 0x811c9dc5;
  eachUtf8Byte(claimId, (byte) => {
    hash = Math.imul(hash ^ byte, 0x01000193);
  });
  return hash >>> 0;
};
