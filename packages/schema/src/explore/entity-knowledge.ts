import {
  type Bilingual,
  type Claim,
  heldOn,
  isCurrent,
  objectOf,
  type RelationClaim,
  type Stack,
  type TraitClaim,
} from "@strata/graph-model";
import type { Builder, Feature } from "../builder.ts";
import { idLoader, variantLoader } from "../id-loader.ts";
import type { Join } from "../join.ts";
import { momentInput, optionalDate } from "../moment.ts";
import { present } from "../present.ts";
import { KEY } from "../rewrite.ts";
import { type StackPlace, stackPlaces } from "./stack-places.ts";

interface EntityTrait {
  readonly dimensionId: string;
  readonly claimIds: readonly string[];
}

/** A confusion as one of its two ends sees it. */
interface Confusion {
  readonly withId: string;
  readonly claimId: string;
  readonly own: Bilingual | null;
  readonly other: Bilingual | null;
  readonly dimensionId: string | null;
}

/** What a claim about several entities says to each of those asked about. */
const byEnd = <Some extends Claim>(
  ids: readonly string[],
  claims: readonly Some[],
): ReadonlyMap<string, readonly Some[]> =>
  new Map(
    ids.map((id) => [id, claims.filter((claim) => claim.subject === id || objectOf(claim) === id)]),
  );

const byDimension = (traits: readonly TraitClaim[]): readonly EntityTrait[] =>
  [...new Set(traits.map(({ dimension }) => dimension))].sort().map((dimensionId) => ({
    dimensionId,
    claimIds: traits.filter(({ dimension }) => dimension === dimensionId).map(({ id }) => id),
  }));

const confusionOf = (entityId: string, claim: RelationClaim): Confusion => {
  const isSubject = claim.subject === entityId;
  const { contrast } = claim;
  return {
    withId: isSubject ? claim.object : claim.subject,
    claimId: claim.id,
    own: contrast && (isSubject ? contrast.subject : contrast.object),
    other: contrast && (isSubject ? contrast.object : contrast.subject),
    dimensionId: contrast?.dimension ?? null,
  };
};

const traitType = (builder: Builder, join: Join) =>
  builder.objectRef<EntityTrait>("EntityTrait").implement({
    description: "What is true of an entity on one dimension.",
    fields: (t) => ({
      dimension: t.field({
        type: "Dimension",
        description: "The dimension.",
        resolve: ({ dimensionId }, _args, context, info) =>
          join.node("Dimension", dimensionId, context, info),
      }),
      claims: t.field({
        type: ["Claim"],
        description: "The traits stated, with their values and sources.",
        resolve: async ({ claimIds }, _args, context, info) =>
          present(await join.nodes("Claim", claimIds, context, info)),
      }),
    }),
  });

const placeType = (builder: Builder, join: Join) =>
  builder.objectRef<StackPlace>("StackPlace").implement({
    description:
      "Where an entity stands in an architecture. What is above and below follows from the order of the stack's layers.",
    fields: (t) => ({
      stack: t.field({
        type: "Stack",
        description: "The architecture, with the sections that draw it.",
        resolve: ({ stackId }, _args, context, info) => join.node("Stack", stackId, context, info),
      }),
      position: t.exposeInt("position", { description: "From the bottom, from 0." }),
      layers: t.exposeInt("layers", { description: "How many layers the stack has." }),
      roleEn: t.string({
        description: "What it does there, in English.",
        resolve: ({ role }) => role.en,
      }),
      roleZh: t.string({
        description: "What it does there, in Chinese.",
        resolve: ({ role }) => role.zh,
      }),
      below: t.field({
        type: ["Entity"],
        description: "What stands below it, nearest first.",
        resolve: async (place, _args, context, info) =>
          present(await join.nodes("Entity", place.below, context, info)),
      }),
      above: t.field({
        type: ["Entity"],
        description: "What stands above it, nearest first.",
        resolve: async (place, _args, context, info) =>
          present(await join.nodes("Entity", place.above, context, info)),
      }),
    }),
  });

