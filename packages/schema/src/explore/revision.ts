import type { Revision } from "@strata/graph-store";
import { GraphQLError } from "graphql";
import type { Feature } from "../builder.ts";

/** `revision`: which state of the knowledge is served. */
export const revision: Feature = (builder) => {
  const type = builder.objectRef<Revision>("Revision").implement({
    description: "A state of the knowledge. Equal hashes mean equal knowledge.",
    fields: (t) => ({
      hash: t.exposeString("hash", { description: "SHA-256 of all that is known, hexadecimal." }),
      seededAt: t.exposeString("seededAt", {
        description: "When it was written to the database: ISO date and time.",
      }),
      entities: t.exposeInt("entities", { description: "Number of entities." }),
      claims: t.exposeInt("claims", { description: "Number of claims." }),
      sources: t.exposeInt("sources", { description: "Number of sources." }),
      disputes: t.exposeInt("disputes", { description: "Number of disputes." }),
    }),
  });

  builder.queryField("revision", (t) =>
    t.field({
      type,
      description: "The state of the knowledge that answers come from.",
      resolve: async (_root, _args, { services }) => {
        const current = await services.revision();
        if (!current) {
          throw new GraphQLError("The database holds no knowledge yet.", {
            extensions: { code: "NOT_SEEDED" },
          });
        }
        return current;
      },
    }),
  );
};
