import { CLAIM_KINDS, type Claim, objectOf } from "../claims/claim.ts";
import type { Knowledge } from "../claims/knowledge.ts";
import {
  type ClaimPattern,
  drawKey,
  type GraphPath,
  type GraphReader,
  LONGEST_PATH,
  type PathOptions,
  type PathStep,
  type Subgraph,
  type WalkFilter,
  walkedRelations,
} from "../graph-reader.ts";
import { Links } from "./links.ts";

const ascending = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byId = <T extends { readonly id: string }>(items: readonly T[]): readonly T[] =>
  [...items].sort((a, b) => ascending(a.id, b.id));

const pick = <T extends { readonly id: string }>(
  items: readonly T[],
  ids: readonly string[],
): readonly T[] => {
  const wanted = new Set(ids);
  return byId(items.filter((item) => wanted.has(item.id)));
};

const touches = (claim: Claim, entityIds: ReadonlySet<string>): boolean =>
  entityIds.has(claim.subject) || entityIds.has(objectOf(claim) ?? "");

const fits = (claim: Claim, pattern: ClaimPattern): boolean =>
  claim.status === "ACCEPTED" &&
  claim.kind === pattern.kind &&
  (pattern.relation === undefined ||
    ("relation" in claim && claim.relation === pattern.relation)) &&
  (pattern.dimension === undefined ||
    ("dimension" in claim && claim.dimension === pattern.dimension)) &&
  (pattern.topics === undefined || touches(claim, new Set(pattern.topics)));

const sameOrder = (a: readonly string[], b: readonly string[]): number => {
  for (const [index, id] of a.entries()) {
    const order = ascending(id, b[index] ?? "");
    if (order !== 0) return order;
  }
  return 0;
};

/**
 * A graph reader over knowledge held in memory: the plainest reading of the port, to test against.
 * It scans lists, so it is for small worlds only.
 */
