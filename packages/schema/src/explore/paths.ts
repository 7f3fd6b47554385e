import type { GraphPath } from "@strata/graph-model";
import { between } from "../bad-input.ts";
import type { Feature } from "../builder.ts";
import { present } from "../present.ts";
import { pathSentence } from "./path-sentence.ts";

const MOST_PATHS = 10;

/** `paths(from, to)`: how two entities hang together. */
export const paths: Feature = (builder, join) => {
  const path = builder.objectRef<GraphPath>("Path").implement({
    description: "A walk from one entity to another along accepted relations, in either direction.",
    fields: (t) => ({
      length: t.int({ description: "Number of steps.", resolve: ({ claims }) => claims.length }),
      entities: t.field({
        type: ["Entity"],
        description: "The entities passed, both ends included.",
        resolve: async ({ entities }, _args, context, info) =>
          present(
            await join.nodes(
              "Entity",
              entities.map(({ id }) => id),
              context,
              info,
            ),
          ),
      }),
      claims: t.field({
        type: ["Claim"],
        description: "The relation of each step.",
        resolve: async ({ claims }, _args, context, info) =>
          present(
            await join.nodes(
              "Claim",
              claims.map(({ id }) => id),
              context,
              info,
            ),
          ),
      }),
      sentenceEn: t.string({
        description: "The walk as an English sentence.",
        resolve: (found) => pathSentence(found).en,
      }),
      sentenceZh: t.string({
        description: "The walk as a Chinese sentence.",
        resolve: (found) => pathSentence(found).zh,
      }),
    }),
  });

  builder.queryField("paths", (t) =>
    t.field({
      type: [path],
      description:
        "The shortest ways from one entity to another, of at most four steps. Empty when there is none or an id is unknown.",
      args: {
        from: t.arg.id({ required: true, description: "Where the walk begins." }),
        to: t.arg.id({ required: true, description: "Where it ends; another entity." }),
        first: t.arg.int({ defaultValue: 3, description: `1 to ${MOST_PATHS}.` }),
      },
      resolve: (_root, { from, to, first }, { services }) =>
        from === to
          ? []
          : services.reader.paths(from, to, between("first", first ?? 3, 1, MOST_PATHS)),
    }),
  );
};
