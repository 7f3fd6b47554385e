import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { isCurrent } from "../claims/claim.ts";
import type { Knowledge } from "../claims/knowledge.ts";
import type { EntityKind } from "../entity-kinds/entity-kinds.ts";
import type { Layer } from "../entity-kinds/layers.ts";
import { LANGUAGES } from "../text.ts";
import { FILE_SCHEMAS } from "./file-schemas.ts";
import { formatProblems } from "./format-problems.ts";
import { seedJsonSchema } from "./json-schema.ts";
import { loadSeed } from "./load-seed.ts";
import type { SeedProblem, SeedProblemCode } from "./problem.ts";
import { typeOfFile } from "./read-seed-files.ts";

const GRAPH_SEED = fileURLToPath(new URL("../../../../graph-seed", import.meta.url));

let loaded: { knowledge: Knowledge | null; problems: readonly SeedProblem[] };
beforeAll(async () => {
  loaded = await loadSeed(GRAPH_SEED);
});
const knowledge = (): Knowledge => {
  if (!loaded.knowledge) throw new Error(formatProblems(loaded.problems));
  return loaded.knowledge;
};

/** Warnings that ask for work somewhere else, or for a better wording; all others are faults. */
const LEISURE: ReadonlySet<SeedProblemCode> = new Set([
  "few-values",
  "gloss-repeats-name",
  "lonely-dimension",
  "unequal-languages",
  "unequal-values",
  "unreached-entity",
  "unused-value",
]);

/** Kinds whose entities have a place in the layers. */
const LAYERED: ReadonlySet<EntityKind> = new Set([
  "TECHNOLOGY",
  "TOOL",
  "COMPONENT",
  "RESOURCE",
  "PLATFORM",
]);

/** Learning begins below what Strata explains, or with everyday notions: with no product, and nothing that rests on another layer. */
const EXPLAINED: ReadonlySet<Layer | null> = new Set([
  "VIRTUALIZATION",
  "CONTAINERS",
  "ORCHESTRATION",
] as const);

/** Dimensions on which many can be compared. */
const WIDE = [
  "kernel",
  "isolation-mechanism",
  "what-must-start",
  "resource-overhead",
  "io-path",
  "package-content",
  "scope",
  "ip-holder",
  "multi-host",
  "guest-system",
  "virtualization-level",
  "image-format",
] as const;

/** Pairs that learners compare most. */
const FEATURED = [
  ["docker", "kvm"],
  ["container", "virtual-machine"],
  ["docker", "kubernetes"],
  ["kvm", "qemu"],
] as const;

/** Current values by entity and dimension, sorted; dimensions of prose left out. */
const valuesOf = (entity: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string[]>();
  for (const claim of knowledge().claims) {
    if (claim.kind !== "TRAIT" || claim.subject !== entity || claim.value === null) continue;
    if (isCurrent(claim)) {
      found.set(claim.dimension, [...(found.get(claim.dimension) ?? []), claim.value]);
    }
  }
  return new Map([...found].map(([dimension, values]) => [dimension, values.sort().join(" ")]));
};

