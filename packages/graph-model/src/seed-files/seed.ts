import type { FileData, FileType } from "./file-schemas.ts";
import type { SeedProblem, SeedProblemCode } from "./problem.ts";
import type { CheckedData } from "./schema-problems.ts";
import type { DataPath, SeedFile } from "./seed-file.ts";

/** One entry of graph-seed, with a way to point at its parts. */
export interface Entry<T> {
  readonly data: T;
  readonly file: SeedFile;
  problemAt(
    path: DataPath,
    code: SeedProblemCode,
    message: string,
    remedy: string,
    place?: { readonly severity?: SeedProblem["severity"]; readonly atKey?: boolean },
  ): SeedProblem;
  /** An entry that stands inside this one. */
  inside<U>(path: DataPath, data: U): Entry<U>;
}

type EntityData = FileData<"entity">;
type ListOf<T, K extends keyof T> = NonNullable<T[K]> extends readonly (infer I)[] ? I : never;

export type RelationData = ListOf<EntityData, "relations"> & { readonly subject: string };
export type TraitData = ListOf<EntityData, "traits"> & { readonly subject: string };
export type OrderData = ListOf<EntityData, "orders"> & { readonly subject: string };
export type NegationData = ListOf<EntityData, "negations"> & { readonly subject: string };
export type ClosedData = ListOf<EntityData, "closed"> & { readonly subject: string };
export type DimensionData = FileData<"dimension">;
export type RowData = ListOf<DimensionData, "rows"> & { readonly dimension: string };
export type SourceData = FileData<"source">;
export type SectionData = ListOf<SourceData, "sections">;
export type PrerequisiteData = ListOf<FileData<"prerequisites">, "prerequisites">;
export type ConfusionData = ListOf<FileData<"confusions">, "confusions">;
export type ReleaseData = ListOf<FileData<"releases">, "releases">;

/** All of graph-seed that its schemas accept, taken apart into entries. */
export interface Seed {
  readonly entities: readonly Entry<EntityData>[];
  readonly relations: readonly Entry<RelationData>[];
  readonly traits: readonly Entry<TraitData>[];
  readonly orders: readonly Entry<OrderData>[];
  readonly negations: readonly Entry<NegationData>[];
  readonly closed: readonly Entry<ClosedData>[];
  readonly dimensions: readonly Entry<DimensionData>[];
  readonly rows: readonly Entry<RowData>[];
  readonly sources: readonly Entry<SourceData>[];
  readonly sections: readonly Entry<SectionData>[];
  readonly stacks: readonly Entry<FileData<"stack">>[];
  readonly lifecycles: readonly Entry<FileData<"lifecycle">>[];
  readonly disputes: readonly Entry<FileData<"dispute">>[];
  readonly analogies: readonly Entry<ListOf<FileData<"analogies">, "analogies">>[];
  readonly disjointClasses: readonly Entry<
    ListOf<FileData<"disjoint-classes">, "disjointClasses">
  >[];
  readonly prerequisites: readonly Entry<PrerequisiteData>[];
  readonly confusions: readonly Entry<ConfusionData>[];
  readonly releases: readonly Entry<ReleaseData>[];
  /** Every `id` written anywhere, also in parts that could not be read. */
  readonly writtenIds: ReadonlySet<string>;
}

/** A file of each type, checked. */
export type CheckedFiles = {
  readonly [T in FileType]: readonly {
    readonly file: SeedFile;
    readonly checked: CheckedData<FileData<T>>;
  }[];
};

const entryOf = <T>(
  file: SeedFile,
  data: T,
  base: DataPath,
  pathInFile: (path: DataPath) => DataPath,
): Entry<T> => ({
  data,
  file,
  problemAt: (path, code, message, remedy, place) =>
    file.problemAt(pathInFile([...base, ...path]), code, message, remedy, place),
  inside: (path, inner) => entryOf(file, inner, [...base, ...path], pathInFile),
});

const wholeFiles = <T>(
  files: readonly { readonly file: SeedFile; readonly checked: CheckedData<T> }[],
): readonly Entry<T>[] =>
  files.map(({ file, checked }) => entryOf(file, checked.data, [], checked.pathInFile));

/** The items of a list in each entry. */
const itemsOf = <T, U>(
  entries: readonly Entry<T>[],
  key: string,
  list: (data: T) => readonly U[] | undefined,
): readonly Entry<U>[] =>
  entries.flatMap((entry) =>
    (list(entry.data) ?? []).map((item, index) => entry.inside([key, index], item)),
  );

/** Takes checked files apart. `everyFile` are all that were read, sound or not. */
export const takeApart = (files: CheckedFiles, everyFile: readonly SeedFile[]): Seed => {
  const entities = wholeFiles(files.entity);
  const withSubject = <U extends object>(list: readonly U[] | undefined, subject: string) =>
    (list ?? []).map((item) => ({ ...item, subject }));
  const sources = wholeFiles(files.source);
  const dimensions = wholeFiles(files.dimension);
  return {
    entities,
    relations: itemsOf(entities, "relations", (entity) => withSubject(entity.relations, entity.id)),
    traits: itemsOf(entities, "traits", (entity) => withSubject(entity.traits, entity.id)),
    orders: itemsOf(entities, "orders", (entity) => withSubject(entity.orders, entity.id)),
    negations: itemsOf(entities, "negations", (entity) => withSubject(entity.negations, entity.id)),
    closed: itemsOf(entities, "closed", (entity) => withSubject(entity.closed, entity.id)),
    dimensions,
    rows: itemsOf(dimensions, "rows", (dimension) =>
      (dimension.rows ?? []).map((row) => ({ ...row, dimension: dimension.id })),
    ),
    sources,
    sections: itemsOf(sources, "sections", (source) => source.sections),
    stacks: wholeFiles(files.stack),
    lifecycles: wholeFiles(files.lifecycle),
    disputes: wholeFiles(files.dispute),
    analogies: itemsOf(wholeFiles(files.analogies), "analogies", (data) => data.analogies),
    disjointClasses: itemsOf(
      wholeFiles(files["disjoint-classes"]),
      "disjointClasses",
      (data) => data.disjointClasses,
    ),
    prerequisites: itemsOf(
      wholeFiles(files.prerequisites),
      "prerequisites",
      (data) => data.prerequisites,
    ),
    confusions: itemsOf(wholeFiles(files.confusions), "confusions", (data) => data.confusions),
    releases: itemsOf(wholeFiles(files.releases), "releases", (data) => data.releases),
    writtenIds: new Set(everyFile.flatMap((file) => file.writtenIds)),
  };
};
