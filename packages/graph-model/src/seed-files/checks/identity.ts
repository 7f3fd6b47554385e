import { nearest } from "../nearest.ts";
import type { SeedProblem } from "../problem.ts";
import type { Entry, Seed } from "../seed.ts";
import type { DataPath } from "../seed-file.ts";

type WithId = { readonly id: string };

/** An entry's id is its file's name, and an entity's folder its kind. */
export const checkPlaces = (seed: Seed): readonly SeedProblem[] => {
  const whole: readonly Entry<WithId>[] = [
    ...seed.entities,
    ...seed.sources,
    ...seed.dimensions,
    ...seed.stacks,
    ...seed.lifecycles,
    ...seed.disputes,
  ];
  const names = whole.flatMap((entry) => {
    const name =
      entry.file.name
        .split("/")
        .at(-1)
        ?.replace(/\.yaml$/, "") ?? "";
    if (name === entry.data.id) return [];
    return [
      entry.problemAt(
        ["id"],
        "id-not-file-name",
        `The id is “${entry.data.id}”, the file's name “${name}”.`,
        `Write “id: ${name}”, or rename the file to ${entry.data.id}.yaml.`,
      ),
    ];
  });
  const folders = seed.entities.flatMap((entry) => {
    const folder = entry.file.name.split("/").at(-2) ?? "";
    if (folder === entry.data.kind) return [];
    return [
      entry.problemAt(
        ["kind"],
        "folder-not-kind",
        `The kind is “${entry.data.kind}”, the folder “${folder}”.`,
        `Move the file to entities/${entry.data.kind}/, or write “kind: ${folder}”.`,
      ),
    ];
  });
  return [...names, ...folders];
};

const duplicates = (entries: readonly Entry<WithId>[], what: string): readonly SeedProblem[] => {
  const first = new Map<string, Entry<WithId>>();
  return entries.flatMap((entry) => {
    const { id } = entry.data;
    const earlier = first.get(id);
    if (!earlier) {
      first.set(id, entry);
      return [];
    }
    const place = earlier.problemAt(["id"], "duplicate-id", "", "");
    return [
      entry.problemAt(
        ["id"],
        "duplicate-id",
        `“${id}” is the id of another ${what} already: ${place.file}:${place.line}.`,
        `Give this one an id of its own; ids are never used again, not even after a ${what} is deleted.`,
      ),
    ];
  });
};

/** No id twice within its list; all claims are one list. */
export const checkDuplicates = (seed: Seed): readonly SeedProblem[] => [
  ...duplicates(seed.entities, "entity"),
  ...duplicates(
    [
      ...seed.relations,
      ...seed.traits,
      ...seed.orders,
      ...seed.negations,
      ...seed.prerequisites,
      ...seed.confusions,
    ],
    "claim",
  ),
  ...duplicates(seed.dimensions, "dimension"),
  ...seed.dimensions.flatMap((dimension) =>
    duplicates(
      (dimension.data.values ?? []).map((value, index) =>
        dimension.inside(["values", index], value),
      ),
      "value of this dimension",
    ),
  ),
  ...duplicates(seed.rows, "row"),
  ...duplicates(seed.sources, "source"),
  ...duplicates(seed.sections, "section"),
  ...duplicates(seed.stacks, "stack"),
  ...duplicates(seed.lifecycles, "lifecycle"),
  ...duplicates(seed.disputes, "dispute"),
  ...duplicates(seed.analogies, "analogy"),
  ...duplicates(seed.disjointClasses, "group of classes"),
];

type Moment = Seed["relations"][number]["data"]["since"];
type Cites = Seed["relations"][number]["data"]["cites"];

