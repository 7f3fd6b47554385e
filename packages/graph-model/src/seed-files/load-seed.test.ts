import { describe, expect, it } from "vitest";
import { CLAIM_KINDS } from "../claims/claim.ts";
import { BROKEN_FILES } from "./fixtures/broken-files.ts";
import { BROKEN_KNOWLEDGE } from "./fixtures/broken-knowledge.ts";
import {
  CONTAINER,
  DOCKER,
  type Edit,
  edited,
  LXC,
  lineOf,
  relation,
  withRelations,
  withTrait,
} from "./fixtures/broken-seed.ts";
import { type SeedFiles, SMALL_SEED, seedFolder } from "./fixtures/small-seed.ts";
import { formatProblems } from "./format-problems.ts";
import { loadSeed } from "./load-seed.ts";
import { SEED_PROBLEM_CODES, type SeedProblem, type SeedProblemCode } from "./problem.ts";

const CASES = [...BROKEN_FILES, ...BROKEN_KNOWLEDGE];

const problemsOf = async (files: SeedFiles): Promise<readonly SeedProblem[]> => {
  await using folder = await seedFolder(files);
  return (await loadSeed(folder.dir)).problems;
};

describe("loadSeed", () => {
  it("reads a sound seed without a word", async () => {
    await using folder = await seedFolder(SMALL_SEED);
    const { knowledge, problems } = await loadSeed(folder.dir);
    expect(formatProblems(problems)).toBe("");
    const claims = new Map(knowledge?.claims.map((claim) => [claim.id, claim]));
    expect(claims.get("c001-container")).toMatchObject({
      kind: "TRAIT",
      subject: "container",
      value: "kernel/host",
      row: "c001",
      statement: { en: "Kernel: shared, not its own", zh: "内核：共用的，不是自己的" },
    });
    expect(claims.get("r002")).toMatchObject({
      status: "DISPUTED",
      citations: [{ section: "s1.kernel", stance: "DENIES" }],
    });
    expect(claims.get("r003")).toMatchObject({ until: "2016-02-04", untilLabel: "Docker 1.10" });
    expect(claims.get("o001")).toMatchObject({
      kind: "ORDER",
      subject: "docker",
      dimension: "start-time",
      object: "lxc",
    });
    expect(claims.get("n01")).toMatchObject({ relation: "IS_A", object: "virtual-machine" });
    expect(claims.get("n02")).toMatchObject({ dimension: "kernel", value: "kernel/own" });
    expect(claims.get("p001")).toMatchObject({
      relation: "PREREQUISITE_OF",
      subject: "container",
      object: "docker",
      inferred: true,
    });
    expect(claims.get("x001")).toMatchObject({
      relation: "CONFUSED_WITH",
      contrast: { subject: { en: "uses the kernel of its host" }, dimension: "kernel" },
    });
    expect(knowledge?.closedCells).toMatchObject([
      { id: "container/tools", relation: null, dimension: "tools", members: ["tools/cli"] },
      { id: "docker/CREATES", relation: "CREATES", dimension: null, members: ["container"] },
    ]);
    expect(knowledge?.dimensions.find(({ id }) => id === "start-time")?.values).toMatchObject([
      { id: "start-time/under-one", amount: { least: 0, most: 0.9 } },
      { id: "start-time/seconds", amount: { least: 1, most: 20 } },
      { id: "start-time/minute", amount: { least: 60, most: 60 } },
    ]);
    expect(knowledge?.lifecycles[0]?.ordered).toBe(false);
    expect(knowledge?.releases).toMatchObject([{ id: "docker/1.10", date: "2016-02-04" }]);
  });

  it("has one of everything in its small seed", async () => {
    await using folder = await seedFolder(SMALL_SEED);
    const { knowledge } = await loadSeed(folder.dir);
    for (const [what, list] of Object.entries(knowledge ?? {})) {
      expect(list.length, what).toBeGreaterThan(0);
    }
    expect(new Set(knowledge?.claims.map(({ kind }) => kind))).toEqual(new Set(CLAIM_KINDS));
    expect(new Set(knowledge?.dimensions.map(({ scale }) => scale))).toEqual(
      new Set(["NOMINAL", "NUMERIC", "SET", "PROSE"]),
    );
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

  const SOUND: readonly { readonly what: string; readonly edits: readonly Edit[] }[] = [
    {
      what: "a disputed second value",
      edits: [withTrait(LXC, "t020", "kernel", "own", "status: disputed, dispute: d-place, ")],
    },
    {
      what: "a value that came after the other",
      edits: [
        [LXC, "    value: host\n", '    value: host\n    since: "2010-01-01"\n'],
        withTrait(LXC, "t020", "kernel", "own", 'until: "2010-01-01", '),
      ],
    },
    {
      what: "a disputed second object",
      edits: [
        withRelations(
          LXC,
          relation("r020", "OFFERED_BY", "gvisor", "status: disputed, dispute: d-place, "),
        ),
      ],
    },
    {
      what: "kinds that exclude each other, one of them disputed",
      edits: [
        withRelations(
          DOCKER,
          relation("r020", "PART_OF", "container", "status: disputed, dispute: d-place, "),
        ),
      ],
    },
    {
      what: "two objects of a kind that is not single-valued",
      edits: [withRelations(DOCKER, relation("r020", "USES", "gvisor"))],
    },
    {
      what: "a ranking within one range",
      edits: [
        withTrait(LXC, "t020", "start-time", "under-one"),
        [
          LXC,
          "traits:\n",
          "orders:\n  - { id: o020, dimension: start-time, above: gvisor, statement: { en: So it is., zh: 正是如此。 }, cites: [s1.start] }\ntraits:\n",
        ],
      ],
    },
    {
      what: "a denial of what ended",
      edits: [
        [
          DOCKER,
          "orders:\n",
          'negations:\n  - { id: n020, relation: USES, to: lxc, since: { product: docker, version: "1.10" }, statement: { en: Not so., zh: 并非如此。 }, cites: [s1.start] }\norders:\n',
        ],
      ],
    },
  ];
  it.each(SOUND)("lets $what stand", async ({ edits }) => {
    expect(formatProblems(await problemsOf(edited(...edits)))).toBe("");
  });

  it("gives no knowledge with an error, and some with a warning", async () => {
    await using broken = await seedFolder(edited([CONTAINER, "value: host", "value: hots"]));
    expect((await loadSeed(broken.dir)).knowledge).toBeNull();
    await using warned = await seedFolder(
      edited(["stacks/stack-docker.yaml", "Docker 分层", "Docker分层"]),
    );
    expect((await loadSeed(warned.dir)).knowledge).not.toBeNull();
  });

  it("reports all problems of a file at once, those after an unreadable claim too", async () => {
    const withMore = edited(
      [DOCKER, "relation: CREATES", "relation: CREATE"],
      [DOCKER, "orders:\n", `${relation("r020", "USES", "no-such-thing")}orders:\n`],
      [CONTAINER, "value: host", "value: hots"],
    );
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
