import type { ComparablePartner } from "@strata/graph-store";
import DataLoader from "dataloader";
import { isObjectType } from "graphql";
import { between } from "../bad-input.ts";
import type { Feature } from "../builder.ts";
import type { RequestContext } from "../context.ts";
import type { NodeRow } from "../join.ts";
import { KEY } from "../rewrite.ts";

const MOST_PARTNERS = 20;

type PartnerLoader = DataLoader<string, readonly ComparablePartner[]>;

/** One query for all entities of a request that ask for equally many partners. */
const createPartners = (): ((context: RequestContext, first: number) => PartnerLoader) => {
  const loaders = new WeakMap<RequestContext, Map<number, PartnerLoader>>();
  return (context, first) => {
    const ofRequest = loaders.get(context) ?? new Map<number, PartnerLoader>();
    loaders.set(context, ofRequest);
    const loader =
      ofRequest.get(first) ??
      new DataLoader(async (ids) => {
        const found = await context.services.comparablePartnersOf(ids, first);
        return ids.map((id) => found.get(id) ?? []);
      });
    ofRequest.set(first, loader);
    return loader;
  };
};

/** `entity(id)`, and what an entity offers beyond the graph's own fields. */
export const entity: Feature = (builder, join) => {
  const partners = createPartners();
  const comparable = builder.objectRef<ComparablePartner>("Comparable");
  comparable.implement({
    description: "An entity that a comparison with another would say much about.",
    fields: (t) => ({
      entity: t.field({
        type: "Entity",
        description: "The other entity.",
        resolve: ({ entityId }, _args, context, info) =>
          join.node("Entity", entityId, context, info),
      }),
      sharedDimensions: t.exposeInt("sharedDimensions", {
        description: "On how many dimensions something is stated of both.",
      }),
    }),
  });

  const type = join.facade.getType("Entity");
  if (!isObjectType(type)) {
    throw new Error("The Neo4j schema has no Entity.");
  }
  builder.addGraphQLObject(type, {
    fields: (t) => ({
      comparableWith: t.field({
        type: [comparable],
        description:
          "Entities that share most dimensions with this one: the pairs worth comparing.",
        args: { first: t.arg.int({ defaultValue: 5, description: `1 to ${MOST_PARTNERS}.` }) },
        resolve: async (parent, { first }, context) => {
          const size = between("first", first ?? 5, 1, MOST_PARTNERS);
          return [...(await partners(context, size).load((parent as NodeRow)[KEY]))];
        },
      }),
    }),
  });

  builder.queryField("entity", (t) =>
    t.field({
      type: "Entity",
      nullable: true,
      description: "The entity with this id; null when there is none.",
      args: { id: t.arg.id({ required: true, description: "Such as docker." }) },
      resolve: async (_root, { id }, context, info) =>
        (await join.nodes("Entity", [id], context, info))[0] ?? null,
    }),
  );
};
