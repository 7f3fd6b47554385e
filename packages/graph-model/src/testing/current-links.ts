import type { RelationClaim } from "../claims/claim.ts";
import type { Knowledge } from "../claims/knowledge.ts";
import type { RelationKind } from "../relations/registry.ts";

/** The relation claims that are accepted and hold today, and walks along them. */
export class CurrentLinks {
  readonly claims: readonly RelationClaim[];
  readonly #properties: ReadonlySet<string>;

  constructor(knowledge: Knowledge) {
    this.#properties = new Set(
      knowledge.entities.filter(({ kind }) => kind === "PROPERTY").map(({ id }) => id),
    );
    this.claims = knowledge.claims.filter(
      (claim): claim is RelationClaim =>
        claim.kind === "RELATION" && claim.status === "ACCEPTED" && claim.until === null,
    );
  }

  degree(entityId: string): number {
    return this.claims.filter((claim) => claim.subject === entityId || claim.object === entityId)
      .length;
  }

  /** Every entity within `depth` steps with its distance; `from` itself is at 0. */
  distancesFrom(from: string, depth: number): ReadonlyMap<string, number> {
    const distances = new Map([[from, 0]]);
    let edge = [from];
    for (let distance = 1; distance <= depth; distance += 1) {
      edge = [...new Set(edge.flatMap((id) => this.#neighbours(id)))].filter(
        (id) => !distances.has(id),
      );
      for (const id of edge) distances.set(id, distance);
    }
    return distances;
  }

  closure(entityId: string, relation: RelationKind, direction: "up" | "down"): string[] {
    const found = new Set<string>();
    const queue = [entityId];
    for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
      for (const claim of this.claims) {
        if (claim.relation !== relation) continue;
        const [near, far] =
          direction === "up" ? [claim.subject, claim.object] : [claim.object, claim.subject];
        if (near !== at || far === entityId || found.has(far)) continue;
        found.add(far);
        queue.push(far);
      }
    }
    return [...found];
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

  /** Of several claims that join two entities, the one with the least id. */
  firstBetween(a: string, b: string): RelationClaim | undefined {
    return this.claims
      .filter(
        (claim) =>
          (claim.subject === a && claim.object === b) ||
          (claim.subject === b && claim.object === a),
      )
      .sort((one, other) => (one.id < other.id ? -1 : 1))[0];
  }

  #neighbours(entityId: string): string[] {
    const ids = this.claims.flatMap((claim) => {
      if (claim.subject === entityId) return [claim.object];
      return claim.object === entityId ? [claim.subject] : [];
    });
    return [...new Set(ids)];
  }
}
