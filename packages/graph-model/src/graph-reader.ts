import type { Claim, Entity, NegationClaim, RelationClaim, TraitClaim } from "./claims/claim.ts";
import type {
  ClosedCell,
  Dimension,
  DisjointClasses,
  Dispute,
  Section,
  Source,
  Stack,
} from "./claims/knowledge.ts";
import type { RelationKind } from "./relations/registry.ts";

/** Entities and the accepted, current relation claims between them. */
export interface Subgraph {
  readonly entities: readonly Entity[];
  readonly claims: readonly RelationClaim[];
  /** True when `limit` left entities out. */
  readonly truncated: boolean;
}

/** A walk from one entity to another; `claims[i]` joins `entities[i]` and `entities[i + 1]`, in either direction. */
export interface GraphPath {
  readonly entities: readonly Entity[];
  readonly claims: readonly RelationClaim[];
}

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
  /** Section with its source; for showing citations. */
  sections(
    ids: readonly string[],
  ): Promise<readonly { readonly section: Section; readonly source: Source }[]>;
  /** All stacks: there are few. */
  stacks(): Promise<readonly Stack[]>;
  /** Relation claims of any status whose subject or object is one of these. */
  relationsOf(entityIds: readonly string[]): Promise<readonly RelationClaim[]>;
  /** Trait claims of any status of these entities. */
  traitsOf(entityIds: readonly string[]): Promise<readonly TraitClaim[]>;
  /** Trait claims of any status on one dimension. */
  traitsOn(dimensionId: string): Promise<readonly TraitClaim[]>;
  /** Negations whose subject or object is one of these. */
  negationsOf(entityIds: readonly string[]): Promise<readonly NegationClaim[]>;
  closedCellsOf(entityIds: readonly string[]): Promise<readonly ClosedCell[]>;
  /** All groups: there are few. */
  disjointClasses(): Promise<readonly DisjointClasses[]>;
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
   * ACCEPTED claims of a pattern in the order of their `drawKey`, from the first whose key is at least `from`, wrapping
   * round at the end: at most `count`, none twice. With a random `from` this samples by index and never reads the whole graph.
   */
  drawClaims(pattern: ClaimPattern, from: number, count: number): Promise<readonly Claim[]>;
  /**
   * Entities within `depth` steps (1 to 3) along accepted relation claims in either direction: nearest first, then
   * most linked, then by id, cut at `limit` (the centre counts); with all accepted relation claims among them.
   * Null when the centre is unknown.
   */
  neighbourhood(entityId: string, depth: number, limit: number): Promise<Subgraph | null>;
  /**
   * The `first` shortest simple paths of at most 4 steps in either direction; by length, then by the ids passed. Empty when
   * there is none. No path passes through an entity of kind PROPERTY: to share a quality is not to be related.
   */
  paths(from: string, to: string, first: number): Promise<readonly GraphPath[]>;
}

/**
 * A claim's fixed place in [0, 2³²) for sampling: FNV-1a of its id
 * (Fowler, Noll, Vo; http://www.isthe.com/chongo/tech/comp/fnv/, 32-bit constants).
 */
export const drawKey = (claimId: string): number => {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(claimId)) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return hash >>> 0;
};
