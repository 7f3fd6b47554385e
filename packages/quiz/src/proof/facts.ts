import {
  type Claim,
  type ClosedCell,
  type Dimension,
  type DisjointClasses,
  type Dispute,
  type Entity,
  isCurrent,
  type NegationClaim,
  type OrderClaim,
  type RelationClaim,
  type RelationKind,
  type Section,
  type Source,
  type TraitClaim,
} from "@strata/graph-model";
import { memoized } from "../caching/memoized.ts";
import type { Structure } from "../question-types/asked-fact.ts";
import { ClaimLists } from "./claim-lists.ts";

/** A trait that excludes every other value of its dimension. */
export interface ExactTrait {
  readonly claim: TraitClaim;
  readonly value: string;
  readonly dimension: Dimension;
}

/**
 * What has been read of the graph, indexed for the judge. Lists are in order of claim id, so that a proof does not
 * depend on the order of reading. About an entity that is not `covered`, nothing may be concluded.
 */
export class Facts {
  readonly #claims = new Map<string, Claim>();
  readonly #relationsFrom = new ClaimLists<RelationClaim>();
  readonly #relationsTo = new ClaimLists<RelationClaim>();
  readonly #relationsRead = new Map<RelationKind, number>();
  readonly #traitsOf = new ClaimLists<TraitClaim>();
  readonly #traitsOn = new ClaimLists<TraitClaim>();
  readonly #orders = new ClaimLists<OrderClaim>();
  readonly #ordersOn = new ClaimLists<OrderClaim>();
  readonly #negations = new ClaimLists<NegationClaim>();
  readonly #negationsTo = new ClaimLists<NegationClaim>();
  readonly #cells = new Map<string, ClosedCell>();
  readonly #dimensions = new Map<string, Dimension>();
  readonly #covered = new Set<string>();
  /** Worked out when asked for, forgotten when something is added. */
  readonly #workedOut = new Map<string, unknown>();
  /** By entity, the sections that define it as its gloss does. */
  readonly #definitions = new Map<string, readonly string[]>();
  readonly #structures = new Map<string, Structure>();
  readonly #disputes = new Map<string, Dispute>();
  /** By section, its source. */
  readonly #sources = new Map<string, Source>();
  #disjointClasses: readonly DisjointClasses[] = [];

