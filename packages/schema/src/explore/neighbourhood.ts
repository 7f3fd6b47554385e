import type { Subgraph } from "@strata/graph-model";
import { between } from "../bad-input.ts";
import type { Feature } from "../builder.ts";
import { present } from "../present.ts";

const DEEPEST = 3;
const MOST_ENTITIES = 200;

/** `neighbourhood(id)`: an entity and what surrounds it, ready to be drawn. */
export const neighbourhood: Feature = (builder, join) => {
  const type = builder
    .objectRef<{ readonly centreId: string; readonly graph: Subgraph }>("Neighbourhood")
    .implement({
      description:
        "An entity with what surrounds it along accepted relations, in either direction.",
      fields: (t) => ({
        centre: t.field({
          type: "Entity",
          description: "The entity asked for.",
          resolve: ({ centreId }, _args, context, info) =>
            join.node("Entity", centreId, context, info),
        }),
        entities: t.field({
          type: ["Entity"],
          description: "Nearest first, then most linked, then by id; the centre leads.",
          resolve: async ({ graph }, _args, context, info) =>
            present(
              await join.nodes(
                "Entity",
                graph.entities.map(({ id }) => id),
                context,
                info,
              ),
            ),
        }),
        claims: t.field({
          type: ["Claim"],
          description: "All accepted relations between these entities.",
          resolve: async ({ graph }, _args, context, info) =>
            present(
              await join.nodes(
                "Claim",
                graph.claims.map(({ id }) => id),
                context,
                info,
              ),
            ),
        }),
        truncated: t.boolean({
          description: "True when `limit` left entities out.",
          resolve: ({ graph }) => graph.truncated,
        }),
      }),
    });

  builder.queryField("neighbourhood", (t) =>
    t.field({
      type,
      nullable: true,
      description: "What surrounds an entity; null when there is no such entity.",
      args: {
        id: t.arg.id({ required: true, description: "The centre." }),
        depth: t.arg.int({ defaultValue: 1, description: `Steps, 1 to ${DEEPEST}.` }),
        limit: t.arg.int({
          defaultValue: 40,
          description: `Most entities, the centre included: 1 to ${MOST_ENTITIES}.`,
        }),
      },
      resolve: async (_root, { id, depth, limit }, { services }) => {
        const graph = await services.reader.neighbourhood(
          id,
          between("depth", depth ?? 1, 1, DEEPEST),
          between("limit", limit ?? 40, 1, MOST_ENTITIES),
        );
        return graph && { centreId: id, graph };
      },
    }),
  );
};
