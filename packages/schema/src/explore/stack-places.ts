import type { Bilingual, Stack } from "@strata/graph-model";

/** An entity's place in a stack. */
export interface StackPlace {
  readonly stackId: string;
  /** From the bottom, from 0. */
  readonly position: number;
  readonly layers: number;
  readonly role: Bilingual;
  /** Nearest first. */
  readonly below: readonly string[];
  readonly above: readonly string[];
}

/** Every place of an entity, by stack, then from the bottom. An entity may stand in one stack twice; it is not above itself. */
export const stackPlaces = (entityId: string, stacks: readonly Stack[]): readonly StackPlace[] =>
  stacks.flatMap(({ id, layers }) =>
    layers.flatMap(({ entity, role }, position) => {
      if (entity !== entityId) {
        return [];
      }
      const ids = layers.map((layer) => layer.entity);
      const others = (part: readonly string[]) => [
        ...new Set(part.filter((other) => other !== entityId)),
      ];
      return [
        {
          stackId: id,
          position,
          layers: layers.length,
          role,
          below: others(ids.slice(0, position).reverse()),
          above: others(ids.slice(position + 1)),
        },
      ];
    }),
  );
