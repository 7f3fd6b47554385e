import type { SeedProblem } from "../problem.ts";
import type { DimensionData, Entry, Seed } from "../seed.ts";

type Value = NonNullable<DimensionData["values"]>[number];

const amountOf = ({ amount }: Value): { readonly least: number; readonly most: number } | null =>
  typeof amount === "number" ? { least: amount, most: amount } : (amount ?? null);

const numericProblems = (entry: Entry<DimensionData>): readonly SeedProblem[] => {
  const { unit, values = [] } = entry.data;
  const problems: SeedProblem[] = [];
  if (unit === undefined) {
    problems.push(
      entry.problemAt(
        ["scale"],
        "amount",
        "The scale is numeric, and nobody knows in which unit.",
        "Add “unit: …”; where the numbers only count, the things that they count.",
      ),
    );
  }
  let highest = Number.NEGATIVE_INFINITY;
  for (const [index, value] of values.entries()) {
    const amount = amountOf(value);
    const report = (message: string, remedy: string): void => {
      problems.push(entry.problemAt(["values", index, "amount"], "amount", message, remedy));
    };
    if (amount === null) {
      report(
        `The value “${value.id}” has no amount, and the scale is numeric.`,
        "Add “amount: 5” or “amount: { least: 1, most: 20 }”, or make the scale ordinal.",
      );
      continue;
    }
    if (amount.least > amount.most) {
      report(
        `The least amount of “${value.id}” is more than the most.`,
        `Write “amount: { least: ${amount.most}, most: ${amount.least} }”.`,
      );
    } else if (amount.least <= highest) {
      report(
        `“${value.id}” begins at ${amount.least}, and the value before it ends at ${highest}.`,
        "Put the values in ascending order, so that no number falls into two.",
      );
    }
    highest = Math.max(highest, amount.most);
  }
  return problems;
};

/** Numbers stand on numeric scales and there completely; only a scale with an order ranks anybody. */
export const checkScales = (seed: Seed): readonly SeedProblem[] =>
  seed.dimensions.flatMap((entry) => {
    const { scale, ranking, values = [] } = entry.data;
    const problems: SeedProblem[] = [];
    if (scale === "numeric") problems.push(...numericProblems(entry));
    else {
      const index = values.findIndex((value) => value.amount !== undefined);
      if (index >= 0) {
        problems.push(
          entry.problemAt(
            ["values", index, "amount"],
            "amount",
            `The scale is ${scale}, which has no amounts.`,
            "Delete the amounts, or write “scale: numeric” and give every value one.",
          ),
        );
      }
    }
    if (ranking && scale !== "ordinal" && scale !== "numeric") {
      problems.push(
        entry.problemAt(
          ["ranking"],
          "question",
          `Nobody ranks highest on a scale that is ${scale}.`,
          "Delete “ranking”, or make the scale ordinal or numeric.",
          { atKey: true },
        ),
      );
    }
    return problems;
  });
