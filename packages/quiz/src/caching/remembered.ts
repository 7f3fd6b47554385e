/** How many results are kept before all are forgotten. */
const MOST = 20_000;

/** A pure function of a text that keeps its results: the same stems, names and glosses are looked at over and over. */
export const remembered = <T>(workOut: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= MOST) known.clear();
    const made = workOut(text);
    known.set(text, made);
    return made;
  };
};
