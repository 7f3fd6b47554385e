import { describe, expect, it } from "vitest";
import { type SeedFiles, SMALL_SEED, seedFolder } from "./fixtures/small-seed.ts";
import { loadSeed } from "./load-seed.ts";
import {
  formatProblems,
  SEED_PROBLEM_CODES,
  type SeedProblem,
  type SeedProblemCode,
} from "./problem.ts";

const problemsOf = async (files: SeedFiles): Promise<readonly SeedProblem[]> => {
  await using folder = await seedFolder(files);
  return (await loadSeed(folder.dir)).problems;
};

const CONTAINER = "entities/resource/container.yaml";
const DOCKER = "entities/technology/docker.yaml";
const MACHINE = "entities/resource/virtual-machine.yaml";

/** The small seed with one text replaced; fails when the text is not there. */
const edited = (name: string, from: string, to: string): SeedFiles => {
  const text = SMALL_SEED[name] ?? "";
  if (!text.includes(from)) throw new Error(`${name} has no “${from}”.`);
  return { ...SMALL_SEED, [name]: text.replace(from, to) };
};

const appended = (name: string, more: string): SeedFiles => ({
  ...SMALL_SEED,
  [name]: (SMALL_SEED[name] ?? "") + more,
});

const lineOf = (files: SeedFiles, name: string, part: string): number =>
  (files[name] ?? "").split("\n").findIndex((line) => line.includes(part)) + 1;

interface Case {
  readonly what: string;
  readonly code: SeedProblemCode;
  readonly files: SeedFiles;
  readonly file: string;
  /** Part of the line that the problem is in. */
  readonly at: string;
  /** Part of what to write instead. */
  readonly remedy?: string;
  readonly severity?: SeedProblem["severity"];
}

const relation = (id: string, kind: string, to: string): string =>
  `  - { id: ${id}, relation: ${kind}, to: ${to}, statement: { en: So it is., zh: 正是如此。 }, cites: [s1.kernel] }\n`;

