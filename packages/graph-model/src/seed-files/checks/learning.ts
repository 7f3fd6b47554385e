import type { SeedProblem } from "../problem.ts";
import type { ConfusionData, Entry, Seed } from "../seed.ts";
import { isCurrentEntry, placeOf } from "./moments.ts";

const OWN_FILE = {
  PREREQUISITE_OF: "prerequisites.yaml",
  CONFUSED_WITH: "confusions.yaml",
} as const;

const fileOf = (relation: string | undefined): string | null =>
  relation === "PREREQUISITE_OF" || relation === "CONFUSED_WITH" ? OWN_FILE[relation] : null;

/** What is said about learning stands in files of its own, with the reason or the contrast that it needs there. */
export const checkOwnFiles = (seed: Seed): readonly SeedProblem[] =>
  [...seed.relations, ...seed.negations].flatMap((entry) => {
    const file = fileOf(entry.data.relation);
    if (file === null) return [];
    return [
      entry.problemAt(
        ["relation"],
        "own-file",
        `${entry.data.relation} does not stand in an entity's file.`,
        `Move it to ${file}, under the same id.`,
      ),
    ];
  });

const contrastProblems = (
  entry: Entry<ConfusionData>,
  seed: Seed,
  valueByCell: ReadonlyMap<string, string>,
): readonly SeedProblem[] => {
  const { on, between } = entry.data;
  const dimension = seed.dimensions.find(({ data }) => data.id === on)?.data;
  if (on === undefined || !dimension) return [];
  const report = (message: string, remedy: string): readonly SeedProblem[] => [
    entry.problemAt(["on"], "confusion", message, remedy),
  ];
  if (!dimension.singleValued) {
    return report(
      `Both values of “${on}” could be true of one of them: the dimension is not single-valued.`,
      "Name a single-valued dimension, or leave “on” out.",
    );
  }
  const values = between.map((id) => valueByCell.get(`${on} ${id}`));
  const without = between.filter((_, index) => values[index] === undefined);
  if (without.length > 0) {
    return report(
      `${without.join(" and ")} ${without.length > 1 ? "have" : "has"} no accepted value on “${on}”.`,
      "Add the trait with its source, or leave “on” out.",
    );
  }
  if (values[0] !== values[1]) return [];
  return report(
    `Both have the value “${values[0]}” on “${on}”: that does not tell them apart.`,
    "Name a dimension on which they differ, or leave “on” out.",
  );
};

/** Two things are confused once, and where a dimension is to tell them apart it does. */
export const checkConfusions = (seed: Seed): readonly SeedProblem[] => {
  const valueByCell = new Map<string, string>();
  for (const entry of seed.traits) {
    const { dimension, subject, value } = entry.data;
    if (value !== undefined && isCurrentEntry(entry))
      valueByCell.set(`${dimension} ${subject}`, value);
  }
  const earlier = new Map<string, Entry<ConfusionData>>();
  return seed.confusions.flatMap((entry) => {
    const pair = [...entry.data.between].sort();
    const key = pair.join(" ");
    const first = earlier.get(key);
    if (first || pair[0] === pair[1]) {
      return [
        entry.problemAt(
          ["between"],
          "confusion",
          first
            ? `${pair.join(" and ")} are told apart already: ${first.data.id}, ${placeOf(first)}.`
            : "Nothing is confused with itself.",
          first ? "Merge the two into one." : "Name two entities.",
        ),
      ];
    }
    earlier.set(key, entry);
    return contrastProblems(entry, seed, valueByCell);
  });
};