export const inMemoryGraphReader = (knowledge: Knowledge, revision: string): GraphReader => {
  const kind = <K extends Claim["kind"]>(wanted: K): readonly Extract<Claim, { kind: K }>[] =>
    byId(knowledge.claims).filter(
      (claim): claim is Extract<Claim, { kind: K }> => claim.kind === wanted,
    );

  const known = (ids: readonly string[]): readonly string[] =>
    pick(knowledge.entities, ids).map(({ id }) => id);

  const neighbourhood = (
    entityId: string,
    depth: number,
    limit: number,
    { families, kinds, on }: WalkFilter,
  ): Subgraph | null => {
    if (pick(knowledge.entities, [entityId]).length === 0) return null;
    const links = new Links(knowledge, { relations: walkedRelations(families), on });
    const kindOf = new Map(knowledge.entities.map((entity) => [entity.id, entity.kind]));
    const distances = links.distancesFrom(
      entityId,
      depth,
      (id) => kinds === undefined || kinds.some((kind) => kind === kindOf.get(id)),
    );
    const ranked = [...distances.keys()].sort(
      (a, b) =>
        (distances.get(a) ?? 0) - (distances.get(b) ?? 0) ||
        links.degree(b) - links.degree(a) ||
        ascending(a, b),
    );
    const kept = ranked.slice(0, limit);
    const inside = new Set(kept);
    return {
      entities: kept.flatMap((id) => pick(knowledge.entities, [id])),
      claims: byId(links.claims).filter(
        (claim) => inside.has(claim.subject) && inside.has(claim.object),
      ),
      truncated: ranked.length > kept.length,
    };
  };

  const paths = (
    from: string,
    to: string,
    first: number,
    { relations = walkedRelations(), maxLength = 4, directed }: PathOptions,
  ): readonly GraphPath[] => {
    const links = new Links(knowledge, { relations, directed });
    return links
      .simplePaths(from, to, maxLength)
      .sort((a, b) => a.length - b.length || sameOrder(a, b))
      .slice(0, Math.max(first, 0))
      .map((entityIds) => ({
        entityIds,
        steps: entityIds.slice(1).flatMap((id, index): readonly PathStep[] => {
          const claim = links.firstBetween(entityIds[index] ?? "", id);
          if (claim === undefined) return [];
          const { subject, relation, object } = claim;
          return [{ claimId: claim.id, subject, relation, object }];
        }),
      }));
  };

  return {
    revision: async () => revision,
    entities: async (ids) => pick(knowledge.entities, ids),
    claims: async (ids) => pick(knowledge.claims, ids),
    dimensions: async (ids) => pick(knowledge.dimensions, ids),
    disputes: async (ids) => pick(knowledge.disputes, ids),
    sections: async (ids) =>
      knowledge.sources
        .flatMap((source) => pick(source.sections, ids).map((section) => ({ section, source })))
        .sort((a, b) => ascending(a.section.id, b.section.id)),
    stacks: async () => byId(knowledge.stacks),
    relationsOf: async (entityIds) => {
      const wanted = new Set(entityIds);
      return kind("RELATION").filter((claim) => touches(claim, wanted));
    },
    traitsOf: async (entityIds) =>
      kind("TRAIT").filter((claim) => entityIds.includes(claim.subject)),
    traitsOn: async (dimensionId) =>
      kind("TRAIT").filter((claim) => claim.dimension === dimensionId),
    negationsOf: async (entityIds) => {
      const wanted = new Set(entityIds);
      return kind("NEGATION").filter((claim) => touches(claim, wanted));
    },
    ordersOf: async (entityIds) => {
      const wanted = new Set(entityIds);
      return kind("ORDER").filter((claim) => touches(claim, wanted));
    },
    ordersOn: async (dimensionId) =>
      kind("ORDER").filter((claim) => claim.dimension === dimensionId),
    claimsAbout: async (entityIds, kinds = CLAIM_KINDS) => {
      const wanted = new Set(entityIds);
      return {
        known: known(entityIds),
        claims: byId(knowledge.claims).filter(
          (claim) => kinds.includes(claim.kind) && touches(claim, wanted),
        ),
      };
    },
    relationsAround: async (entityIds, transitive, on) => {
      const wanted = new Set(entityIds);
      const met = transitive.flatMap((relation) => {
        const links = new Links(knowledge, { relations: [relation], on });
        return entityIds.flatMap((id) => [
          ...links.chain(id, "up").claims,
          ...links.chain(id, "down").claims,
        ]);
      });
      return byId([
        ...new Set([...kind("RELATION").filter((claim) => touches(claim, wanted)), ...met]),
      ]);
    },
    closedCellsOf: async (entityIds) =>
      byId(knowledge.closedCells.filter((cell) => entityIds.includes(cell.subject))),
    disjointClasses: async () => byId(knowledge.disjointClasses),
    releases: async () => byId(knowledge.releases),
    closure: async (entityId, relation, direction) =>
      new Links(knowledge, { relations: [relation] })
        .chain(entityId, direction)
        .ids.sort(ascending),
    chain: async (entityIds, relation, direction, on) => {
      const links = new Links(knowledge, { relations: [relation], on });
      const met = entityIds.flatMap((id) => links.chain(id, direction).claims);
      return { known: known(entityIds), claims: byId([...new Set(met)]) };
    },
    drawClaims: async (pattern, from, count) => {
      const turn = (claim: Claim): number => (drawKey(claim.id) < from ? 1 : 0);
      return knowledge.claims
        .filter((claim) => fits(claim, pattern))
        .sort((a, b) => turn(a) - turn(b) || drawKey(a.id) - drawKey(b.id) || ascending(a.id, b.id))
        .slice(0, Math.max(count, 0));
    },
    neighbourhood: async (entityId, depth, limit, filter = {}) => {
      if (![1, 2, 3].includes(depth)) throw new RangeError("depth is 1, 2 or 3");
      if (!Number.isInteger(limit) || limit < 1) throw new RangeError("limit is at least 1");
      return neighbourhood(entityId, depth, limit, filter);
    },
    paths: async (from, to, first, options = {}) => {
      const { maxLength = 1 } = options;
      if (!Number.isInteger(maxLength) || maxLength < 1 || maxLength > LONGEST_PATH) {
        throw new RangeError(`maxLength is from 1 to ${LONGEST_PATH}`);
      }
      return paths(from, to, first, options);
    },
  };
};
