import type { ClaimKind, ClaimStatus, EntityKind, Layer, RelationKind } from "@strata/graph-model";
import type { DimensionCells, GraphStatistics, SourceCoverage, Tally } from "@strata/graph-store";
import type { Builder, Feature } from "../builder.ts";
import { graphEnums } from "../graph-enums.ts";
import type { Join } from "../join.ts";
import { present } from "../present.ts";

const COUNT = "How many there are.";

const tallyTypes = (builder: Builder, join: Join) => {
  const { entityKind, layer, claimKind, claimStatus, relationKind } = graphEnums(builder, join);
  // The stored words are those of the closed lists, as the graph's own fields promise too.
  return {
    entityKind: builder.objectRef<Tally>("EntityKindCount").implement({
      description: "Entities of one kind.",
      fields: (t) => ({
        kind: t.field({
          type: entityKind,
          description: "The kind.",
          resolve: ({ key }) => key as EntityKind,
        }),
        count: t.exposeInt("count", { description: COUNT }),
      }),
    }),
    layer: builder.objectRef<Tally>("LayerCount").implement({
      description: "Entities of one layer.",
      fields: (t) => ({
        layer: t.field({
          type: layer,
          nullable: true,
          description: "The layer; null for those that belong to no single one.",
          resolve: ({ key }) => key as Layer | null,
        }),
        count: t.exposeInt("count", { description: COUNT }),
      }),
    }),
    claimKind: builder.objectRef<Tally>("ClaimKindCount").implement({
      description: "Claims of one kind.",
      fields: (t) => ({
        kind: t.field({
          type: claimKind,
          description: "The kind.",
          resolve: ({ key }) => key as ClaimKind,
        }),
        count: t.exposeInt("count", { description: COUNT }),
      }),
    }),
    status: builder.objectRef<Tally>("ClaimStatusCount").implement({
      description: "Claims of one status.",
      fields: (t) => ({
        status: t.field({
          type: claimStatus,
          description: "The status.",
          resolve: ({ key }) => key as ClaimStatus,
        }),
        count: t.exposeInt("count", { description: COUNT }),
      }),
    }),
    relation: builder.objectRef<Tally>("RelationCount").implement({
      description: "Relation claims of one kind, of any status.",
      fields: (t) => ({
        relation: t.field({
          type: relationKind,
          description: "The relation.",
          resolve: ({ key }) => key as RelationKind,
        }),
        count: t.exposeInt("count", { description: COUNT }),
      }),
    }),
  };
};

const coverageType = (builder: Builder, join: Join) =>
  builder.objectRef<SourceCoverage>("SourceCoverage").implement({
    description: "How much of a source is in the graph.",
    fields: (t) => ({
      source: t.field({
        type: "Source",
        description: "The source.",
        resolve: ({ sourceId }, _args, context, info) =>
          join.node("Source", sourceId, context, info),
      }),
      claims: t.exposeInt("claims", { description: "Claims that cite it." }),
      sections: t.exposeInt("sections", { description: "Its sections." }),
      citedSections: t.exposeInt("citedSections", {
        description: "Its sections that some claim cites.",
      }),
    }),
  });

const cellsType = (builder: Builder, join: Join) =>
  builder.objectRef<DimensionCells>("DimensionCells").implement({
    description:
      "How many of the entities that are compared on any dimension have something stated on this one.",
    fields: (t) => ({
      dimension: t.field({
        type: "Dimension",
        description: "The dimension.",
        resolve: ({ dimensionId }, _args, context, info) =>
          join.node("Dimension", dimensionId, context, info),
      }),
      known: t.exposeInt("known", { description: "Entities of which something is stated here." }),
      unknown: t.exposeInt("unknown", {
        description: "Those of which nothing is. That is not a “no”.",
      }),
    }),
  });

/** `statistics`: how much is known, and what is not. */
export const statistics: Feature = (builder, join) => {
  const tallies = tallyTypes(builder, join);
  const coverage = coverageType(builder, join);
  const cells = cellsType(builder, join);

  const type = builder.objectRef<GraphStatistics>("Statistics").implement({
    description: "How much is known, and what is not.",
    fields: (t) => {
      const count = (name: keyof GraphStatistics["counts"], description: string) =>
        t.int({ description, resolve: ({ counts }) => counts[name] });
      const tally = <Name extends keyof GraphStatistics["tallies"]>(
        name: Name,
        ref: (typeof tallies)[keyof typeof tallies],
        description: string,
      ) => t.field({ type: [ref], description, resolve: (found) => [...found.tallies[name]] });
      return {
        entities: count("entities", "Number of entities."),
        claims: count("claims", "Number of claims, of any kind and status."),
        relations: count(
          "relations",
          "Number of relations between entities that are current, learning apart.",
        ),
        sources: count("sources", "Number of sources."),
        sections: count("sections", "Number of sections of sources."),
        dimensions: count("dimensions", "Number of dimensions."),
        disputes: count("disputes", "Number of disputes."),
        stacks: count("stacks", "Number of stacks."),
        lifecycles: count("lifecycles", "Number of lifecycles."),
        analogies: count("analogies", "Number of analogies."),
        closedCells: count("closedCells", "Number of lists that are known to be complete."),
        releases: count("releases", "Number of releases."),
        density: t.float({
          description:
            "Current relations in proportion to all ordered pairs of entities: 0 for none, 1 if each were related to each.",
          resolve: ({ counts: { entities, relations } }) =>
            entities < 2 ? 0 : relations / (entities * (entities - 1)),
        }),
        relationsPerEntity: t.float({
          description: "Mean number of current relations at an entity, at either end.",
          resolve: ({ counts: { entities, relations } }) =>
            entities === 0 ? 0 : (2 * relations) / entities,
        }),
        byEntityKind: tally("byEntityKind", tallies.entityKind, "Entities by kind."),
        byLayer: tally("byLayer", tallies.layer, "Entities by layer."),
        byClaimKind: tally("byClaimKind", tallies.claimKind, "Claims by kind."),
        byStatus: tally("byStatus", tallies.status, "Claims by status."),
        byRelation: tally("byRelation", tallies.relation, "Relation claims by relation."),
        coverage: t.field({
          type: [coverage],
          description: "By source, by id.",
          resolve: (found) => [...found.coverage],
        }),
        orphanCount: t.int({
          description: "How many entities no current relation joins to another, learning apart.",
          resolve: ({ orphanIds }) => orphanIds.length,
        }),
        orphans: t.field({
          type: ["Entity"],
          description: "Those entities, by id.",
          resolve: async ({ orphanIds }, _args, context, info) =>
            present(await join.nodes("Entity", orphanIds, context, info)),
        }),
        knownCells: t.int({
          description: "Cells (entity and dimension) in which something is stated.",
          resolve: (found) => found.cells.reduce((sum, { known }) => sum + known, 0),
        }),
        unknownCells: t.int({
          description: "Cells in which nothing is. That is not a “no”.",
          resolve: (found) => found.cells.reduce((sum, { unknown }) => sum + unknown, 0),
        }),
        cells: t.field({
          type: [cells],
          description: "By dimension, by id.",
          resolve: (found) => [...found.cells],
        }),
      };
    },
  });

  builder.queryField("statistics", (t) =>
    t.field({
      type,
      description: "How much is known, and what is not: counted anew each time.",
      resolve: (_root, _args, { services }) => services.statistics(),
    }),
  );
};
