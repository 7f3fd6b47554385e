import type { TraitClaim } from "@strata/graph-model";

export const VERDICTS = ["DIFFERENT", "SAME", "NOT_STATED"] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface ComparisonCell {
  readonly entityId: string;
  readonly claimIds: readonly string[];
}

export interface ComparisonRow {
  readonly dimensionId: string;
  readonly verdict: Verdict;
  readonly cells: readonly ComparisonCell[];
}

/** The values as one comparable text; null where the sources give words only. */
const valuesOf = (claims: readonly TraitClaim[]): string | null => {
  const values = claims.flatMap(({ value }) => value ?? []);
  return values.length === 0 ? null : [...new Set(values)].sort().join("\n");
};

const textsOf = (claims: readonly TraitClaim[]): string =>
  claims
    .map(({ note, statement }) => (note ?? statement).en)
    .sort()
    .join("\n");

/**
 * Values are compared where every cell that says anything has one, else the words: alike only when they are so to the letter. Two that
 * differ make a difference, whoever else is silent; silence itself is neither a difference nor a likeness.
 */
const verdictOf = (cells: readonly (readonly TraitClaim[])[]): Verdict => {
  const stated = cells.filter((claims) => claims.length > 0);
  const values = stated.map(valuesOf);
  const told = values.includes(null) ? stated.map(textsOf) : values;
  if (new Set(told).size > 1) {
    return "DIFFERENT";
  }
  return stated.length === cells.length ? "SAME" : "NOT_STATED";
};

/** One row for each dimension on which something is stated of any of the entities; differences first, then by dimension. */
export const comparisonRows = (
  entityIds: readonly string[],
  traits: readonly TraitClaim[],
): readonly ComparisonRow[] => {
  const dimensions = [...new Set(traits.map(({ dimension }) => dimension))].sort();
  const rows = dimensions.map((dimensionId) => {
    const cells = entityIds.map((entityId) =>
      traits.filter(({ dimension, subject }) => dimension === dimensionId && subject === entityId),
    );
    return {
      dimensionId,
      verdict: verdictOf(
        cells.map((claims) =>
          claims.filter(({ status, until }) => status !== "OUTDATED" && until === null),
        ),
      ),
      cells: cells.map((claims, index) => ({
        entityId: entityIds[index] ?? "",
        claimIds: claims.map(({ id }) => id),
      })),
    };
  });
  return VERDICTS.flatMap((verdict) => rows.filter((row) => row.verdict === verdict));
};