const CASES: readonly Case[] = [
  {
    what: "YAML that cannot be read",
    code: "yaml-syntax",
    files: edited(DOCKER, "gloss: { en: Runs containers.,", "gloss: { en: Runs: containers.,"),
    file: DOCKER,
    at: "gloss",
  },
  {
    what: "an unknown key",
    code: "unknown-key",
    files: edited(CONTAINER, "    dimension: kernel", "    dimention: kernel"),
    file: CONTAINER,
    at: "dimention",
    remedy: "“dimension”",
  },
  {
    what: "a missing key",
    code: "missing-key",
    files: edited(DOCKER, "    to: container\n", ""),
    file: DOCKER,
    at: "id: r001",
    remedy: "“to: …”",
  },
  {
    what: "a word that is not on its list",
    code: "wrong-value",
    files: edited(DOCKER, "relation: CREATES", "relation: CREATE"),
    file: DOCKER,
    at: "relation: CREATE",
    remedy: "“CREATES”",
  },
  {
    what: "a language that is no language tag",
    code: "wrong-value",
    files: edited("sources.yaml", "language: en", "language: English (mostly)"),
    file: "sources.yaml",
    at: "language: English",
    remedy: "a language tag such as zh",
  },
  {
    what: "a text in one language",
    code: "empty-language",
    files: edited(MACHINE, ", zh: 有自己的内核。", ""),
    file: MACHINE,
    at: "gloss",
  },
  {
    what: "an empty text",
    code: "empty-language",
    files: edited(MACHINE, "zh: 有自己的内核。", 'zh: ""'),
    file: MACHINE,
    at: "gloss",
  },
  {
    what: "a claim without citation",
    code: "no-citation",
    files: edited(CONTAINER, "    cites: [s1.kernel]\nnegations", "    cites: []\nnegations"),
    file: CONTAINER,
    at: "id: c001-container",
  },
  {
    what: "an id that is not the file's name",
    code: "id-not-file-name",
    files: edited("stacks/stack-docker.yaml", "id: stack-docker", "id: stack-dokcer"),
    file: "stacks/stack-docker.yaml",
    at: "id: stack-dokcer",
    remedy: "id: stack-docker",
  },
  {
    what: "a folder that is not the kind",
    code: "folder-not-kind",
    files: edited(MACHINE, "kind: resource", "kind: concept"),
    file: MACHINE,
    at: "kind",
  },
  {
    what: "an id given twice",
    code: "duplicate-id",
    files: appended(DOCKER, relation("n01", "USES", "virtual-machine")),
    file: CONTAINER,
    at: "id: n01",
  },
  {
    what: "a reference to nothing",
    code: "unknown-reference",
    files: edited(CONTAINER, "dispute: d-place", "dispute: d-palce"),
    file: CONTAINER,
    at: "d-palce",
    remedy: "“d-place”",
  },
  {
    what: "a citation of a section that is not there",
    code: "unknown-reference",
    files: edited("stacks/stack-docker.yaml", "s1.kernel", "s1.kernal"),
    file: "stacks/stack-docker.yaml",
    at: "s1.kernal",
    remedy: "“s1.kernel”",
  },
  {
    what: "a relation from a wrong kind",
    code: "wrong-from",
    files: edited(DOCKER, "relation: CREATES", "relation: SHARES"),
    file: DOCKER,
    at: "relation: SHARES",
  },
  {
    what: "a relation to a wrong kind",
    code: "wrong-to",
    files: edited(DOCKER, "relation: CREATES", "relation: HAS_PROPERTY"),
    file: DOCKER,
    at: "to: container",
  },
  {
    what: "a circle in an order",
    code: "cycle",
    files: {
      ...SMALL_SEED,
      [DOCKER]: (SMALL_SEED[DOCKER] ?? "") + relation("r010", "PART_OF", "virtual-machine"),
      [MACHINE]: `${SMALL_SEED[MACHINE] ?? ""}relations:\n${relation("r011", "PART_OF", "docker")}`,
    },
    file: DOCKER,
    at: "id: r010",
  },
  {
    what: "two values where one can be true",
    code: "two-values",
    files: edited(
      CONTAINER,
      "negations:",
      "  - { id: t01, dimension: kernel, value: own, cites: [s1.kernel] }\nnegations:",
    ),
    file: CONTAINER,
    at: "id: t01",
  },
  {
    what: "a claim beside its denial",
    code: "contradiction",
    files: {
      ...edited(CONTAINER, "traits:", `${relation("r012", "IS_A", "virtual-machine")}traits:`),
      "disjoint-classes.yaml": "disjointClasses: []\n",
    },
    file: CONTAINER,
    at: "to: virtual-machine # not",
  },
  {
    what: "something in two disjoint classes",
    code: "contradiction",
    files: appended(
      DOCKER,
      relation("r013", "IS_A", "container") + relation("r014", "IS_A", "virtual-machine"),
    ),
    file: "disjoint-classes.yaml",
    at: "classes:",
  },
  {
    what: "a value that its scale does not have",
    code: "value-not-on-scale",
    files: edited(CONTAINER, "value: host", "value: hots"),
    file: CONTAINER,
    at: "hots",
    remedy: "“host”",
  },
  {
    what: "a scale without a question",
    code: "question",
    files: edited("dimensions.yaml", "{subject}用的", "它用的"),
    file: "dimensions.yaml",
    at: "question",
  },
  {
    what: "a cell on another dimension than its row",
    code: "row-of-other-dimension",
    files: edited(CONTAINER, "dimension: kernel\n    value: host", "dimension: remarks"),
    file: CONTAINER,
    at: "dimension: remarks",
    remedy: "dimension: kernel",
  },
  {
    what: "a disputed claim without a dispute",
    code: "disputed-without-dispute",
    files: edited(CONTAINER, "    dispute: d-place\n", ""),
    file: CONTAINER,
    at: "status: disputed",
  },
  {
    what: "an alias of two entities",
    code: "ambiguous-alias",
    files: edited(DOCKER, "[Docker platform]", "[Box]"),
    file: DOCKER,
    at: "en: [Box]",
    remedy: "ambiguous: true",
  },
  {
    what: "an alias marked for no reason",
    code: "ambiguous-alias",
    files: edited(DOCKER, "[Docker platform]", "[{ name: Whale, ambiguous: true }]"),
    file: DOCKER,
    at: "Whale",
  },
  {
    what: "half-width punctuation in Chinese",
    code: "half-width-punctuation",
    files: edited(CONTAINER, "共用的，不是自己的", '"共用的,不是自己的"'),
    file: CONTAINER,
    at: "共用的",
    remedy: "，",
  },
  {
    what: "half-width brackets round names in a Chinese list",
    code: "half-width-punctuation",
    files: edited("stacks/stack-docker.yaml", "zh: Docker 分层", "zh: Docker(Moby)、KVM"),
    file: "stacks/stack-docker.yaml",
    at: "Docker(Moby)",
  },
  {
    what: "Chinese and Latin without a space",
    code: "missing-space",
    files: edited("stacks/stack-docker.yaml", "Docker 分层", "Docker分层"),
    file: "stacks/stack-docker.yaml",
    at: "Docker分层",
    remedy: "Write “r 分”",
    severity: "warning",
  },
  {
    what: "Chinese in the English text",
    code: "mixed-language",
    files: edited(CONTAINER, "A container is no virtual", "A 容器 is no virtual"),
    file: CONTAINER,
    at: "A 容器",
  },
  {
    what: "a source's id in a text",
    code: "id-in-text",
    files: edited(DOCKER, "Docker creates containers.", "According to s1 it creates containers."),
    file: DOCKER,
    at: "According to s1",
  },
  {
    what: "talk of seeds",
    code: "speaks-of-seeds",
    files: edited(DOCKER, "Docker 创建容器", "种子文档说 Docker 创建容器"),
    file: DOCKER,
    at: "种子",
  },
  {
    what: "a file where nothing is read",
    code: "unknown-file",
    files: { ...SMALL_SEED, "stack/x.yaml": "id: x\n" },
    file: "stack/x.yaml",
    at: "",
  },
  {
    what: "a missing file",
    code: "missing-folder",
    files: Object.fromEntries(
      Object.entries(SMALL_SEED).filter(([name]) => name !== "analogies.yaml"),
    ),
    file: "analogies.yaml",
    at: "",
  },
];