  addClaims(claims: readonly Claim[]): void {
    for (const claim of claims) {
      if (this.#claims.has(claim.id)) continue;
      this.#workedOut.clear();
      this.#claims.set(claim.id, claim);
      if (claim.kind === "RELATION") {
        const { relation } = claim;
        this.#relationsRead.set(relation, this.relationsRead(relation) + 1);
        this.#relationsFrom.add(claim.subject, relation, claim);
        this.#relationsTo.add(claim.object, relation, claim);
      } else if (claim.kind === "TRAIT") {
        this.#traitsOf.add(claim.subject, claim.dimension, claim);
        this.#traitsOn.add(claim.dimension, claim.value ?? "", claim);
      } else if (claim.kind === "ORDER") {
        this.#orders.add(claim.subject, claim.dimension, claim);
        this.#ordersOn.add(claim.dimension, claim.subject, claim);
      } else {
        const says = claim.relation ?? claim.dimension ?? "";
        this.#negations.add(claim.subject, says, claim);
        if (claim.object !== null) this.#negationsTo.add(claim.object, says, claim);
      }
    }
  }

  addClosedCells(cells: readonly ClosedCell[]): void {
    this.#workedOut.clear();
    for (const cell of cells) this.#cells.set(cell.id, cell);
  }

  addDimensions(dimensions: readonly Dimension[]): void {
    this.#workedOut.clear();
    for (const dimension of dimensions) this.#dimensions.set(dimension.id, dimension);
  }

  addDefinitions(entities: readonly Entity[]): void {
    this.#workedOut.clear();
    for (const { id, definedIn } of entities) this.#definitions.set(id, definedIn);
  }

  addStructure(structure: Structure): void {
    this.#workedOut.clear();
    this.#structures.set(structure.id, structure);
  }

  addDispute(dispute: Dispute): void {
    this.#workedOut.clear();
    this.#disputes.set(dispute.id, dispute);
  }

  addSources(sections: readonly { readonly section: Section; readonly source: Source }[]): void {
    this.#workedOut.clear();
    for (const { section, source } of sections) this.#sources.set(section.id, source);
  }

  setDisjointClasses(groups: readonly DisjointClasses[]): void {
    this.#workedOut.clear();
    this.#disjointClasses = groups;
  }

  /** Declares that all claims about these entities, and all that lies above them, have been added. */
  cover(entityIds: Iterable<string>): void {
    this.#workedOut.clear();
    for (const id of entityIds) this.#covered.add(id);
  }

  covers(entityId: string): boolean {
    return this.#covered.has(entityId);
  }

  claim(id: string): Claim | undefined {
    return this.#claims.get(id);
  }

  /** Claims of any status; of one kind, or of all. */
  relationsFrom(subject: string, relation?: RelationKind): readonly RelationClaim[] {
    return this.#relationsFrom.at(subject, relation);
  }

  /** Claims of any status; of one kind, or of all. */
  relationsTo(object: string, relation?: RelationKind): readonly RelationClaim[] {
    return this.#relationsTo.at(object, relation);
  }

  /** How many relations of a kind happen to have been read: how common it is. */
  relationsRead(relation: RelationKind): number {
    return this.#relationsRead.get(relation) ?? 0;
  }

  traitsOf(subject: string, dimension?: string): readonly TraitClaim[] {
    return this.#traitsOf.at(subject, dimension);
  }

  /** The traits of an entity on single-valued scales, by dimension. */
  exactTraits(entity: string): ReadonlyMap<string, ExactTrait> {
    const read = this.workedOut("exact traits", () =>
      memoized((one: string) => this.#readExactTraits(one)),
    );
    return read(entity);
  }

  /** Those that happen to have been read; never all there are. */
  traitsReadOn(dimension: string): readonly TraitClaim[] {
    return this.#traitsOn.at(dimension);
  }

  /** What the subject is said to rank above. */
  ordersFrom(subject: string, dimension: string): readonly OrderClaim[] {
    return this.#orders.at(subject, dimension);
  }

  /** Those that happen to have been read; never all there are. */
  ordersReadOn(dimension: string): readonly OrderClaim[] {
    return this.#ordersOn.at(dimension);
  }

  /** What is denied of a subject, whatever it is. */
  negationsOf(subject: string): readonly NegationClaim[] {
    return this.#negations.at(subject);
  }

  /** Where relations to an object are denied. */
  negationsTo(object: string): readonly NegationClaim[] {
    return this.#negationsTo.at(object);
  }

  /** The cell of a relation kind, or of a dimension. */
  closedCell(subject: string, of: string): ClosedCell | undefined {
    return this.#cells.get(`${subject}/${of}`);
  }

  dimension(id: string): Dimension | undefined {
    return this.#dimensions.get(id);
  }

  /** The sections that define an entity as its gloss does; empty when the gloss is not discriminating. */
  definition(entity: string): readonly string[] {
    return this.#definitions.get(entity) ?? [];
  }

  structure(id: string): Structure | undefined {
    return this.#structures.get(id);
  }

  dispute(id: string): Dispute | undefined {
    return this.#disputes.get(id);
  }

  sourceOf(section: string): Source | undefined {
    return this.#sources.get(section);
  }

  get closedCells(): Iterable<ClosedCell> {
    return this.#cells.values();
  }

  /** What follows from all that has been read, worked out once for each name until more is read. */
  workedOut<T extends {}>(name: string, workOut: () => T): T {
    // Under one name there is what one function has worked out, and that is never undefined.
    const known = this.#workedOut.get(name) as T | undefined;
    if (known !== undefined) return known;
    const made = workOut();
    this.#workedOut.set(name, made);
    return made;
  }

  #readExactTraits(entity: string): ReadonlyMap<string, ExactTrait> {
    const exact = new Map<string, ExactTrait>();
    for (const claim of this.#traitsOf.at(entity)) {
      const dimension = this.#dimensions.get(claim.dimension);
      const { value } = claim;
      if (!isCurrent(claim) || value === null || dimension?.singleValued !== true) continue;
      if (dimension.scale === "PROSE" || dimension.scale === "SET") continue;
      exact.set(dimension.id, { claim, value, dimension });
    }
    return exact;
  }

  get disjointClasses(): readonly DisjointClasses[] {
    return this.#disjointClasses;
  }
}
