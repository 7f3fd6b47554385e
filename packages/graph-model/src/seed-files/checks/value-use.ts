import type { SeedProblem } from "../problem.ts";
import type { DimensionData, Entry, Seed } from "../seed.ts";
import { isAccepted } from "./moments.ts";

/** What a question with three options needs. */
const OPTIONS = 3;

/** The rule that quiz items follow: no option this many times the median and, besides, so many letters or characters longer. */
const TOO_LONG = { times: 1.5, en: 12, zh: 5 } as const;

const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
};

const warn = (
  entry: Entry<DimensionData>,
  path: readonly (string | number)[],
  code: "few-values" | "lonely-dimension" | "unequal-values" | "unused-value",
  message: string,
  remedy: string,
): SeedProblem => entry.problemAt(path, code, message, remedy, { severity: "warning" });

const longValues = (entry: Entry<DimensionData>): readonly SeedProblem[] => {
  const { values = [] } = entry.data;
  return (["en", "zh"] as const).flatMap((language) => {
    const lengths = values.map(({ name }) => [...name[language]].length);
    const usual = median(lengths);
    return values.flatMap(({ id, name }, index) => {
      const length = lengths[index] ?? 0;
      if (length <= usual * TOO_LONG.times || length < usual + TOO_LONG[language]) return [];
      return [
        warn(
          entry,
          ["values", index, "name", language],
          "unequal-values",
          `“${name[language]}” (${id}) is ${length} long, and half of the values at most ${usual}.`,
          "Shorten it, or let the others say as much.",
        ),
      ];
    });
  });
};

/** What would make a dimension poor in questions: values that nobody has, that stand out, that are too few, or one entity alone. */
export const checkValueUse = (seed: Seed): readonly SeedProblem[] => {
  const accepted = seed.traits.filter(isAccepted);
  const used = new Set(accepted.map(({ data }) => `${data.dimension} ${data.value}`));
  const ranked = seed.orders.map(({ data }) => [data.dimension, data.subject] as const);
  return seed.dimensions.flatMap((entry) => {
    const { id, scale, singleValued, values = [] } = entry.data;
    const subjects = new Set([
      ...accepted.filter(({ data }) => data.dimension === id).map(({ data }) => data.subject),
      ...ranked.filter(([dimension]) => dimension === id).map(([, subject]) => subject),
    ]);
    const problems: SeedProblem[] = [];
    if (subjects.size === 1) {
      problems.push(
        warn(
          entry,
          ["id"],
          "lonely-dimension",
          `Only ${[...subjects].join("")} has something on “${id}”.`,
          "Say the same of another entity with its source, or make a statement of it.",
        ),
      );
    }
    if (scale === "prose") return problems;
    if (singleValued && values.length < OPTIONS) {
      problems.push(
        warn(
          entry,
          [values.length === 0 ? "scale" : "values"],
          "few-values",
          `The scale has ${values.length === 1 ? "1 value" : `${values.length} values`}; a question wants ${OPTIONS} options.`,
          "Add a value that an entity really has, or leave it at that.",
        ),
      );
    }
    for (const [index, value] of values.entries()) {
      if (used.has(`${id} ${value.id}`)) continue;
      problems.push(
        warn(
          entry,
          ["values", index, "id"],
          "unused-value",
          `No entity has the value “${value.id}”.`,
          "Find one that has it, with a source; an option that is never right gives itself away.",
        ),
      );
    }
    return [...problems, ...longValues(entry)];
  });
};
