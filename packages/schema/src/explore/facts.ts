import { type Bilingual, RELATION_KIND_IDS, RELATION_KINDS } from "@strata/graph-model";
import type { Builder, Feature } from "../builder.ts";
import { enumValues } from "../enum-values.ts";
import { graphEnums } from "../graph-enums.ts";
import { variantLoader } from "../id-loader.ts";
import type { Join } from "../join.ts";
import { momentInput, optionalDate } from "../moment.ts";
import { createNames } from "../names.ts";
import { present } from "../present.ts";
import { KEY } from "../rewrite.ts";
import {
  type Derivation,
  type DerivedFact,
  type FactGroup,
  factGroups,
  transitiveKinds,
} from "./fact-groups.ts";
import { pathSentence } from "./path-sentence.ts";

const RULE_TEXTS: Record<Derivation, string> = {
  INVERSE: "A claim read from its object.",
  TRANSITIVE: "A chain of claims of a transitive relation.",
};

const DIRECTION_TEXTS: Record<FactGroup["direction"], string> = {
  OUT: "The entity is the subject, or the relation is symmetric.",
  IN: "The entity is the object.",
};

const derivedType = (builder: Builder, join: Join) => {
  const namesOf = createNames();
  const rule = builder.enumType("DerivationRule", {
    description: "How a fact follows from what is stated.",
    values: enumValues(RULE_TEXTS),
  });
  const sentence = (
    { step, entityId }: DerivedFact,
    names: ReadonlyMap<string, Bilingual>,
  ): Bilingual => pathSentence({ entityIds: [entityId], steps: [step] }, names);
  return builder.objectRef<DerivedFact>("DerivedFact").implement({
    description: "A fact that is computed from claims and never stored.",
    fields: (t) => ({
      rule: t.expose("rule", { type: rule, description: "How it follows." }),
      entity: t.field({
        type: "Entity",
        description: "The entity at the other end.",
        resolve: ({ entityId }, _args, context, info) =>
          join.node("Entity", entityId, context, info),
      }),
      sentenceEn: t.string({
        description: "What follows, in English.",
        resolve: async (fact, _args, context) =>
          sentence(fact, await namesOf([fact.step.subject, fact.step.object], context)).en,
      }),
      sentenceZh: t.string({
        description: "What follows, in Chinese.",
        resolve: async (fact, _args, context) =>
          sentence(fact, await namesOf([fact.step.subject, fact.step.object], context)).zh,
      }),
      followsFrom: t.field({
        type: ["Claim"],
        description: "The claims that it follows from, from this entity to the other.",
        resolve: async ({ followsFrom }, _args, context, info) =>
          present(await join.nodes("Claim", followsFrom, context, info)),
      }),
    }),
  });
};

const groupType = (builder: Builder, join: Join) => {
  const { relationKind } = graphEnums(builder, join);
  const derived = derivedType(builder, join);
  const direction = builder.enumType("FactDirection", {
    description: "Which end of a relation an entity is.",
    values: enumValues(DIRECTION_TEXTS),
  });
  const phrase = (group: FactGroup): Bilingual => {
    const kind = RELATION_KINDS[group.relation];
    return group.direction === "OUT" ? kind.phrase : kind.inverse.phrase;
  };
  return builder.objectRef<FactGroup>("FactGroup").implement({
    description: "What is true of an entity by one relation in one direction.",
    fields: (t) => ({
      relation: t.expose("relation", { type: relationKind, description: "Which relation." }),
      direction: t.expose("direction", { type: direction, description: "Which end it is." }),
      phraseEn: t.string({
        description: "The heading, after the entity's name: an English verb phrase.",
        resolve: (group) => phrase(group).en,
      }),
      phraseZh: t.string({
        description: "The heading, after the entity's name: a Chinese verb phrase.",
        resolve: (group) => phrase(group).zh,
      }),
      claims: t.field({
        type: ["Claim"],
        description: "What is stated, with its sources.",
        resolve: async ({ claimIds }, _args, context, info) =>
          present(await join.nodes("Claim", claimIds, context, info)),
      }),
      derived: t.field({
        type: [derived],
        description: "What follows from that, nearest first.",
        resolve: ({ derived: facts }) => [...facts],
      }),
    }),
  });
};

/** `Entity.facts`: what is true of an entity today or at another time, by relation, and what follows from it. */
export const facts: Feature = (builder, join) => {
  const { relationKind } = graphEnums(builder, join);
  const group = groupType(builder, join);
  const groups = variantLoader<
    { readonly relations: readonly (typeof RELATION_KIND_IDS)[number][]; readonly on?: string },
    readonly FactGroup[]
  >(
    async (ids, { services }, { relations, on }) => {
      const claims = await services.reader.relationsAround(ids, transitiveKinds(relations), on);
      const asked = claims.filter(({ relation }) => relations.includes(relation));
      return new Map(ids.map((id) => [id, factGroups(id, asked, on)]));
    },
    () => [],
  );

  builder.objectFields("Entity", (t) => ({
    facts: t.field({
      type: [group],
      description:
        "What is true of it, by relation and direction: accepted claims that hold today or at `asOf`, and what follows from them. Disputed claims are in `disputes`, all others in `claims`.",
      args: {
        asOf: t.arg({
          type: momentInput(builder),
          description: "When; today when left out. What has no known beginning has always held.",
        }),
        relations: t.arg({
          type: [relationKind],
          description: "Only these; all when left out.",
        }),
      },
      resolve: async (parent, { asOf, relations }, context) => {
        const on = await optionalDate(asOf, context.services);
        const kinds = relations
          ? RELATION_KIND_IDS.filter((id) => relations.includes(id))
          : RELATION_KIND_IDS;
        const args = { relations: kinds, ...(on === undefined ? {} : { on }) };
        return [...(await groups(args, context).load(parent[KEY]))];
      },
    }),
  }));
};
