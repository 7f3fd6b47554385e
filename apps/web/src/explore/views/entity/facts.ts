import {
  type Language,
  RELATION_FAMILIES,
  RELATION_KIND_IDS,
  RELATION_KINDS,
  type RelationFamily,
  type RelationKind,
} from "@strata/graph-model";
import type { CitedClaimData } from "../../../citations/cited-claim.ts";
import type { EntityData, ListedEntity } from "./entity-query.ts";

/** A relation claim seen from the page's own entity. */
export type Fact = {
  readonly claim: CitedClaimData;
  readonly relation: RelationKind;
  /** OUT when the page's entity is the subject. */
  readonly direction: "OUT" | "IN";
  readonly other: ListedEntity;
  readonly propertyValueEn: string | null;
  readonly propertyValueZh: string | null;
};

/** Facts that read with the same phrase ("runs on"), within a family. */
export type FactGroup = {
  readonly key: string;
  readonly phrase: string;
  readonly facts: readonly Fact[];
};

export type FamilyFacts = {
  readonly family: RelationFamily;
  readonly groups: readonly FactGroup[];
  readonly count: number;
};

/** Every relation of an entity, in both directions. A symmetric one is read the same from either end. */
export const factsOf = (entity: Pick<EntityData, "relations" | "relationsTo">): readonly Fact[] => [
  ...entity.relations.flatMap(({ object, relation, propertyValueEn, propertyValueZh, ...claim }) =>
    object === null || relation === null
      ? []
      : [
          {
            claim,
            relation,
            direction: "OUT" as const,
            other: object,
            propertyValueEn,
            propertyValueZh,
          },
        ],
  ),
  ...entity.relationsTo.flatMap(
    ({ subject, relation, propertyValueEn, propertyValueZh, ...claim }) =>
      relation === null
        ? []
        : [
            {
              claim,
              relation,
              direction: RELATION_KINDS[relation].symmetric ? ("OUT" as const) : ("IN" as const),
              other: subject,
              propertyValueEn,
              propertyValueZh,
            },
          ],
  ),
];

const STANDING = { ACCEPTED: 0, DISPUTED: 1, OUTDATED: 2 } as const;

/**
 * Facts by family, then by phrase, in the registries' order; what holds comes before what is contested or has aged.
 * Families without facts are left out.
 */
export const groupFacts = (facts: readonly Fact[], language: Language): readonly FamilyFacts[] =>
  (Object.keys(RELATION_FAMILIES) as RelationFamily[]).flatMap((family) => {
    const groups = RELATION_KIND_IDS.filter(
      (kind) => RELATION_KINDS[kind].family === family,
    ).flatMap((kind) =>
      (["OUT", "IN"] as const).flatMap((direction) => {
        const own = facts
          .filter((fact) => fact.relation === kind && fact.direction === direction)
          .toSorted((a, b) => STANDING[a.claim.status] - STANDING[b.claim.status]);
        const { phrase, inverse } = RELATION_KINDS[kind];
        return own.length === 0
          ? []
          : [
              {
                key: `${kind}-${direction}`,
                phrase: (direction === "OUT" ? phrase : inverse.phrase)[language],
                facts: own,
              },
            ];
      }),
    );
    const count = groups.reduce((sum, group) => sum + group.facts.length, 0);
    return count === 0 ? [] : [{ family, groups, count }];
  });

/**
 * The neighbours to draw, at most `limit`: one of each family in turn, so that no family crowds out the rest. Only
 * relations that hold today count, and an entity is drawn once.
 */
export const pickNeighbours = (facts: readonly Fact[], limit: number): readonly Fact[] => {
  const queues = groupFacts(
    facts.filter(({ claim }) => claim.status === "ACCEPTED" && claim.until === null),
    "en",
  ).map(({ groups }) => groups.flatMap((group) => group.facts));
  const picked = new Map<string, Fact>();
  for (
    let round = 0;
    picked.size < limit && queues.some((queue) => queue.length > round);
    round++
  ) {
    for (const queue of queues) {
      const fact = queue[round];
      if (fact && !picked.has(fact.other.id) && picked.size < limit)
        picked.set(fact.other.id, fact);
    }
  }
  return [...picked.values()];
};
