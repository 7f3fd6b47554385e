import { heldOn, isCurrent, type RelationClaim } from "../claims/claim.ts";
import type { Knowledge } from "../claims/knowledge.ts";
import type { RelationKind } from "../relations/registry.ts";
import { Index } from "./claim-index.ts";

/** Which relation claims are walked along, and through which entities. */
export interface LinkChoice {
  readonly relations: readonly RelationKind[];
  /** ISO date; without it the claims that are current. */
  readonly on?: string | undefined;
  /** Only from subject to object. */
  readonly directed?: boolean | undefined;
}

/** Relation claims of some kinds that hold at one time, and walks along them. */
export class Links {
  readonly claims: readonly RelationClaim[];
  readonly #directed: boolean;
  readonly #from: Index<RelationClaim>;
  readonly #to: Index<RelationClaim>;
  readonly #properties: ReadonlySet<string>;

  constructor(knowledge: Knowledge, { relations, on, directed = false }: LinkChoice) {
    this.#directed = directed;
    this.#properties = new Set(
      knowledge.entities.filter(({ kind }) => kind === "PROPERTY").map(({ id }) => id),
    );
    this.claims = knowledge.claims.filter(
      (claim): claim is RelationClaim =>
        claim.kind === "RELATION" &&
        relations.includes(claim.relation) &&
        (on === undefined ? isCurrent(claim) : heldOn(claim, on)),
    );
    this.#from = new Index(this.claims, ({ subject }) => [subject]);
    this.#to = new Index(this.claims, ({ object }) => [object]);
  }

  degree(entityId: string): number {
    return this.claims.filter((claim) => claim.subject === entityId || claim.object === entityId)
      .length;
  }

  /** Every entity within `depth` steps with its distance, through none that is not let through; `from` itself is at 0. */
  distancesFrom(
    from: string,
    depth: number,
    passes: (entityId: string) => boolean,
  ): ReadonlyMap<string, number> {
    const distances = new Map([[from, 0]]);
    let edge = [from];
    for (let distance = 1; distance <= depth; distance += 1) {
      edge = [...new Set(edge.flatMap((id) => this.#neighbours(id)))].filter(
        (id) => !distances.has(id) && passes(id),
      );
      for (const id of edge) distances.set(id, distance);
    }
    return distances;
  }

  /** The entities that one reaches, without the start, and the claims met. */
  chain(start: string, direction: "up" | "down"): { ids: string[]; claims: RelationClaim[] } {
    const found = new Set<string>([start]);
    const claims = new Set<RelationClaim>();
    for (const at of found) {
      const steps = direction === "up" ? this.#from : this.#to;
      for (const claim of steps.get([at])) {
        claims.add(claim);
        found.add(direction === "up" ? claim.object : claim.subject);
      }
    }
    found.delete(start);
    return { ids: [...found], claims: [...claims] };
  }

  /** Entity ids of every walk of at most `longest` steps that passes no entity twice and through no property. */
  simplePaths(from: string, to: string, longest: number): string[][] {
    if (from === to) return [];
    const done: string[][] = [];
    let open: string[][] = [[from]];
    for (let step = 1; step <= longest; step += 1) {
      const next = open.flatMap((path) =>
        this.#neighbours(path.at(-1) ?? "")
          .filter((id) => !path.includes(id))
          .map((id) => [...path, id]),
      );
      done.push(...next.filter((path) => path.at(-1) === to));
      open = next.filter((path) => {
        const end = path.at(-1) ?? "";
        return end !== to && !this.#properties.has(end);
      });
    }
    return done;
  }

  /** Of several claims that lead from one entity to another, the one with the least id. */
  firstBetween(a: string, b: string): RelationClaim | undefined {
    return this.claims
      .filter(
        (claim) =>
          (claim.subject === a && claim.object === b) ||
          (!this.#directed && claim.subject === b && claim.object === a),
      )
      .sort((one, other) => (one.id < other.id ? -1 : 1))[0];
  }

  #neighbours(entityId: string): string[] {
    const ids = this.claims.flatMap((claim) => {
      if (claim.subject === entityId) return [claim.object];
      return claim.object === entityId && !this.#directed ? [claim.subject] : [];
    });
    return [...new Set(ids)];
  }
}
