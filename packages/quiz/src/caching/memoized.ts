/** How many results are kept before all are forgotten. */
const MOST = 20_000;

interface Known<K, T> {
  get(of: K): T | undefined;
  set(of: K, made: T): unknown;
}

const keptIn =
  <K, T extends {}>(known: Known<K, T>, workOut: (of: K) => T) =>
  (of: K): T => {
    const found = known.get(of);
    if (found !== undefined) return found;
    const made = workOut(of);
    known.set(of, made);
    return made;
  };

/** A pure function that keeps its results: the same stems, names and glosses are looked at over and over. */
export const memoized = <T extends {}, K = string>(workOut: (of: K) => T): ((of: K) => T) => {
  const known = new Map<K, T>();
  return keptIn(known, (of) => {
    if (known.size >= MOST) known.clear();
    return workOut(of);
  });
};

/** The same of objects: a result goes with its object. */
export const memoizedFor = <K extends object, T extends {}>(
  workOut: (of: K) => T,
): ((of: K) => T) => keptIn(new WeakMap<K, T>(), workOut);
