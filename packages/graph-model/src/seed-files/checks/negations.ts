import type { SeedProblem } from "../problem.ts";
import type { Seed } from "../seed.ts";

/** A negation denies something definite: a relation to an entity, or a value on a dimension. */
export const checkNegations = (seed: Seed): readonly SeedProblem[] =>
  seed.negations.flatMap((entry) => {
    const { relation, to, dimension, value } = entry.data;
    const deniesRelation = relation !== undefined && to !== undefined;
    const deniesValue = dimension !== undefined && value !== undefined;
    const parts = [relation, to, dimension, value].filter((part) => part !== undefined).length;
    if (deniesRelation !== deniesValue && parts === 2) return [];
    return [
      entry.problemAt(
        ["id"],
        "indefinite-negation",
        "The negation does not say what it denies.",
        "Give it “relation” and “to”, or “dimension” and “value”, and nothing of the other pair.",
        { severity: "warning" },
      ),
    ];
  });
