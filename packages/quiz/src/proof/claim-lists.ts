interface Identified {
  readonly id: string;
}

const insert = <T extends Identified>(list: T[], claim: T): void => {
  list.splice(list.findLastIndex((other) => other.id < claim.id) + 1, 0, claim);
};

/** Claims by one end, and there by what they say: a kind of relation, a dimension. Every list is in order of claim id. */
export class ClaimLists<T extends Identified> {
  readonly #at = new Map<string, { readonly all: T[]; readonly saying: Map<string, T[]> }>();

  /** Adds a claim, once. */
  add(end: string, says: string, claim: T): void {
    const here = this.#at.get(end) ?? { all: [], saying: new Map<string, T[]>() };
    this.#at.set(end, here);
    const list = here.saying.get(says) ?? [];
    here.saying.set(says, list);
    insert(here.all, claim);
    insert(list, claim);
  }

  /** All at this end; with `says`, only those that say it. */
  at(end: string, says?: string): readonly T[] {
    const here = this.#at.get(end);
    return (says === undefined ? here?.all : here?.saying.get(says)) ?? [];
  }
}
