import {
  type Bilingual,
  type GraphPath,
  LONGEST_PATH,
  RELATION_KIND_IDS,
  type RelationKind,
} from "@strata/graph-model";
import { between } from "../bad-input.ts";
import type { Feature } from "../builder.ts";
import type { RequestContext } from "../context.ts";
import { graphEnums } from "../graph-enums.ts";
import { createNames } from "../names.ts";
import { present } from "../present.ts";
import { pathSentence } from "./path-sentence.ts";

const MOST_PATHS = 10;

/** `paths(from, to)`: how two entities hang together. */
export const paths: Feature = (builder, join) => {
  const { relationKind } = graphEnums(builder, join);
  const namesOf = createNames();
  const sentence = async (path: GraphPath, context: RequestContext): Promise<Bilingual> =>
    pathSentence(path, await namesOf(path.entityIds, context));

  const path = builder.objectRef<GraphPath>("Path").implement({
    description: "A walk from one entity to another along relations that are current.",
    fields: (t) => ({
      length: t.int({ description: "Number of steps.", resolve: ({ steps }) => steps.length }),
      entities: t.field({
        type: ["Entity"],
        description: "The entities passed, both ends included.",
        resolve: async ({ entityIds }, _args, context, info) =>
          present(await join.nodes("Entity", entityIds, context, info)),
      }),
      claims: t.field({
        type: ["Claim"],
        description:
          "The relation of each step. Where several join the same two entities, the one with the least id.",
        resolve: async ({ steps }, _args, context, info) =>
          present(
            await join.nodes(
              "Claim",
              steps.map(({ claimId }) => claimId),
              context,
              info,
            ),
          ),
      }),
      sentenceEn: t.string({
        description: "The walk as an English sentence.",
        resolve: async (found, _args, context) => (await sentence(found, context)).en,
      }),
      sentenceZh: t.string({
        description: "The walk as a Chinese sentence.",
        resolve: async (found, _args, context) => (await sentence(found, context)).zh,
      }),
    }),
  });

  builder.queryField("paths", (t) =>
    t.field({
      type: [path],
      description:
        "The shortest ways from one entity to another, each by other entities, through no property: by length, then by the ids passed. Empty when there is none or an id is unknown.",
      args: {
        from: t.arg.id({ required: true, description: "Where the walk begins." }),
        to: t.arg.id({ required: true, description: "Where it ends; another entity." }),
        relations: t.arg({
          type: [relationKind],
          description:
            "Only along these; all when left out, but those about learning (PREREQUISITE_OF, CONFUSED_WITH).",
        }),
        maxLength: t.arg.int({ defaultValue: 4, description: `Most steps: 1 to ${LONGEST_PATH}.` }),
        first: t.arg.int({ defaultValue: 3, description: `1 to ${MOST_PATHS}.` }),
        directed: t.arg.boolean({
          defaultValue: false,
          description: "Only from subject to object; else in either direction.",
        }),
      },
      resolve: async (_root, { from, to, relations, maxLength, first, directed }, { services }) => {
        const options = {
          maxLength: between("maxLength", maxLength ?? 4, 1, LONGEST_PATH),
          directed: directed ?? false,
          ...(relations ? { relations: inOrder(relations) } : {}),
        };
        const most = between("first", first ?? 3, 1, MOST_PATHS);
        return from === to ? [] : [...(await services.reader.paths(from, to, most, options))];
      },
    }),
  );
};

/** Each once, so that a list that repeats itself makes no longer query. */
const inOrder = (relations: readonly RelationKind[]): readonly RelationKind[] =>
  RELATION_KIND_IDS.filter((id) => relations.includes(id));
