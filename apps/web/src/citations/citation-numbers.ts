import type { CitationData } from "./cited-claim.ts";

/** Numbers sections from 1 in the order in which a page first cites them. */
export const numberCitations = (
  citations: Iterable<readonly CitationData[]>,
): ReadonlyMap<string, number> => {
  const numbers = new Map<string, number>();
  for (const cited of citations) {
    for (const { sectionId } of cited) {
      if (!numbers.has(sectionId)) numbers.set(sectionId, numbers.size + 1);
    }
  }
  return numbers;
};
