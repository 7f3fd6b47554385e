import { nearest } from "../nearest.ts";
import type { SeedProblem } from "../problem.ts";
import type { Entry, Seed, TraitData } from "../seed.ts";
import type { DataPath } from "../seed-file.ts";

const isAccepted = (entry: Entry<TraitData>): boolean =>
  (entry.data.status ?? "accepted") === "accepted";

/** A trait's value is one of its dimension's, and a trait says something. */
export const checkValues = (seed: Seed): readonly SeedProblem[] => {
  const dimensions = new Map(seed.dimensions.map((entry) => [entry.data.id, entry.data]));
  return seed.traits.flatMap((entry) => {
    const { dimension: id, value, note, statement } = entry.data;
    const dimension = dimensions.get(id);
    if (!dimension) return [];
    if (value === undefined) {
      if (note || statement) return [];
      return [
        entry.problemAt(
          ["id"],
          "missing-key",
          "The trait says nothing: it has no value, no note and no statement.",
          "Add “note: { en: …, zh: … }” with what the source says, or leave the trait out.",
        ),
      ];
    }
    const values = (dimension.values ?? []).map((one) => one.id);
    if (values.includes(value)) return [];
    const meant = nearest(value, values);
    const remedy =
      dimension.scale === "prose"
        ? "Delete the value and say it in “note”: a prose dimension has no scale."
        : meant
          ? `Write “${meant}”.`
          : `Write one of: ${values.join(", ")}; or add the value to dimensions.yaml.`;
    return [
      entry.problemAt(
        ["value"],
        "value-not-on-scale",
        `The dimension “${id}” has no value “${value}”.`,
        remedy,
      ),
    ];
  });
};

/** A dimension with a scale can be asked about, in both languages; one of prose cannot. */
export const checkQuestions = (seed: Seed): readonly SeedProblem[] =>
  seed.dimensions.flatMap((entry) => {
    const { scale, question, values = [] } = entry.data;
    const problem = (path: DataPath, message: string, remedy: string): SeedProblem =>
      entry.problemAt(path, "question", message, remedy);
    if (scale === "prose") {
      if (!question && values.length === 0) return [];
      return [
        problem(
          [question ? "question" : "values"],
          "A prose dimension has neither values nor a question.",
          "Delete them, or give the dimension a scale.",
        ),
      ];
    }
    if (!question) {
      return [
        problem(
          ["scale"],
          "The dimension has a scale and no question.",
          'Add “question: { en: "… {subject} …?", zh: "……{subject}……？" }”.',
        ),
      ];
    }
    return (["en", "zh"] as const)
      .filter((language) => !question[language].includes("{subject}"))
      .map((language) =>
        problem(
          ["question", language],
          "The question does not say whom it is about.",
          "Put {subject} where the entity's name goes.",
        ),
      );
  });

/** A cell of a comparison is on the dimension that its row is on. */
export const checkRows = (seed: Seed): readonly SeedProblem[] => {
  const rows = new Map(seed.rows.map((entry) => [entry.data.id, entry.data]));
  return seed.traits.flatMap((entry) => {
    const row = entry.data.row === undefined ? undefined : rows.get(entry.data.row);
    if (!row || row.dimension === entry.data.dimension) return [];
    return [
      entry.problemAt(
        ["dimension"],
        "row-of-other-dimension",
        `Row ${row.id} is on the dimension “${row.dimension}”, not “${entry.data.dimension}”.`,
        `Write “dimension: ${row.dimension}”, or leave the row out.`,
      ),
    ];
  });
};

/** An entity has at most one accepted value of a single-valued dimension. */
export const checkSingleValues = (seed: Seed): readonly SeedProblem[] => {
  const single = new Set(
    seed.dimensions.filter(({ data }) => data.singleValued).map(({ data }) => data.id),
  );
  const first = new Map<string, Entry<TraitData>>();
  return seed.traits.flatMap((entry) => {
    const { dimension, subject, value } = entry.data;
    if (value === undefined || !single.has(dimension) || !isAccepted(entry)) return [];
    const earlier = first.get(`${subject} ${dimension}`);
    if (!earlier) {
      first.set(`${subject} ${dimension}`, entry);
      return [];
    }
    if (earlier.data.value === value) return [];
    const { file, line } = earlier.problemAt(["value"], "two-values", "", "");
    return [
      entry.problemAt(
        ["value"],
        "two-values",
        `${subject} has the value “${earlier.data.value}” on “${dimension}” already: ${file}:${line}.`,
        "Correct one of the two, or give one “status: disputed” and its dispute.",
      ),
    ];
  });
};

/** Who calls a claim disputed says where the dispute is. */
export const checkDisputed = (seed: Seed): readonly SeedProblem[] =>
  [...seed.relations, ...seed.traits, ...seed.negations].flatMap((entry) => {
    if (entry.data.status !== "disputed" || entry.data.dispute !== undefined) return [];
    return [
      entry.problemAt(
        ["status"],
        "disputed-without-dispute",
        "The claim is disputed, and no dispute says by whom.",
        "Add “dispute: <id>” of a file in disputes/, or take the status out.",
      ),
    ];
  });
