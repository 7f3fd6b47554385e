import { nearest } from "../nearest.ts";
import type { SeedProblem } from "../problem.ts";
import type { DimensionData, Entry, Seed, TraitData } from "../seed.ts";
import type { DataPath } from "../seed-file.ts";
import { isAccepted, overlap, placeOf, spanReader } from "./moments.ts";

/** The value that an entry names, when its dimension's scale does not have it. */
const offScale = (
  entry: Entry<{ readonly value?: string | undefined }>,
  dimension: DimensionData,
): readonly SeedProblem[] => {
  const { value } = entry.data;
  const values = (dimension.values ?? []).map((one) => one.id);
  if (value === undefined || values.includes(value)) return [];
  const meant = nearest(value, values);
  const remedy =
    dimension.scale === "prose"
      ? "Delete the value and say it in words: a prose dimension has no scale."
      : meant
        ? `Write “${meant}”.`
        : `Write one of: ${values.join(", ")}; or add the value to dimensions/${dimension.id}.yaml.`;
  return [
    entry.problemAt(
      ["value"],
      "value-not-on-scale",
      `The dimension “${dimension.id}” has no value “${value}”.`,
      remedy,
    ),
  ];
};

/** What a trait or a negation names is a value of its dimension, and a trait says something. */
export const checkValues = (seed: Seed): readonly SeedProblem[] => {
  const dimensions = new Map(seed.dimensions.map((entry) => [entry.data.id, entry.data]));
  const traits = seed.traits.flatMap((entry) => {
    const { dimension: id, value, note, statement } = entry.data;
    const dimension = dimensions.get(id);
    if (!dimension || value !== undefined) return dimension ? offScale(entry, dimension) : [];
    if (note || statement) return [];
    return [
      entry.problemAt(
        ["id"],
        "missing-key",
        "The trait says nothing: it has no value, no note and no statement.",
        "Add “note: { en: …, zh: … }” with what the source says, or leave the trait out.",
      ),
    ];
  });
  const negations = seed.negations.flatMap((entry) => {
    const dimension = dimensions.get(entry.data.dimension ?? "");
    return dimension ? offScale(entry, dimension) : [];
  });
  return [...traits, ...negations];
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

/** An entity has at most one accepted value of a single-valued dimension at any one time. */
export const checkSingleValues = (seed: Seed): readonly SeedProblem[] => {
  const spanOf = spanReader(seed);
  const single = new Set(
    seed.dimensions.filter(({ data }) => data.singleValued).map(({ data }) => data.id),
  );
  const earlier = new Map<string, Entry<TraitData>[]>();
  return seed.traits.flatMap((entry) => {
    const { dimension, subject, value } = entry.data;
    if (value === undefined || !single.has(dimension) || !isAccepted(entry)) return [];
    const key = `${subject} ${dimension}`;
    const others = earlier.get(key) ?? [];
    earlier.set(key, [...others, entry]);
    const other = others.find(
      ({ data }) => data.value !== value && overlap(spanOf(data), spanOf(entry.data)),
    );
    if (!other) return [];
    return [
      entry.problemAt(
        ["value"],
        "two-values",
        `${subject} has the value “${other.data.value}” on “${dimension}” already: ${placeOf(other)}.`,
        "Correct one of the two, date them so that they do not overlap, or give one “status: disputed” and its dispute.",
      ),
    ];
  });
};

/** Who calls a claim disputed says where the dispute is. */
export const checkDisputed = (seed: Seed): readonly SeedProblem[] =>
  [...seed.relations, ...seed.traits, ...seed.orders, ...seed.negations].flatMap((entry) => {
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