const confusionType = (builder: Builder, join: Join) =>
  builder.objectRef<Confusion>("Confusion").implement({
    description: "Something that one easily takes an entity for, and what tells the two apart.",
    fields: (t) => ({
      with: t.field({
        type: "Entity",
        description: "What it is taken for.",
        resolve: ({ withId }, _args, context, info) => join.node("Entity", withId, context, info),
      }),
      ownEn: t.string({
        nullable: true,
        description: "What is true of this one and false of the other, in English.",
        resolve: ({ own }) => own?.en ?? null,
      }),
      ownZh: t.string({
        nullable: true,
        description: "What is true of this one and false of the other, in Chinese.",
        resolve: ({ own }) => own?.zh ?? null,
      }),
      otherEn: t.string({
        nullable: true,
        description: "What is true of the other and false of this one, in English.",
        resolve: ({ other }) => other?.en ?? null,
      }),
      otherZh: t.string({
        nullable: true,
        description: "What is true of the other and false of this one, in Chinese.",
        resolve: ({ other }) => other?.zh ?? null,
      }),
      dimension: t.field({
        type: "Dimension",
        nullable: true,
        description: "A dimension on which the two differ, where there is one.",
        resolve: async ({ dimensionId }, _args, context, info) =>
          dimensionId === null ? null : join.node("Dimension", dimensionId, context, info),
      }),
      claim: t.field({
        type: "Claim",
        description: "The claim, with its sources.",
        resolve: ({ claimId }, _args, context, info) => join.node("Claim", claimId, context, info),
      }),
    }),
  });

/** What an entity offers beside its facts: traits at a time, places in architectures, confusions. Denials are in `claims` and `mentions`. */
export const entityKnowledge: Feature = (builder, join) => {
  const trait = traitType(builder, join);
  const place = placeType(builder, join);
  const confusion = confusionType(builder, join);

  const traits = variantLoader<{ readonly on?: string }, readonly EntityTrait[]>(
    async (ids, { services }, { on }) => {
      const found = await services.reader.traitsOf(ids);
      const held = found.filter((claim) =>
        on === undefined ? isCurrent(claim) : heldOn(claim, on),
      );
      return new Map(ids.map((id) => [id, byDimension(held.filter((c) => c.subject === id))]));
    },
    () => [],
  );
  const places = idLoader<readonly StackPlace[]>(
    async (ids, { services }) => {
      const stacks: readonly Stack[] = await services.reader.stacks();
      return new Map(ids.map((id) => [id, stackPlaces(id, stacks)]));
    },
    () => [],
  );
  const confusions = idLoader<readonly Confusion[]>(
    async (ids, { services }) => {
      const found = await services.reader.relationsOf(ids);
      const current = found.filter((c) => c.relation === "CONFUSED_WITH" && isCurrent(c));
      const ends = byEnd(ids, current);
      return new Map(
        ids.map((id) => [id, (ends.get(id) ?? []).map((claim) => confusionOf(id, claim))]),
      );
    },
    () => [],
  );
  builder.objectFields("Entity", (t) => ({
    traits: t.field({
      type: [trait],
      description:
        "What is true of it on each dimension, by dimension: accepted traits that hold today or at `asOf`.",
      args: {
        asOf: t.arg({ type: momentInput(builder), description: "When; today when left out." }),
      },
      resolve: async (parent, { asOf }, context) => {
        const on = await optionalDate(asOf, context.services);
        return [...(await traits(on === undefined ? {} : { on }, context).load(parent[KEY]))];
      },
    }),
    places: t.field({
      type: [place],
      description: "Where it stands in architectures, and what is above and below it there.",
      resolve: async (parent, _args, context) => [...(await places(context).load(parent[KEY]))],
    }),
    confusions: t.field({
      type: [confusion],
      description: "What it is easily taken for, and what tells the two apart.",
      resolve: async (parent, _args, context) => [...(await confusions(context).load(parent[KEY]))],
    }),
  }));
};
