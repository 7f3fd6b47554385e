/** Numbers sections from 1 in the order in which a page first cites them. */
export const numberCitations = (
  citations: Iterable<readonly string[]>,
): ReadonlyMap<string, number> => {
  const numbers = new Map<string, number>();
  for (const sectionIds of citations) {
    for (const id of sectionIds) {
      if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
    }
  }
  return numbers;
};