/** Every id that is written where another entry is meant names one. */
export const checkReferences = (seed: Seed): readonly SeedProblem[] => {
  const problems: SeedProblem[] = [];
  const idsOf = (entries: readonly Entry<WithId>[]): ReadonlySet<string> =>
    new Set(entries.map((entry) => entry.data.id));
  const known = {
    entity: idsOf(seed.entities),
    section: idsOf(seed.sections),
    source: idsOf(seed.sources),
    dimension: idsOf(seed.dimensions),
    row: idsOf(seed.rows),
    dispute: idsOf(seed.disputes),
    release: new Set(seed.releases.map(({ data }) => `${data.product} ${data.version}`)),
  };
  const check = (
    entry: Entry<unknown>,
    path: DataPath,
    what: keyof typeof known,
    id: string | undefined,
  ): void => {
    if (id === undefined || known[what].has(id) || seed.writtenIds.has(id)) return;
    const meant = nearest(id, known[what]);
    problems.push(
      entry.problemAt(
        path,
        "unknown-reference",
        `There is no ${what} “${id}”.`,
        meant
          ? `Write “${meant}”, or add “${id}”.`
          : `Add a ${what} “${id}”, or name one there is.`,
      ),
    );
  };
  const checkSections = (entry: Entry<{ readonly sections: readonly string[] }>): void => {
    for (const [index, id] of entry.data.sections.entries()) {
      check(entry, ["sections", index], "section", id);
    }
  };
  const checkClaim = (
    entry: Entry<{
      readonly cites: Cites;
      readonly dispute?: string | undefined;
      readonly since?: Moment;
      readonly until?: Moment;
    }>,
  ): void => {
    for (const key of ["since", "until"] as const) {
      const moment = entry.data[key];
      if (typeof moment !== "object") continue;
      check(entry, [key], "release", `${moment.product} ${moment.version}`);
    }
    for (const [index, cited] of entry.data.cites.entries()) {
      if (typeof cited === "string") check(entry, ["cites", index], "section", cited);
      else check(entry, ["cites", index, "section"], "section", cited.section);
    }
    check(entry, ["dispute"], "dispute", entry.data.dispute);
  };

  for (const entry of seed.entities) {
    for (const [index, id] of (entry.data.mentionedIn ?? []).entries()) {
      check(entry, ["mentionedIn", index], "source", id);
    }
    for (const [index, id] of (entry.data.definedIn ?? []).entries()) {
      check(entry, ["definedIn", index], "section", id);
    }
  }
  for (const entry of [...seed.relations, ...seed.negations]) {
    check(entry, ["to"], "entity", entry.data.to);
    checkClaim(entry);
  }
  for (const entry of seed.traits) {
    check(entry, ["dimension"], "dimension", entry.data.dimension);
    check(entry, ["row"], "row", entry.data.row);
    checkClaim(entry);
  }
  for (const entry of seed.orders) {
    check(entry, ["dimension"], "dimension", entry.data.dimension);
    check(entry, ["above"], "entity", entry.data.above);
    checkClaim(entry);
  }
  for (const entry of seed.negations) {
    check(entry, ["dimension"], "dimension", entry.data.dimension);
  }
  for (const entry of seed.closed) {
    check(entry, ["dimension"], "dimension", entry.data.dimension);
    checkSections(entry);
  }
  for (const entry of seed.prerequisites) {
    check(entry, ["learn"], "entity", entry.data.learn);
    check(entry, ["before"], "entity", entry.data.before);
    checkClaim(entry);
  }
  for (const entry of seed.confusions) {
    for (const [index, id] of entry.data.between.entries()) {
      check(entry, ["between", index], "entity", id);
    }
    check(entry, ["on"], "dimension", entry.data.on);
    checkClaim(entry);
  }
  for (const entry of seed.releases) {
    check(entry, ["product"], "entity", entry.data.product);
    checkSections(entry);
  }
  for (const entry of seed.stacks) {
    for (const [index, layer] of entry.data.layers.entries()) {
      check(entry, ["layers", index, "entity"], "entity", layer.entity);
    }
    check(entry, ["dispute"], "dispute", entry.data.dispute);
    checkSections(entry);
  }
  for (const entry of seed.lifecycles) {
    for (const [index, step] of entry.data.steps.entries()) {
      check(entry, ["steps", index, "entity"], "entity", step.entity);
    }
    checkSections(entry);
  }
  for (const entry of seed.disputes) {
    for (const [index, id] of entry.data.entities.entries()) {
      check(entry, ["entities", index], "entity", id);
    }
    for (const [index, id] of entry.data.acceptedSections.entries()) {
      check(entry, ["acceptedSections", index], "section", id);
    }
    for (const [index, side] of entry.data.sides.entries()) {
      checkSections(entry.inside(["sides", index], side));
    }
  }
  for (const entry of seed.analogies) {
    check(entry, ["target"], "entity", entry.data.target);
    for (const [index, part] of entry.data.mapping.entries()) {
      check(entry, ["mapping", index, "entity"], "entity", part.entity);
    }
    checkSections(entry);
  }
  for (const entry of seed.disjointClasses) {
    for (const [index, id] of entry.data.classes.entries()) {
      check(entry, ["classes", index], "entity", id);
    }
    checkSections(entry);
  }
  return problems;
};
