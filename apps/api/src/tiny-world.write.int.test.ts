import { EXPORT_FORMAT_IDS } from "@strata/graph-model/exports";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { OpenApi } from "./testing/open-api.ts";
import { openTinyWorld, TINY_REVISION } from "./testing/open-tiny-world.ts";

interface Ref {
  readonly id: string;
}

let open: OpenApi;
beforeAll(async () => {
  open = await openTinyWorld(inject("neo4j"));
}, 120_000);
afterAll(() => open?.[Symbol.asyncDispose]());

const data = async <Data>(query: string, variables = {}): Promise<Data> => {
  const answer = await open.ask<Data>(query, variables);
  expect(answer.errors).toEqual([]);
  return answer.data;
};

const refused = async (query: string) => {
  const { errors } = await open.ask(query);
  expect(errors).toHaveLength(1);
  expect(errors[0]?.extensions?.code).toBe("BAD_USER_INPUT");
  return errors[0]?.message ?? "";
};

const ids = (refs: readonly Ref[]): string[] => refs.map(({ id }) => id);

describe("walks", () => {
  it("paths keep to relations, direction and length, and read as sentences", async () => {
    const ask = async (args: string) =>
      (
        await data<{ paths: { sentenceEn: string; sentenceZh: string; claims: Ref[] }[] }>(
          `{ paths(${args}) { sentenceEn sentenceZh claims { id } } }`,
        )
      ).paths;
    const [path] = await ask(
      'from: "docker", to: "linux", relations: [USES, PART_OF], directed: true, first: 1',
    );
    expect(path).toEqual({
      sentenceEn:
        "Docker uses Control groups (cgroups); Control groups (cgroups) is part of Linux kernel; Linux kernel is part of Linux.",
      sentenceZh: expect.stringContaining("控制组"),
      claims: [{ id: "r015" }, { id: "r003" }, { id: "r001" }],
    });
    expect(await ask('from: "linux", to: "docker", directed: true')).toEqual([]);
    expect(await ask('from: "kubernetes", to: "virtualbox"')).toEqual([]);
    expect(await ask('from: "kubernetes", to: "virtualbox", maxLength: 6')).toHaveLength(1);
    await refused('{ paths(from: "docker", to: "linux", maxLength: 7) { length } }');
    expect(await ask('from: "docker", to: "linux", relations: []')).toEqual([]);
  });

  it("neighbourhoods keep to kinds, families and a moment", async () => {
    const around = async (args: string) => {
      const { neighbourhood } = await data<{ neighbourhood: { entities: Ref[]; claims: Ref[] } }>(
        `{ neighbourhood(${args}) { entities { id } claims { id } } }`,
      );
      return neighbourhood;
    };
    expect(ids((await around('id: "cgroups", families: [LEARNING]')).claims)).toEqual([
      "r031",
      "r033",
    ]);
    expect(ids((await around('id: "docker", kinds: [COMPONENT], depth: 2')).entities)).toEqual([
      "docker",
      "namespaces",
      "cgroups",
      "linux-kernel",
    ]);
    const then = 'asOf: { release: { product: "docker", version: "1.10" } }';
    expect(ids((await around(`id: "kubernetes", ${then}`)).claims)).toContain("r021");
    expect(ids((await around('id: "kubernetes"')).claims)).not.toContain("r021");
  });
});

describe("comparison and alignment", () => {
  it("compares by what is stated, shows the unknown as unknown, and only differences if asked", async () => {
    const rows = async (more: string) =>
      (
        await data<{
          compare: { rows: { dimension: Ref; verdict: string; cells: { known: boolean }[] }[] };
        }>(
          `{ compare(ids: ["docker", "kvm", "pod"] ${more}) { rows { dimension { id } verdict cells { known claims { id value { nameEn } noteEn sections { source { id } } } } } } }`,
        )
      ).compare.rows;
    const all = await rows("");
    expect(all.find(({ dimension }) => dimension.id === "virtualization-level")).toMatchObject({
      verdict: "DIFFERENT",
      cells: [{ known: true }, { known: true }, { known: false }],
    });
    expect(all.find(({ dimension }) => dimension.id === "own-kernel")?.verdict).toBe("NOT_STATED");
    const different = await rows(", onlyDifferences: true");
    expect(different).toEqual(all.filter(({ verdict }) => verdict === "DIFFERENT"));
    expect(different.length).toBeGreaterThan(0);
  });

  it("aligns stacks and names the unknown", async () => {
    const { alignStacks } = await data<{ alignStacks: Record<string, unknown> }>(`{
      alignStacks(ids: ["vm-stack", "nothing"]) {
        stacks { id } unknownIds rows { entity { id } shared layers { position roleZh } } } }`);
    expect(alignStacks).toMatchObject({
      stacks: [{ id: "vm-stack" }],
      unknownIds: ["nothing"],
      rows: [
        {
          entity: { id: "linux-kernel" },
          shared: false,
          layers: [{ position: 0, roleZh: "驱动硬件" }],
        },
        { entity: { id: "kvm" } },
        { entity: { id: "virtual-machine" } },
        { entity: { id: "guest-os" } },
      ],
    });
    await refused('{ alignStacks(ids: ["vm-stack"]) { unknownIds } }');
  });
});

