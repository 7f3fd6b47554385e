import { ENTITY_KINDS, type Entity } from "@strata/graph-model";
import type { DraftContext } from "../question-types/question-type.ts";

/**
 * Entities of the same shape as the key whose traits on a dimension have been read, in ascending order of id: nobody
 * takes an idea for a thing.
 */
export const othersOn = (
  dimension: string,
  key: Entity,
  { facts, entity }: Pick<DraftContext, "facts" | "entity">,
): readonly Entity[] => {
  const { shape } = ENTITY_KINDS[key.kind];
  const subjects = facts.workedOut(`subjects on ${dimension}`, () =>
    [...new Set(facts.traitsReadOn(dimension).map(({ subject }) => subject))].sort(),
  );
  return subjects
    .flatMap((id) => entity(id) ?? [])
    .filter((one) => one.id !== key.id && ENTITY_KINDS[one.kind].shape === shape);
};

/** How near a miss an entity is to the key by what and where it is. */
export const likeness = (one: Entity, key: Entity): number =>
  (one.kind === key.kind ? 2 : 0) + (one.layer !== null && one.layer === key.layer ? 1 : 0);