describe("graph-seed", () => {
  it("has no problem but wishes", () => {
    const faults = loaded.problems.filter(
      ({ severity, code }) => severity === "error" || !LEISURE.has(code),
    );
    expect(formatProblems(faults)).toBe("");
  });

  it("cites a section of a source for every claim, structure and promise", () => {
    const { sources, ...known } = knowledge();
    const sections = new Set(sources.flatMap((source) => source.sections.map(({ id }) => id)));
    const cited = [
      ...known.claims.map(({ id, citations }) => ({
        id,
        sections: citations.map(({ section }) => section),
      })),
      ...known.stacks,
      ...known.lifecycles,
      ...known.analogies,
      ...known.closedCells,
      ...known.disjointClasses,
      ...known.releases,
      ...known.disputes.flatMap(({ id, sides }) => sides.map((side) => ({ id, ...side }))),
    ];
    const without = cited.filter(
      (one) => one.sections.length === 0 || one.sections.some((id) => !sections.has(id)),
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it("says every name, gloss, statement, value and contrast in both languages", () => {
    const { entities, claims, dimensions } = knowledge();
    const texts = [
      ...entities.flatMap(({ id, name, gloss }) => [
        { id, text: name, isSentence: false },
        { id, text: gloss, isSentence: true },
      ]),
      ...claims.map(({ id, statement }) => ({ id, text: statement, isSentence: true })),
      ...claims.flatMap((claim) =>
        claim.kind === "RELATION" && claim.contrast
          ? [claim.contrast.subject, claim.contrast.object].map((text) => ({
              id: claim.id,
              text,
              isSentence: true,
            }))
          : [],
      ),
      ...dimensions.flatMap(({ values }) =>
        values.map(({ id, name }) => ({ id, text: name, isSentence: false })),
      ),
    ];
    for (const { id, text, isSentence } of texts) {
      for (const language of LANGUAGES) expect(text[language].trim(), id).not.toBe("");
      if (isSentence) expect(text.zh, id).toMatch(/\p{Script=Han}/u);
    }
  });

  it("gives a layer to each technology, tool, component, resource and platform, and to nothing else", () => {
    const wrong = knowledge().entities.filter(
      ({ kind, layer }) => LAYERED.has(kind) !== (layer !== null),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it("knows what has to be learnt first, from the basics to each technology and component", () => {
    const { claims, entities } = knowledge();
    const links = claims.flatMap((claim) =>
      claim.kind === "RELATION" && claim.relation === "PREREQUISITE_OF" ? [claim] : [],
    );
    expect(links.length).toBeGreaterThanOrEqual(150);
    const needs = new Set(links.map(({ object }) => object));
    const leads = new Set(links.map(({ subject }) => subject));
    const isBasic = ({ kind, layer }: Knowledge["entities"][number]): boolean =>
      kind !== "TECHNOLOGY" && kind !== "TOOL" && !EXPLAINED.has(layer);
    // Prerequisites run in no circle: whoever has one goes back to something that has none.
    const beginnings = entities.filter(({ id }) => leads.has(id) && !needs.has(id));
    expect(
      beginnings.filter((entity) => !isBasic(entity)).map(({ id }) => id),
      "beginnings that are not basic",
    ).toEqual([]);
    const astray = entities.filter(
      ({ id, kind }) =>
        (kind === "TECHNOLOGY" || kind === "COMPONENT") && !needs.has(id) && !leads.has(id),
    );
    expect(
      astray.map(({ id }) => id),
      "without a path",
    ).toEqual([]);
  });

  it("tells at least forty pairs apart", () => {
    const pairs = knowledge().claims.filter(
      (claim) => claim.kind === "RELATION" && claim.relation === "CONFUSED_WITH",
    );
    expect(pairs.length).toBeGreaterThanOrEqual(40);
  });

  it("answers each of its 37 disputes with a citation", () => {
    const { disputes } = knowledge();
    expect(disputes).toHaveLength(37);
    const open = disputes.filter(({ acceptedSections }) => acceptedSections.length === 0);
    expect(open.map(({ id }) => id)).toEqual([]);
  });

  it.each(WIDE)("compares at least nine on %s", (dimension) => {
    const subjects = new Set(
      knowledge().claims.flatMap((claim) =>
        claim.kind === "TRAIT" &&
        claim.dimension === dimension &&
        claim.value !== null &&
        isCurrent(claim)
          ? [claim.subject]
          : [],
      ),
    );
    expect(subjects.size, [...subjects].join(", ")).toBeGreaterThanOrEqual(9);
  });

  it.each(FEATURED)("finds %s and %s alike on at least eight dimensions", (a, b) => {
    const [one, other] = [valuesOf(a), valuesOf(b)];
    const alike = [...one].filter(([dimension, values]) => other.get(dimension) === values);
    expect(alike.length, alike.map(([id]) => id).join(", ")).toBeGreaterThanOrEqual(8);
  });

  it("keeps the 67 rows of the sources' comparisons, each with a cell", () => {
    const { claims, dimensions } = knowledge();
    const rows = dimensions.flatMap((dimension) => dimension.rows.map(({ id }) => id));
    const filled = new Set(
      claims.flatMap((claim) => (claim.kind === "TRAIT" && claim.row ? [claim.row] : [])),
    );
    expect(rows.filter((id) => /^c\d{3}$/.test(id))).toHaveLength(67);
    expect(rows.filter((id) => !filled.has(id))).toEqual([]);
  });

  it("leaves out the cells in which the source says nothing", () => {
    const ids = new Set(knowledge().claims.map((claim) => claim.id));
    for (const id of ["c019-kvm", "c042-virtual-machine", "c080-container"]) {
      expect(ids.has(id)).toBe(false);
    }
  });

  it("has short quiz options that differ, and asks each question of something", () => {
    const { claims, dimensions } = knowledge();
    for (const { id, values } of dimensions.filter((dimension) => dimension.scale !== "PROSE")) {
      for (const language of LANGUAGES) {
        const names = values.map((value) => value.name[language].toLowerCase());
        expect(new Set(names).size, id).toBe(names.length);
      }
      for (const { name } of values) {
        expect(name.en.split(" ").length, name.en).toBeLessThanOrEqual(8);
        // Beside Chinese characters a Latin letter is half as wide.
        const width = name.zh.replace(/[ -~]{1,2}/g, "一").length;
        expect(width, name.zh).toBeLessThanOrEqual(14);
      }
      const subjects = claims.filter(
        (claim) =>
          (claim.kind === "ORDER" || (claim.kind === "TRAIT" && claim.value !== null)) &&
          claim.dimension === id,
      );
      expect(subjects.length, id).toBeGreaterThan(0);
    }
  });

  it("has a JSON schema that is up to date", async () => {
    const written = await readFile(join(GRAPH_SEED, "seed.schema.json"), "utf8");
    expect(written, "npm run seed:check -- --write-schema").toBe(seedJsonSchema());
  });

  it("names in each file's first line the schema that it is checked against", async () => {
    const entries = await readdir(GRAPH_SEED, { recursive: true });
    const names = entries.map((name) => name.replaceAll("\\", "/"));
    for (const name of names.filter((one) => one.endsWith(".yaml"))) {
      const type = typeOfFile(name);
      const up = "../".repeat(name.split("/").length - 1) || "./";
      const [first] = (await readFile(join(GRAPH_SEED, name), "utf8")).split("\n", 1);
      expect(type !== null && type in FILE_SCHEMAS, name).toBe(true);
      expect(first, name).toBe(
        `# yaml-language-server: $schema=${up}seed.schema.json#/definitions/${type}`,
      );
    }
  });
});
