import { parse } from "graphql";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { EXAMPLE_QUERIES } from "./example-queries.ts";
import { type OpenApi, openApi } from "./testing/open-api.ts";

interface Named {
  readonly id: string;
  readonly nameEn?: string;
  readonly nameZh?: string;
}

let open: OpenApi;
beforeAll(async () => {
  open = await openApi(inject("neo4j"));
});
afterAll(() => open[Symbol.asyncDispose]());

/** The answer to a query that must succeed. */
const data = async <Data>(
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Data> => {
  const answer = await open.ask<Data>(query, variables);
  expect(answer.errors).toEqual([]);
  return answer.data;
};

const codes = async (query: string): Promise<unknown[]> =>
  (await open.ask(query)).errors.map(({ extensions }) => extensions?.code);

describe("the example queries", () => {
  it.each(EXAMPLE_QUERIES)("number %# works as pasted", async (query) => {
    const answer = await data<Record<string, unknown>>(query);
    for (const value of Object.values(answer)) {
      expect(value).not.toBeNull();
      expect(value).not.toEqual([]);
    }
  });
});

describe("one schema of two", () => {
  it("answers fields of ours inside the graph's and the graph's inside ours", async () => {
    const { entity } = await data<{
      entity: {
        comparableWith: { entity: Named & { claims: Named[] }; sharedDimensions: number }[];
      };
    }>(`{ entity(id: "docker") { comparableWith(first: 2) {
      sharedDimensions entity { id nameEn claims(limit: 1) { id } } } } }`);
    expect(entity.comparableWith).toHaveLength(2);
    const [best, second] = entity.comparableWith;
    expect(best?.entity).toMatchObject({ id: "kvm", nameEn: "KVM" });
    expect(best?.entity.claims).toHaveLength(1);
    expect(best?.sharedDimensions).toBeGreaterThanOrEqual(second?.sharedDimensions ?? 0);
  });

  it("merges overlapping fragments and selections of one field", async () => {
    const { entity } = await data<{ entity: { kvm: Named; runsOn: Named[] } }>(`
      { entity(id: "docker") { ...A ...B runsOn { nameEn } } entity(id: "docker") { runsOn { kind } } }
      fragment A on Entity { runsOn { id } }
      fragment B on Entity { runsOn { nameZh comparableWith(first: 1) { sharedDimensions } } }`);
    expect(entity.runsOn[0]).toEqual({
      id: expect.any(String),
      nameEn: expect.any(String),
      nameZh: expect.any(String),
      kind: expect.any(String),
      comparableWith: expect.any(Array),
    });
  });

  it("keeps aliases apart, of fields, lists and roots", async () => {
    const found = await data<{ a: { n: string; some: Named[]; all: Named[] }; b: { n: string } }>(`{
      a: entity(id: "docker") { n: nameEn some: claims(limit: 2) { id } all: claims(limit: 5) { id } }
      b: entity(id: "kvm") { n: nameZh }
    }`);
    expect(found.a.n).toBe("Docker");
    expect(found.b.n).toBe("KVM");
    expect(found.a.some).toHaveLength(2);
    expect(found.a.all).toHaveLength(5);
    expect(found.a.all.slice(0, 2)).toEqual(found.a.some);
  });

  it("follows @include and @skip anew on each run of one document", async () => {
    const query = `query($more: Boolean!) {
      entity(id: "docker") { id runsOn(limit: 1) @include(if: $more) { id } }
      entity(id: "docker") @include(if: $more) { nameEn claims(limit: 1) { id subject @skip(if: $more) { id } } }
    }`;
    expect(await data(query, { more: false })).toEqual({ entity: { id: "docker" } });
    expect(await data(query, { more: true })).toEqual({
      entity: {
        id: "docker",
        nameEn: "Docker",
        runsOn: [{ id: expect.any(String) }],
        claims: [{ id: expect.any(String) }],
      },
    });
    expect(await data(query, { more: false })).toEqual({ entity: { id: "docker" } });
  });

  it("shows relations to one node as that node or null", async () => {
    const { claims } = await data<{
      claims: { kind: string; subject: Named; object: Named | null }[];
    }>(
      '{ claims(where: { subject: { some: { id: { eq: "docker" } } } }) { kind subject { id __typename } object { id } } }',
    );
    expect(claims.length).toBeGreaterThan(10);
    for (const claim of claims) {
      expect(claim.subject).toEqual({ id: "docker", __typename: "Entity" });
      expect(claim.object === null).toBe(claim.kind === "TRAIT");
    }
  });

  it("answers a connection of which only the type of its edges' properties is asked", async () => {
    const answer = await data<{ claims: unknown[] }>(
      "{ claims(limit: 1) { sectionsConnection { totalCount edges { properties { __typename } } } } }",
    );
    expect(answer.claims).toEqual([
      {
        sectionsConnection: {
          totalCount: expect.any(Number),
          edges: expect.arrayContaining([{ properties: { __typename: "Citation" } }]),
        },
      },
    ]);
  });

  it("pages through a list that is sorted by something that many share without losing a row", async () => {
    const ids: string[] = [];
    for (let offset = 0; ; offset += 40) {
      const { entities } = await data<{ entities: Named[] }>(
        "query($offset: Int) { entities(limit: 40, offset: $offset, sort: [{ kind: DESC }]) { id } }",
        { offset },
      );
      ids.push(...entities.map(({ id }) => id));
      if (entities.length < 40) break;
    }
    const { revision } = await data<{ revision: { entities: number } }>(
      "{ revision { entities } }",
    );
    expect(new Set(ids).size).toBe(revision.entities);
    expect(ids).toHaveLength(revision.entities);
  });

  it("keeps the place of an error in a list", async () => {
    const { errors } = await open.ask(
      "{ entities(limit: 2) { comparableWith(first: 99) { sharedDimensions } } }",
    );
    expect(errors.map(({ path }) => path)).toContainEqual(["entities", 0, "comparableWith"]);
  });
});

describe("lists", () => {
  it("are never longer than promised, however they are asked for", async () => {
    const { nested, root, varied } = await data<
      Record<"nested" | "root" | "varied", { id: string; claims: Named[] }[]>
    >(
      `query($n: Int) {
        root: entities(limit: 101) { id }
        nested: entities(where: { id: { in: ["docker"] } }, limit: 1) { claims(limit: 201) { id } }
        varied: entities(where: { id: { in: ["docker"] } }, limit: 1) { claims(limit: $n) { id } }
      }`,
      { n: 300 },
    );
    expect(root).toHaveLength(100);
    expect(nested[0]?.claims.length).toBeLessThanOrEqual(200);
    expect(varied[0]?.claims).toEqual(nested[0]?.claims);
    const few = await data<{ entities: { claims: Named[] }[] }>(
      'query($n: Int) { entities(where: { id: { in: ["docker"] } }, limit: 1) { claims(limit: $n) { id } } }',
      { n: 3 },
    );
    expect(few.entities[0]?.claims).toHaveLength(3);
  });
});

describe("queries to the database", () => {
  beforeEach(async () => {
    // The library asks the server's version, and search builds its index, once.
    await open.ask('{ entities(limit: 1) { id } search(text: "docker", first: 1) { score } }');
    open.queriesSent();
  });

  const sentFor = async (query: string): Promise<number> => {
    await data(query);
    return open.queriesSent();
  };

  it("are as many as fields, not rows", async () => {
    const query = (limit: number) =>
      `{ entities(limit: ${limit}) { id runsOn { id } claims(limit: 2) { id sections { id source { id } } } } }`;
    expect(await sentFor(query(1))).toBe(1);
    expect(await sentFor(query(40))).toBe(1);
  });

  it("of one field of ours are one for all rows", async () => {
    const query = (where: string) =>
      `{ entities(limit: 60, where: ${where}) { comparableWith(first: 3) { entity { id nameEn } } } }`;
    expect(await sentFor(query('{ id: { in: ["docker", "kvm"] } }'))).toBe(3);
    expect(await sentFor(query("{ kind: { eq: TECHNOLOGY } }"))).toBe(3);
  });

  it("for a comparison do not grow with its rows", async () => {
    const query = (ids: string) =>
      `{ compare(ids: ${ids}) { rows { dimension { id } cells { claims { id } } } } }`;
    const sent = await sentFor(query('["rkt", "lxc"]'));
    expect(await sentFor(query('["docker", "kvm", "kubernetes"]'))).toBeLessThanOrEqual(sent);
  });

  it("for a hundred nodes and more come in batches that no limit cuts", async () => {
    const { neighbourhood } = await data<{
      neighbourhood: { entities: Named[]; truncated: boolean };
    }>('{ neighbourhood(id: "docker", depth: 2, limit: 150) { truncated entities { id } } }');
    const ids = neighbourhood.entities.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(100);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("look-ups", () => {
  it("of an unknown id are null", async () => {
    expect(
      await data(
        '{ entity(id: "x") { id } neighbourhood(id: "x") { truncated } quiz(code: "x") { code } attempt(id: "x") { id } }',
      ),
    ).toEqual({ entity: null, neighbourhood: null, quiz: null, attempt: null });
  });

  it("refuse sizes out of range, each with a code", async () => {
    expect(await codes('{ search(text: "a", first: 51) { score } }')).toEqual(["BAD_USER_INPUT"]);
    expect(await codes('{ search(text: "a", first: 0) { score } }')).toEqual(["BAD_USER_INPUT"]);
    expect(await codes(`{ search(text: "${"a".repeat(201)}") { score } }`)).toEqual([
      "BAD_USER_INPUT",
    ]);
    expect(await codes('{ neighbourhood(id: "kvm", depth: 4) { truncated } }')).toEqual([
      "BAD_USER_INPUT",
    ]);
    expect(await codes('{ neighbourhood(id: "kvm", limit: 201) { truncated } }')).toEqual([
      "BAD_USER_INPUT",
    ]);
    expect(await codes('{ paths(from: "kvm", to: "docker", first: 11) { length } }')).toEqual([
      "BAD_USER_INPUT",
    ]);
    expect(await codes("{ entities(limit: -1) { id } }")).toEqual(["BAD_USER_INPUT"]);
    expect(await codes("{ entities(limit: 5) { claims(offset: -1) { id } } }")).toEqual([
      "BAD_USER_INPUT",
    ]);
  });

  it("search in both languages, aliases, beginnings and slips, and take any characters", async () => {
    const first = async (text: string) => {
      const { search } = await data<{ search: { entity: Named; match: string }[] }>(
        "query($text: String!) { search(text: $text, first: 5) { match entity { id } } }",
        { text },
      );
      return search[0] && { id: search[0].entity.id, match: search[0].match };
    };
    expect(await first("容器")).toEqual({ id: "container", match: "EXACT" });
    expect(await first("kvm")).toEqual({ id: "kvm", match: "EXACT" });
    expect(await first("kubernets")).toMatchObject({ id: "kubernetes", match: "FUZZY" });
    expect(await first("K8s")).toMatchObject({ id: "kubernetes", match: "ALIAS" });
    expect(await first("  ")).toBeUndefined();
    await first('a:b AND (c OR "d');
    await first("/.*/ ~2 ^ \\ 容:器");
  });

  it("compare two to six known or unknown ids", async () => {
    expect(await codes('{ compare(ids: ["docker"]) { unknownIds } }')).toEqual(["BAD_USER_INPUT"]);
    expect(await codes('{ compare(ids: ["docker", "docker"]) { unknownIds } }')).toEqual([
      "BAD_USER_INPUT",
    ]);
    expect(
      await codes('{ compare(ids: ["1", "2", "3", "4", "5", "6", "7"]) { unknownIds } }'),
    ).toEqual(["BAD_USER_INPUT"]);
    const { compare } = await data<{
      compare: {
        entities: Named[];
        unknownIds: string[];
        rows: { verdict: string; cells: { entityId: string; known: boolean; claims: Named[] }[] }[];
      };
    }>(`{ compare(ids: ["kvm", "nothing", "docker"]) {
      entities { id } unknownIds rows { verdict cells { entityId known claims { id } } } } }`);
    expect(compare.entities).toEqual([{ id: "kvm" }, { id: "docker" }]);
    expect(compare.unknownIds).toEqual(["nothing"]);
    expect(compare.rows.length).toBeGreaterThan(20);
    for (const row of compare.rows) {
      expect(row.cells.map(({ entityId }) => entityId)).toEqual(["kvm", "docker"]);
      expect(row.verdict === "NOT_STATED").toBe(row.cells.some(({ known }) => !known));
      for (const cell of row.cells) expect(cell.known).toBe(cell.claims.length > 0);
    }
  });

  it("paths lead from one end to the other, one claim a step", async () => {
    const { paths } = await data<{
      paths: {
        length: number;
        sentenceEn: string;
        sentenceZh: string;
        entities: Named[];
        claims: { subject: Named; object: Named }[];
      }[];
    }>(`{ paths(from: "docker", to: "linux-kernel", first: 3) {
      length sentenceEn sentenceZh entities { id nameEn nameZh } claims { subject { id } object { id } } } }`);
    expect(paths).toHaveLength(3);
    expect(paths.map(({ length }) => length)).toEqual(paths.map(({ length }) => length).sort());
    for (const path of paths) {
      expect(path.entities.at(0)?.id).toBe("docker");
      expect(path.entities.at(-1)?.id).toBe("linux-kernel");
      expect(path.claims).toHaveLength(path.length);
      for (const [step, { subject, object }] of path.claims.entries()) {
        const ends = [path.entities[step]?.id, path.entities[step + 1]?.id];
        expect(new Set([subject.id, object.id])).toEqual(new Set(ends));
      }
      for (const { nameEn, nameZh } of path.entities) {
        expect(path.sentenceEn).toContain(nameEn);
        expect(path.sentenceZh).toContain(nameZh);
      }
    }
    expect(await data('{ paths(from: "docker", to: "nothing") { length } }')).toEqual({
      paths: [],
    });
    expect(await data('{ paths(from: "docker", to: "docker") { length } }')).toEqual({ paths: [] });
  });

  it("neighbourhoods lead with their centre, and their claims stay within", async () => {
    const { neighbourhood } = await data<{
      neighbourhood: {
        centre: Named;
        entities: Named[];
        claims: { subject: Named; object: Named }[];
        truncated: boolean;
      };
    }>(`{ neighbourhood(id: "kvm", depth: 1, limit: 12) {
      centre { id } truncated entities { id } claims { subject { id } object { id } } } }`);
    expect(neighbourhood.centre.id).toBe("kvm");
    expect(neighbourhood.entities).toHaveLength(12);
    expect(neighbourhood.entities[0]?.id).toBe("kvm");
    expect(neighbourhood.truncated).toBe(true);
    const inside = new Set(neighbourhood.entities.map(({ id }) => id));
    for (const { subject, object } of neighbourhood.claims) {
      expect(inside.has(subject.id) && inside.has(object.id)).toBe(true);
    }
  });
});

describe("limits", () => {
  it("refuse a query that costs too much, with its cost and the limit", async () => {
    open.queriesSent();
    const { errors, status } = await open.ask(
      "{ entities { claims { sections { claims { id } } } } }",
    );
    expect(errors).toHaveLength(1);
    expect(errors[0]?.extensions).toMatchObject({ code: "COST_LIMIT", limit: 20_000 });
    expect(Number(errors[0]?.extensions?.cost)).toBeGreaterThan(20_000);
    expect(status).toBe(200);
    expect(open.queriesSent()).toBe(0);
  });

  it("refuse what is too deep, has too many aliases or too many tokens", async () => {
    const deep = `{ entity(id: "docker") ${"{ runsOn(limit: 1) ".repeat(13)} { id } ${"}".repeat(13)} }`;
    expect(() => parse(deep)).not.toThrow();
    expect(await codes(deep)).toEqual(["DEPTH_LIMIT"]);
    const aliases = Array.from({ length: 31 }, (_, n) => `a${n}: entity(id: "x") { id }`).join(" ");
    expect(await codes(`{ ${aliases} }`)).toEqual(["ALIAS_LIMIT"]);
    expect(await codes(`{ entity(id: "x") { ${"id ".repeat(2001)} } }`)).toEqual(["TOKEN_LIMIT"]);
  });

  it("give every error a code", async () => {
    expect(await codes("{ nothing }")).toEqual(["GRAPHQL_VALIDATION_FAILED"]);
    expect(await codes("{ entity(")).toEqual(["GRAPHQL_PARSE_FAILED"]);
    expect(await codes("query($id: ID!) { entity(id: $id) { id } }")).toEqual(["BAD_USER_INPUT"]);
    expect(await codes("")).toEqual([expect.any(String)]);
  });
});
