import type { Knowledge } from "@strata/graph-model";
import { Facts } from "../proof/facts.ts";

const without = <T extends { readonly id: string }>(
  list: readonly T[],
  hidden: string | null,
): readonly T[] =>
  hidden === null || !list.some(({ id }) => id === hidden)
    ? list
    : list.filter(({ id }) => id !== hidden);

/** All facts with one claim taken away, now this and now that, without reading anything anew. */
export class FactsButOne extends Facts {
  hidden: string | null = null;

  constructor(knowledge: Knowledge) {
    super();
    this.addClaims(knowledge.claims);
    this.addDimensions(knowledge.dimensions);
    this.addClosedCells(knowledge.closedCells);
    this.setDisjointClasses(knowledge.disjointClasses);
    this.cover(knowledge.entities.map(({ id }) => id));
  }

  /** What follows from all facts does not follow from all but one. */
  override workedOut<T extends {}>(name: string, workOut: () => T): T {
    return this.hidden === null ? super.workedOut(name, workOut) : workOut();
  }

  override relationsFrom(...of: Parameters<Facts["relationsFrom"]>) {
    return without(super.relationsFrom(...of), this.hidden);
  }
  override relationsTo(...of: Parameters<Facts["relationsTo"]>) {
    return without(super.relationsTo(...of), this.hidden);
  }
  override traitsOf(...of: Parameters<Facts["traitsOf"]>) {
    return without(super.traitsOf(...of), this.hidden);
  }
  override ordersFrom(...of: Parameters<Facts["ordersFrom"]>) {
    return without(super.ordersFrom(...of), this.hidden);
  }
  override negationsOf(...of: Parameters<Facts["negationsOf"]>) {
    return without(super.negationsOf(...of), this.hidden);
  }
}
