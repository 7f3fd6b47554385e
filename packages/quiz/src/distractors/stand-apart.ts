import type { Entity } from "@strata/graph-model";
import { overlap } from "../proof/closure.ts";
import type { Facts } from "../proof/facts.ts";

/** Whether neither is a kind of the other: a microVM beside a virtual machine would be two answers in one. */
export const standApart =
  (facts: Facts) =>
  (one: Entity, other: Entity): boolean =>
    !overlap(one.id, other.id, "IS_A", facts);

/** Whether that is so of any two of these. */
export const allStandApart = (entities: readonly Entity[], facts: Facts): boolean =>
  entities.every((one, i) => entities.slice(i + 1).every((other) => standApart(facts)(one, other)));
