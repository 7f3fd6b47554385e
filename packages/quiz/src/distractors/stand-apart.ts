import type { Entity } from "@strata/graph-model";
import { overlap } from "../proof/closure.ts";
import type { Facts } from "../proof/facts.ts";

/** Whether none of these is a kind of another: a microVM beside a virtual machine would be two answers in one. */
export const standApart = (entities: readonly Entity[], facts: Facts): boolean =>
  entities.every((one, i) =>
    entities.slice(i + 1).every((other) => !overlap(one.id, other.id, ["IS_A"], facts)),
  );
