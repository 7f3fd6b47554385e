import { badInput } from "../bad-input.ts";
import type { Feature } from "../builder.ts";
import { dateOf, momentInput } from "../moment.ts";
import { present } from "../present.ts";
import { changedClaims } from "./changed-claims.ts";

const MOST = 10;

interface Changes {
  readonly before: string;
  readonly after: string;
  readonly unknownIds: readonly string[];
  readonly endedIds: readonly string[];
  readonly beganIds: readonly string[];
}

/** `changes(ids, before, after)`: what was true before a moment and is not after, and what has begun. */
export const changes: Feature = (builder, join) => {
  const type = builder.objectRef<Changes>("Changes").implement({
    description: "What became of the claims about some entities between two moments.",
    fields: (t) => ({
      before: t.exposeString("before", { description: "ISO date of the first moment." }),
      after: t.exposeString("after", { description: "ISO date of the second." }),
      ended: t.field({
        type: ["Claim"],
        description: "What was true right before the first moment and is not at the second, by id.",
        resolve: async ({ endedIds }, _args, context, info) =>
          present(await join.nodes("Claim", endedIds, context, info)),
      }),
      began: t.field({
        type: ["Claim"],
        description: "What was not true right before the first moment and is at the second, by id.",
        resolve: async ({ beganIds }, _args, context, info) =>
          present(await join.nodes("Claim", beganIds, context, info)),
      }),
      unknownIds: t.idList({
        description: "The ids that name no entity.",
        resolve: ({ unknownIds }) => [...unknownIds],
      }),
    }),
  });

  builder.queryField("changes", (t) =>
    t.field({
      type,
      description:
        "What was true of some entities right before a moment and is so no longer, and what has begun. What has no known beginning was always true; disputed claims do not count.",
      args: {
        ids: t.arg.idList({
          required: true,
          description: `1 to ${MOST} entities; claims with one of them as subject or object count.`,
        }),
        before: t.arg({
          type: momentInput(builder),
          required: true,
          description: "The first moment: what ends on this day was still true.",
        }),
        after: t.arg({
          type: momentInput(builder),
          description: "The second moment; today when left out.",
        }),
      },
      resolve: async (_root, { ids, before, after }, { services }) => {
        const asked = [...new Set(ids)];
        if (asked.length < 1 || asked.length > MOST) {
          throw badInput(`ids takes 1 to ${MOST} ids, but was given ${asked.length}.`, {
            argument: "ids",
            least: 1,
            most: MOST,
          });
        }
        const first = await dateOf(before, services);
        const second = after
          ? await dateOf(after, services)
          : services.now().toISOString().slice(0, 10);
        const { known, claims } = await services.reader.claimsAbout(asked);
        const { ended, began } = changedClaims(claims, first, second);
        return {
          before: first,
          after: second,
          unknownIds: asked.filter((id) => !known.includes(id)),
          endedIds: ended.map(({ id }) => id),
          beganIds: began.map(({ id }) => id),
        };
      },
    }),
  );
};