it("a learning path has all that is missing, in order, with reasons", async () => {
  const ask = (args: string) =>
    data<{ learningPath: unknown }>(
      `{ learningPath(${args}) { goal { id } unknownIds steps { entity { id } why { id statementZh } } } }`,
    );
  expect(await ask('goal: "pod", known: ["namespaces", "nothing"]')).toEqual({
    learningPath: {
      goal: { id: "pod" },
      unknownIds: ["nothing"],
      steps: [
        { entity: { id: "cgroups" }, why: [{ id: "r033", statementZh: expect.any(String) }] },
        { entity: { id: "container" }, why: [{ id: "r034", statementZh: expect.any(String) }] },
      ],
    },
  });
  expect(await ask('goal: "nothing"')).toEqual({ learningPath: null });
  expect(await ask('goal: "docker"')).toMatchObject({ learningPath: { steps: [] } });
  const many = JSON.stringify(Array.from({ length: 201 }, (_, n) => `e${n}`));
  await refused(`{ learningPath(goal: "pod", known: ${many}) { unknownIds } }`);
});

it("statistics count", async () => {
  const { statistics } = await data<{ statistics: Record<string, unknown> }>(`{ statistics {
    entities relations density orphanCount orphans { id } knownCells unknownCells
    byEntityKind { kind count } byLayer { layer count } byStatus { status count } byRelation { relation count }
    byClaimKind { kind count } coverage { source { id titleEn } claims sections citedSections } cells { dimension { id } known unknown } } }`);
  expect(statistics).toMatchObject({
    entities: 18,
    relations: 23,
    density: 23 / (18 * 17),
    orphanCount: 0,
    orphans: [],
    byClaimKind: expect.arrayContaining([{ kind: "ORDER", count: 1 }]),
    byLayer: expect.arrayContaining([{ layer: null, count: 1 }]),
    coverage: [
      { source: { id: "tiny-guide" }, sections: 2, citedSections: 1 },
      { source: { id: "tiny-notes" }, sections: 1, citedSections: 1 },
    ],
  });
});

describe("export", () => {
  it.each(EXPORT_FORMAT_IDS)("%s is the same in an answer and as a download", async (format) => {
    const { graphExport } = await data<{
      graphExport: {
        body: string;
        url: string;
        fileName: string;
        mediaType: string;
        revision: string;
      };
    }>(`{ graphExport(format: ${format}) { format revision mediaType fileName tables url body } }`);
    expect(graphExport.revision).toBe(TINY_REVISION);
    expect(graphExport.body).toContain("docker");
    const file = await open.api.fetch(`http://strata.test${graphExport.url}`);
    expect(file.status).toBe(200);
    expect(file.headers.get("content-type")).toBe(graphExport.mediaType);
    expect(file.headers.get("content-disposition")).toBe(
      `attachment; filename="${graphExport.fileName}"`,
    );
    expect(file.headers.get("x-strata-revision")).toBe(TINY_REVISION);
    // Reading a body as text leaves out its byte order mark.
    expect(await file.text()).toBe(graphExport.body.replace(/^\uFEFF/, ""));
  });

  it("of one table is another file, and of none that there is an error", async () => {
    const { graphExport } = await data<{ graphExport: { tables: string[] } }>(
      "{ graphExport(format: CSV) { tables } }",
    );
    const [first = "", second = ""] = graphExport.tables;
    const text = async (table: string) =>
      (await open.api.fetch(`http://strata.test/export/csv?table=${table}`)).text();
    expect(await text(second)).not.toBe(await text(first));
    expect(await refused('{ graphExport(format: CSV, table: "x") { url } }')).toContain(first);
    await refused('{ graphExport(format: CYPHER, table: "x") { url } }');
  });

  it("answers other addresses and methods with a code", async () => {
    const ask = async (path: string, method = "GET") => {
      const response = await open.api.fetch(`http://strata.test${path}`, { method });
      const { errors } = (await response.json()) as {
        errors: { message: string; extensions: object }[];
      };
      return { status: response.status, ...errors[0] };
    };
    expect(await ask("/export/pdf")).toMatchObject({
      status: 404,
      message: expect.stringContaining("/export/json-ld"),
      extensions: { code: "NOT_FOUND" },
    });
    expect(await ask("/export/csv?table=x")).toMatchObject({
      status: 400,
      extensions: { code: "BAD_USER_INPUT" },
    });
    expect(await ask("/export/csv", "POST")).toMatchObject({ status: 405 });
  });
});
