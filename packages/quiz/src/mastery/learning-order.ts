import { type GraphReader, isCurrent, type RelationClaim } from "@strata/graph-model";

/** One concept that has to be understood before another. */
export interface Prerequisite {
  readonly before: string;
  readonly after: string;
}

/** The order of learning that current claims state; whatever else is among them is passed over. */
export const learningOrderIn = (claims: readonly RelationClaim[]): readonly Prerequisite[] =>
  claims
    .filter((claim) => claim.relation === "PREREQUISITE_OF" && isCurrent(claim))
    .map(({ subject, object }) => ({ before: subject, after: object }));

/**
 * All that has to be understood before these concepts, all that they lead to, and what else that needs: enough to say what
 * any of them unlocks. It reads along the order of learning only, never the whole graph.
 */
export const readLearningOrder = async (
  reader: GraphReader,
  concepts: readonly string[],
): Promise<readonly Prerequisite[]> => {
  const above = await reader.chain(concepts, "PREREQUISITE_OF", "up");
  const reached = new Set([...concepts, ...above.claims.map(({ object }) => object)]);
  const below = await reader.chain([...reached].sort(), "PREREQUISITE_OF", "down");
  return learningOrderIn(below.claims);
};
