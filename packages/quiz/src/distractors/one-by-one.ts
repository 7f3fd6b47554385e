// Iterators have methods of these names from Node 22 on; Strata runs on 20 too.

/** What is left of a list, whoever takes of it: each takes on where the last one stopped. */
export const oneByOne = <T>(many: Iterable<T>): IterableIterator<T> => {
  const left = many[Symbol.iterator]();
  // Without `return`: a loop that ends early would close it for the next one.
  const rest: IterableIterator<T> = { next: () => left.next(), [Symbol.iterator]: () => rest };
  return rest;
};

/** The first so many, or as many as there are; no more are worked out. */
export function* take<T>(count: number, many: Iterable<T>): Generator<T> {
  if (count <= 0) return;
  let given = 0;
  for (const one of many) {
    yield one;
    given += 1;
    if (given === count) return;
  }
}

/** Those that pass a test, each tested when it is wanted: of many ranked candidates a few are, and proofs take time. */
export const filter = <T>(many: Iterable<T>, passes: (one: T) => boolean): IterableIterator<T> =>
  oneByOne(filtered(many, passes));

function* filtered<T>(many: Iterable<T>, passes: (one: T) => boolean): Generator<T> {
  for (const one of many) if (passes(one)) yield one;
}

/** What is made of each, where something is. */
export function* filterMap<T, U>(many: Iterable<T>, make: (one: T) => U | null): Generator<U> {
  for (const one of many) {
    const made = make(one);
    if (made !== null) yield made;
  }
}
