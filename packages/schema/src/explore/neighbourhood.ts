import { RELATION_FAMILIES, type RelationFamily, type Subgraph } from "@strata/graph-model";
import { between } from "../bad-input.ts";
import type { Feature } from "../builder.ts";
import { enumValues } from "../enum-values.ts";
import { graphEnums } from "../graph-enums.ts";
import { momentInput, optionalDate } from "../moment.ts";
import { present } from "../present.ts";

const DEEPEST = 3;
const MOST_ENTITIES = 200;

type FamilyWord = Uppercase<RelationFamily>;

const FAMILY_IDS = Object.keys(RELATION_FAMILIES) as readonly RelationFamily[];

/** Closed words are upper case in GraphQL. */
const familyOf = (word: FamilyWord): RelationFamily => word.toLowerCase() as RelationFamily;

const FAMILY_TEXTS = Object.fromEntries(
  FAMILY_IDS.map((id) => [
    id.toUpperCase(),
    `“${RELATION_FAMILIES[id].en}” (${RELATION_FAMILIES[id].zh}).`,
  ]),
) as Record<FamilyWord, string>;

/** `neighbourhood(id)`: an entity and what surrounds it, ready to be drawn. */
export const neighbourhood: Feature = (builder, join) => {
  const type = builder
    .objectRef<{ readonly centreId: string; readonly graph: Subgraph }>("Neighbourhood")
    .implement({
      description: "An entity with what surrounds it along relations, in either direction.",
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
          description: "All relations between these entities that were followed, by id.",
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

  const { entityKind } = graphEnums(builder, join);
  const family = builder.enumType("RelationFamily", {
    description: "The few groups that relation kinds fall into.",
    values: enumValues(FAMILY_TEXTS),
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
        kinds: t.arg({
          type: [entityKind],
          description:
            "Only entities of these kinds beside the centre, and what is reached through them; all when left out.",
        }),
        families: t.arg({
          type: [family],
          description: "Only relations of these families; all but LEARNING when left out.",
        }),
        asOf: t.arg({
          type: momentInput(builder),
          description: "Along what was true then; along what is true today when left out.",
        }),
      },
      resolve: async (_root, { id, depth, limit, kinds, families, asOf }, { services }) => {
        const on = await optionalDate(asOf, services);
        const graph = await services.reader.neighbourhood(
          id,
          between("depth", depth ?? 1, 1, DEEPEST),
          between("limit", limit ?? 40, 1, MOST_ENTITIES),
          {
            ...(kinds ? { kinds } : {}),
            ...(families ? { families: families.map(familyOf) } : {}),
            ...(on === undefined ? {} : { on }),
          },
        );
        return graph && { centreId: id, graph };
      },
    }),
  );
};
