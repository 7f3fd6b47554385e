import { type Entity, type GraphReader, isCurrent, type RelationClaim } from "@strata/graph-model";
import { type Prerequisites, prerequisitesOf } from "../difficulty/prerequisites.ts";
import { type AskedFact, entitiesOf } from "../question-types/asked-fact.ts";
import { chainsUp, leadsUp } from "./closure.ts";
import { Facts } from "./facts.ts";

/**
 * Reads from the graph what the judge needs about a set of entities, in few large requests: their own claims at once,
 * then what lies above them level by level. What has been read is kept, so later calls ask only for what is new.
 */
export class FactLoader {
  readonly facts = new Facts();
  readonly #reader: GraphReader;
  readonly #entities = new Map<string, Entity>();
  /** Entities whose relation claims are there. */
  readonly #related = new Set<string>();
  #groupsRead = false;
  /** Entities before which it is known what comes, and the claims that say so. */
  readonly #traced = new Set<string>();
  readonly #before = new Map<string, RelationClaim>();
  prerequisites: Prerequisites = prerequisitesOf({ known: [], claims: [] });

  constructor(reader: GraphReader) {
    this.#reader = reader;
  }

  /** An entity that has been loaded, itself or as something above or inside a cell. */
  entity(id: string): Entity | undefined {
    return this.#entities.get(id);
  }

  /** Reads all about these entities. Unknown ids are skipped and stay uncovered. */
  async load(ids: Iterable<string>): Promise<void> {
    const wanted = [...new Set(ids)].filter((id) => !this.facts.covers(id)).sort();
    if (wanted.length === 0) return;
    const [groups, , traits, orders, negations, cells] = await Promise.all([
      this.#groupsRead ? null : this.#reader.disjointClasses(),
      this.#relate(wanted),
      this.#reader.traitsOf(wanted),
      this.#reader.ordersOf(wanted),
      this.#reader.negationsOf(wanted),
      this.#reader.closedCellsOf(wanted),
    ]);
    if (groups !== null) this.facts.setDisjointClasses(groups);
    this.#groupsRead = true;
    this.facts.addClaims(traits);
    this.facts.addClaims(orders);
    this.facts.addClaims(negations);
    this.facts.addClosedCells(cells);
    const dimensions = [...new Set([...traits, ...orders].map((claim) => claim.dimension))].filter(
      (id) => this.facts.dimension(id) === undefined,
    );
    if (dimensions.length > 0) {
      this.facts.addDimensions(await this.#reader.dimensions(dimensions.sort()));
    }
    for (;;) {
      const missing = this.#missingAbove();
      if (missing.length === 0) break;
      await this.#relate(missing);
    }
    this.facts.cover(wanted.filter((id) => this.#entities.has(id)));
  }

  /** Reads what has to be understood before the entities that have been read. */
  async loadPrerequisites(): Promise<void> {
    const fresh = [...this.#entities.keys()].filter((id) => !this.#traced.has(id)).sort();
    if (fresh.length === 0) return;
    const { claims } = await this.#reader.chain(fresh, "PREREQUISITE_OF", "down");
    for (const id of fresh) this.#traced.add(id);
    for (const claim of claims) this.#before.set(claim.id, claim);
    this.prerequisites = prerequisitesOf({
      known: [...this.#traced],
      claims: [...this.#before.values()],
    });
  }

  /** Reads all about the entities of these facts, and what else they state. */
  async loadFacts(asked: readonly AskedFact[]): Promise<void> {
    const sections: string[] = [];
    for (const fact of asked) {
      if (fact.kind === "PLACE" || fact.kind === "CHAIN") this.facts.addStructure(fact.structure);
      if (fact.kind !== "SIDE") continue;
      this.facts.addDispute(fact.dispute);
      sections.push(...fact.dispute.sides.flatMap((side) => side.sections));
    }
    const unread = [...new Set(sections)].filter((id) => this.facts.sourceOf(id) === undefined);
    if (unread.length > 0) this.facts.addSources(await this.#reader.sections(unread.sort()));
    await this.load(asked.flatMap(entitiesOf));
  }

  async #relate(ids: readonly string[]): Promise<void> {
    const wanted = ids.filter((id) => !this.#related.has(id));
    if (wanted.length === 0) return;
    for (const id of wanted) this.#related.add(id);
    const [entities, relations] = await Promise.all([
      this.#reader.entities(wanted),
      this.#reader.relationsOf(wanted),
    ]);
    for (const entity of entities) this.#entities.set(entity.id, entity);
    this.facts.addDefinitions(entities);
    this.facts.addClaims(relations);
  }

  /** What closures lead to and has not been read: above everything read, and the members of closed cells. */
  #missingAbove(): string[] {
    const above = new Set<string>();
    for (const id of this.#related) {
      for (const claim of this.facts.relationsFrom(id)) {
        if (leadsUp(claim.relation, "SUBSUMPTION") && isCurrent(claim)) above.add(claim.object);
      }
    }
    for (const { subject, relation } of this.facts.closedCells) {
      if (relation === null) continue;
      for (const owner of chainsUp(subject, "IS_A", this.facts).keys()) {
        for (const claim of this.facts.relationsFrom(owner, relation)) above.add(claim.object);
        for (const claim of this.facts.relationsTo(owner, relation)) above.add(claim.subject);
      }
    }
    return [...above].filter((id) => !this.#related.has(id)).sort();
  }
}
