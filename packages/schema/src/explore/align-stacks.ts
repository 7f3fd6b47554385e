import { badInput } from "../bad-input.ts";
import type { Feature } from "../builder.ts";
import { present } from "../present.ts";
import { type AlignedLayer, type AlignedRow, alignStacks as align } from "./stack-alignment.ts";

const FEWEST = 2;
const MOST = 6;

interface Alignment {
  readonly stackIds: readonly string[];
  readonly unknownIds: readonly string[];
  readonly rows: readonly AlignedRow[];
}

/** `alignStacks(ids)`: architectures side by side. */
export const alignStacks: Feature = (builder, join) => {
  const layer = builder.objectRef<AlignedLayer>("AlignedLayer").implement({
    description: "What stands in one stack at the height of a row.",
    fields: (t) => ({
      stackId: t.exposeID("stackId", { description: "The stack." }),
      position: t.exposeInt("position", { description: "Place in that stack, from 0." }),
      roleEn: t.string({
        description: "What it does there, in English.",
        resolve: ({ role }) => role.en,
      }),
      roleZh: t.string({
        description: "What it does there, in Chinese.",
        resolve: ({ role }) => role.zh,
      }),
    }),
  });

  const row = builder.objectRef<AlignedRow>("AlignedRow").implement({
    description: "One entity at one height.",
    fields: (t) => ({
      entity: t.field({
        type: "Entity",
        description: "What stands there.",
        resolve: ({ entityId }, _args, context, info) =>
          join.node("Entity", entityId, context, info),
      }),
      shared: t.boolean({
        description: "Whether more than one stack has it here.",
        resolve: ({ layers }) => layers.filter((one) => one !== null).length > 1,
      }),
      layers: t.field({
        type: t.listRef(layer, { nullable: true }),
        description: "One for each stack, in the order of `stacks`; null where a stack has it not.",
        resolve: ({ layers }) => [...layers],
      }),
    }),
  });

  const alignment = builder.objectRef<Alignment>("StackAlignment").implement({
    description: "Architectures side by side.",
    fields: (t) => ({
      stacks: t.field({
        type: ["Stack"],
        description: "Those that exist, in the order asked.",
        resolve: async ({ stackIds }, _args, context, info) =>
          present(await join.nodes("Stack", stackIds, context, info)),
      }),
      unknownIds: t.idList({
        description: "The ids that name no stack.",
        resolve: ({ unknownIds }) => [...unknownIds],
      }),
      rows: t.field({
        type: [row],
        description: "Bottom first.",
        resolve: ({ rows }) => [...rows],
      }),
    }),
  });

  builder.queryField("alignStacks", (t) =>
    t.field({
      type: alignment,
      description:
        "Architectures side by side, shared layers in one row. Two are aligned by a longest common order; each further one with the rows made so far, in the order asked. No stack's own order is broken.",
      args: {
        ids: t.arg.idList({ required: true, description: `${FEWEST} to ${MOST} different ids.` }),
      },
      resolve: async (_root, { ids }, { services: { reader } }) => {
        const asked = [...new Set(ids)];
        if (asked.length < FEWEST || asked.length > MOST) {
          throw badInput(
            `An alignment takes ${FEWEST} to ${MOST} different ids, but was given ${asked.length}.`,
            { argument: "ids", least: FEWEST, most: MOST },
          );
        }
        const stacks = new Map((await reader.stacks()).map((stack) => [stack.id, stack]));
        const found = asked.flatMap((id) => stacks.get(id) ?? []);
        return {
          stackIds: found.map(({ id }) => id),
          unknownIds: asked.filter((id) => !stacks.has(id)),
          rows: align(found),
        };
      },
    }),
  );
};
