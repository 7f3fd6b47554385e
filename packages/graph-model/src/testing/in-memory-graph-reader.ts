import { CLAIM_KINDS } from "../claims/claim.ts";
import type { Knowledge } from "../claims/knowledge.ts";
import {
  type GraphPath,
  type GraphReader,
  LONGEST_PATH,
  type PathOptions,
  type PathStep,
  type Subgraph,
  type WalkFilter,
  walkedRelations,
} from "../graph-reader.ts";
import type { RelationKind } from "../relations/registry.ts";
import { ClaimIndex, Index } from "./claim-index.ts";
import { Links } from "./links.ts";

const ascending = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byId = <T extends { readonly id: string }>(items: readonly T[]): readonly T[] =>
  [...items].sort((a, b) => ascending(a.id, b.id));

const sameOrder = (a: readonly string[], b: readonly string[]): number => {
  for (const [index, id] of a.entries()) {
    const order = ascending(id, b[index] ?? "");
    if (order !== 0) return order;
  }
  return 0;
};

/**
 * A graph reader over knowledge held in memory, to test against and for the tools that make every question. Look-ups and draws
 * go by index; walks read all relations, each time.
 */
export const inMemoryGraphReader = (knowledge: Knowledge, revision: string): GraphReader => {
  const id = ({ id }: { readonly id: string }) => [id];
  const entities = new Index(knowledge.entities, id);
  const claimsById = new Index(knowledge.claims, id);
  const dimensions = new Index(knowledge.dimensions, id);
  const disputes = new Index(knowledge.disputes, id);
  const cells = new Index(knowledge.closedCells, ({ subject }) => [subject]);
  const sections = new Index(
    knowledge.sources.flatMap((source) =>
      source.sections.map((section) => ({ id: section.id, section, source })),
    ),
    id,
  );
  const claims = new ClaimIndex(knowledge.claims);
  const links = new Map<string, Links>();
  const linksOf = (relation: RelationKind, on?: string): Links => {
    const key = `${relation} ${on}`;
    const made = links.get(key) ?? new Links(knowledge, { relations: [relation], on });
    links.set(key, made);
    return made;
  };
  const known = (ids: readonly string[]): readonly string[] =>
    entities.get(ids).map(({ id }) => id);

  const neighbourhood = (
    entityId: string,
    depth: number,
    limit: number,
    { families, kinds, on }: WalkFilter,
  ): Subgraph | null => {
    if (known([entityId]).length === 0) return null;
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
      entities: kept.flatMap((id) => entities.get([id])),
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
    entities: async (ids) => entities.get(ids),
    claims: async (ids) => claimsById.get(ids),
    dimensions: async (ids) => dimensions.get(ids),
    disputes: async (ids) => disputes.get(ids),
    allDisputes: async () => byId(knowledge.disputes),
    sections: async (ids) => sections.get(ids).map(({ section, source }) => ({ section, source })),
    stacks: async () => byId(knowledge.stacks),
    lifecycles: async () => byId(knowledge.lifecycles),
    relationsOf: async (ids) => claims.touching("RELATION", ids),
    traitsOf: async (ids) => claims.of("TRAIT", ids),
    traitsOn: async (dimensionId) =>
      claims.ofKind("TRAIT").filter((claim) => claim.dimension === dimensionId),
    negationsOf: async (ids) => claims.touching("NEGATION", ids),
    ordersOf: async (ids) => claims.touching("ORDER", ids),
    ordersOn: async (dimensionId) =>
      claims.ofKind("ORDER").filter((claim) => claim.dimension === dimensionId),
    claimsAbout: async (ids, kinds = CLAIM_KINDS) => ({
      known: known(ids),
      claims: byId(kinds.flatMap((kind) => claims.touching(kind, ids))),
    }),
    relationsAround: async (entityIds, transitive, on) => {
      const met = transitive.flatMap((relation) => {
        const links = linksOf(relation, on);
        return entityIds.flatMap((id) => [
          ...links.chain(id, "up").claims,
          ...links.chain(id, "down").claims,
        ]);
      });
      return byId([...new Set([...claims.touching("RELATION", entityIds), ...met])]);
    },
    closedCellsOf: async (ids) => cells.get(ids),
    disjointClasses: async () => byId(knowledge.disjointClasses),
    releases: async () => byId(knowledge.releases),
    closure: async (entityId, relation, direction) =>
      linksOf(relation).chain(entityId, direction).ids.sort(ascending),
    chain: async (entityIds, relation, direction, on) => {
      const links = linksOf(relation, on);
      const met = entityIds.flatMap((id) => links.chain(id, direction).claims);
      return { known: known(entityIds), claims: byId([...new Set(met)]) };
    },
    drawClaims: async (pattern, from, count) => claims.draw(pattern, from, count),
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
