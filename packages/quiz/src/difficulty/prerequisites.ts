import type { ClaimsAbout, GraphReader, RelationClaim } from "@strata/graph-model";
import { isCurrent } from "@strata/graph-model";

/** How much has to be understood before an entity: the longest chain of PREREQUISITE_OF that ends in it. */
export interface Prerequisites {
  /** 0 for what can be learnt at once; null for what has not been read. */
  depthOf(entityId: string): number | null;
}

/** Prerequisites from all claims that lie below the known entities. */
export const prerequisitesOf = ({ known, claims }: ClaimsAbout<RelationClaim>): Prerequisites => {
  const before = new Map<string, string[]>();
  for (const claim of claims.filter(isCurrent)) {
    before.set(claim.object, [...(before.get(claim.object) ?? []), claim.subject]);
  }
  const depths = new Map<string, number>();
  const depth = (id: string): number => {
    const found = depths.get(id);
    if (found !== undefined) return found;
    // Whoever comes back here on a circle, which the seed's checks forbid, finds an end.
    depths.set(id, 0);
    const deepest = Math.max(-1, ...(before.get(id) ?? []).map(depth));
    depths.set(id, deepest + 1);
    return deepest + 1;
  };
  const all = new Set(known);
  return { depthOf: (id) => (all.has(id) ? depth(id) : null) };
};

/** Reads them in one request: a walk down from these entities, by index. */
export const readPrerequisites = async (
  reader: GraphReader,
  entityIds: readonly string[],
): Promise<Prerequisites> =>
  prerequisitesOf(await reader.chain(entityIds, "PREREQUISITE_OF", "down"));
