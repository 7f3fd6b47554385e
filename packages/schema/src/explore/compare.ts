import { badInput } from "../bad-input.ts";
import type { Feature } from "../builder.ts";
import { enumValues } from "../enum-values.ts";
import { present } from "../present.ts";
import {
  type ComparisonCell,
  type ComparisonRow,
  comparisonRows,
  type Verdict,
} from "./comparison.ts";

const FEWEST = 2;
const MOST = 6;

const VERDICT_TEXTS: Record<Verdict, string> = {
  DIFFERENT: "Stated of two or more, and not the same.",
  SAME: "Stated of all, and the same.",
  NOT_STATED:
    "Not stated of at least one, and no difference between the others. That is not a “no”.",
};

interface Comparison {
  readonly entityIds: readonly string[];
  readonly unknownIds: readonly string[];
  readonly rows: readonly ComparisonRow[];
}

/** `compare(ids)`: entities side by side, dimension by dimension. */
export const compare: Feature = (builder, join) => {
  const verdict = builder.enumType("ComparisonVerdict", {
    description: "What a row says of its entities together.",
    values: enumValues(VERDICT_TEXTS),
  });

  const cell = builder.objectRef<ComparisonCell>("ComparisonCell").implement({
    description: "What is stated of one entity on one dimension.",
    fields: (t) => ({
      entityId: t.exposeID("entityId", { description: "The entity." }),
      known: t.boolean({
        description: "False when no source says anything here.",
        resolve: ({ claimIds }) => claimIds.length > 0,
      }),
      claims: t.field({
        type: ["Claim"],
        description: "The traits stated here, of any status, by id.",
        resolve: async ({ claimIds }, _args, context, info) =>
          present(await join.nodes("Claim", claimIds, context, info)),
      }),
    }),
  });

  const row = builder.objectRef<ComparisonRow>("ComparisonRow").implement({
    description: "One dimension over all compared entities.",
    fields: (t) => ({
      dimension: t.field({
        type: "Dimension",
        description: "What is compared.",
        resolve: ({ dimensionId }, _args, context, info) =>
          join.node("Dimension", dimensionId, context, info),
      }),
      verdict: t.expose("verdict", {
        type: verdict,
        description: "Whether they differ. Claims that are outdated or have ended do not count.",
      }),
      cells: t.field({
        type: [cell],
        description: "One for each entity, in the order of `entities`.",
        resolve: ({ cells }) => [...cells],
      }),
    }),
  });

  const comparison = builder.objectRef<Comparison>("Comparison").implement({
    description: "Entities side by side.",
    fields: (t) => ({
      entities: t.field({
        type: ["Entity"],
        description: "Those that exist, in the order asked.",
        resolve: async ({ entityIds }, _args, context, info) =>
          present(await join.nodes("Entity", entityIds, context, info)),
      }),
      unknownIds: t.idList({
        description: "The ids that name no entity.",
        resolve: ({ unknownIds }) => [...unknownIds],
      }),
      rows: t.field({
        type: [row],
        description: "Differences first, then what is the same, then what is not stated of all.",
        resolve: ({ rows }) => [...rows],
      }),
    }),
  });

  builder.queryField("compare", (t) =>
    t.field({
      type: comparison,
      description: "Compares entities on every dimension on which something is stated of any.",
      args: {
        ids: t.arg.idList({
          required: true,
          description: `${FEWEST} to ${MOST} different ids.`,
        }),
        onlyDifferences: t.arg.boolean({
          defaultValue: false,
          description: "Only rows whose verdict is DIFFERENT.",
        }),
      },
      resolve: async (_root, { ids, onlyDifferences }, { services: { reader } }) => {
        const asked = [...new Set(ids)];
        if (asked.length < FEWEST || asked.length > MOST) {
          throw badInput(
            `A comparison takes ${FEWEST} to ${MOST} different ids, but was given ${asked.length}.`,
            { argument: "ids", least: FEWEST, most: MOST },
          );
        }
        const { known, claims } = await reader.claimsAbout(asked, ["TRAIT"]);
        const traits = claims.filter((claim) => claim.kind === "TRAIT");
        const entityIds = asked.filter((id) => known.includes(id));
        const rows = comparisonRows(entityIds, traits);
        return {
          entityIds,
          unknownIds: asked.filter((id) => !known.includes(id)),
          rows: onlyDifferences ? rows.filter((one) => one.verdict === "DIFFERENT") : rows,
        };
      },
    }),
  );
};