describe("loadSeed", () => {
  it("reads a sound seed without a word", async () => {
    await using folder = await seedFolder(SMALL_SEED);
    const { knowledge, problems } = await loadSeed(folder.dir);
    expect(formatProblems(problems)).toBe("");
    expect(knowledge?.claims.map((claim) => claim.id)).toEqual([
      "c001-container",
      "n01",
      "r001",
      "r002",
    ]);
    expect(knowledge?.claims[0]).toMatchObject({
      kind: "TRAIT",
      subject: "container",
      value: "kernel/host",
      statement: { en: "Kernel: shared, not its own", zh: "内核：共用的，不是自己的" },
    });
    expect(knowledge?.claims[3]).toMatchObject({
      status: "DISPUTED",
      citations: [{ section: "s1.kernel", stance: "DENIES" }],
    });
    expect(knowledge?.lifecycles[0]?.ordered).toBe(false);
  });

  it.each(CASES)("catches $what", async ({ files, code, file, at, remedy, severity = "error" }) => {
    const problems = await problemsOf(files);
    const line = at === "" ? 1 : lineOf(files, file, at.trimEnd());
    const found = problems.find((problem) => problem.code === code && problem.file === file);
    expect(found, formatProblems(problems)).toMatchObject({ line, severity });
    expect(found?.remedy).toContain(remedy ?? "");
    expect(found?.message).not.toBe("");
    // Nothing else is said about one fault: it would send the reader astray.
    expect([...new Set(problems.map((problem) => problem.code))]).toEqual([code]);
  });

  it("has a case for every code", () => {
    const covered = new Set(CASES.map((one) => one.code));
    expect(
      Object.keys(SEED_PROBLEM_CODES).filter((code) => !covered.has(code as SeedProblemCode)),
    ).toEqual([]);
  });

  it("gives no knowledge with an error, and some with a warning", async () => {
    await using broken = await seedFolder(edited(CONTAINER, "value: host", "value: hots"));
    expect((await loadSeed(broken.dir)).knowledge).toBeNull();
    await using warned = await seedFolder(
      edited("stacks/stack-docker.yaml", "Docker 分层", "Docker分层"),
    );
    expect((await loadSeed(warned.dir)).knowledge).not.toBeNull();
  });

  it("reports all problems of a file at once, those after an unreadable claim too", async () => {
    const docker = edited(DOCKER, "relation: CREATES", "relation: CREATE")[DOCKER] ?? "";
    const withMore: SeedFiles = {
      ...edited(CONTAINER, "value: host", "value: hots"),
      [DOCKER]: docker + relation("r020", "USES", "no-such-thing"),
    };
    const problems = await problemsOf(withMore);
    expect(problems.map((problem) => [problem.code, problem.line])).toEqual([
      ["value-not-on-scale", lineOf(withMore, CONTAINER, "hots")],
      ["wrong-value", lineOf(withMore, DOCKER, "relation: CREATE")],
      ["unknown-reference", lineOf(withMore, DOCKER, "no-such-thing")],
    ]);
  });

  it("says of a folder that is not there that it is not there", async () => {
    const { knowledge, problems } = await loadSeed("/no/such/folder");
    expect(knowledge).toBeNull();
    expect(problems[0]?.message).toContain("/no/such/folder");
  });
});

describe("formatProblems", () => {
  it("shows place, line and what to write instead", async () => {
    const problems = await problemsOf(edited(CONTAINER, "value: host", "value: hots"));
    expect(formatProblems(problems)).toBe(
      [
        "entities/resource/container.yaml:22:12  error  value-not-on-scale",
        "  The dimension “kernel” has no value “hots”.",
        "  22 | value: hots",
        "     = Write “host”.",
        "",
        "1 error, 0 warnings",
      ].join("\n"),
    );
  });
});
