import { isCurrent, type RelationClaim } from "@strata/graph-model";

/** By concept, what it is easily confused with. */
export type Confusions = ReadonlyMap<string, ReadonlySet<string>>;

/** What the graph says is confused; it holds in both directions. */
export const confusionsIn = (claims: readonly RelationClaim[]): Confusions => {
  const pairs = claims
    .filter((claim) => claim.relation === "CONFUSED_WITH" && isCurrent(claim))
    .flatMap(({ subject, object }) => [[subject, object] as const, [object, subject] as const]);
  const confusions = new Map<string, Set<string>>();
  for (const [one, other] of pairs) {
    confusions.set(one, (confusions.get(one) ?? new Set()).add(other));
  }
  return confusions;
};

interface AboutConcepts {
  readonly concepts: readonly string[];
}

const related = (a: AboutConcepts, b: AboutConcepts, confusions: Confusions): boolean =>
  a.concepts.some((one) => b.concepts.some((other) => confusions.get(one)?.has(other) === true));

const overlaps = (a: AboutConcepts, b: AboutConcepts): boolean =>
  a.concepts.some((one) => b.concepts.includes(one));

/**
 * Orders a list so that each is followed, where that can be, by one on a concept that is easily confused with its own, else
 * at least by one on another concept; what was first stays as near to the front as that allows. Side by side, confusable
 * things show what tells them apart (Kang & Pashler 2012, 10.1002/acp.1801).
 */
export const interleave = <T extends AboutConcepts>(
  list: readonly T[],
  confusions: Confusions,
): readonly T[] => {
  const left = [...list];
  const ordered: T[] = [];
  while (left.length > 0) {
    const last = ordered.at(-1);
    const others = last === undefined ? left : left.filter((one) => !overlaps(last, one));
    const sibling = last && others.find((one) => related(last, one, confusions));
    const next = sibling ?? others[0] ?? left[0];
    if (next === undefined) break;
    ordered.push(next);
    left.splice(left.indexOf(next), 1);
  }
  return ordered;
};
