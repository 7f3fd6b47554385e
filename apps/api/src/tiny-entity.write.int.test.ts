import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { OpenApi } from "./testing/open-api.ts";
import { openTinyWorld } from "./testing/open-tiny-world.ts";

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

describe("entity", () => {
  interface Group {
    readonly relation: string;
    readonly direction: string;
    readonly phraseEn: string;
    readonly phraseZh: string;
    readonly claims: Ref[];
    readonly derived: {
      readonly rule: string;
      readonly entity: Ref;
      readonly sentenceEn: string;
      readonly sentenceZh: string;
      readonly followsFrom: Ref[];
    }[];
  }
  const FACTS = `relation direction phraseEn phraseZh claims { id }
    derived { rule entity { id } sentenceEn sentenceZh followsFrom { id } }`;

  it("facts are headed, stated and derived, and say what they follow from", async () => {
    const { entity } = await data<{ entity: { facts: Group[] } }>(
      `{ entity(id: "linux") { facts { ${FACTS} } } }`,
    );
    const [parts] = entity.facts;
    expect(parts).toMatchObject({
      relation: "PART_OF",
      direction: "IN",
      phraseEn: "has the part",
      claims: [{ id: "r001" }],
    });
    expect(parts?.derived).toContainEqual({
      rule: "TRANSITIVE",
      entity: { id: "kvm" },
      sentenceEn: "KVM is part of Linux.",
      sentenceZh: expect.stringContaining("KVM"),
      followsFrom: [{ id: "r001" }, { id: "r004" }],
    });
    expect(parts?.derived).toContainEqual(
      expect.objectContaining({ rule: "INVERSE", entity: { id: "linux-kernel" } }),
    );
  });

  it("facts and traits hold at a date, a release or today", async () => {
    const uses = async (moment: string) => {
      const { entity } = await data<{ entity: { facts: Group[] } }>(
        `{ entity(id: "docker") { facts(relations: [USES, REQUIRES]${moment}) { relation direction claims { id } } } }`,
      );
      return entity.facts
        .filter(({ direction }) => direction === "OUT")
        .flatMap(({ claims }) => ids(claims));
    };
    expect(await uses("")).toEqual(["r014", "r015"]);
    expect(await uses(', asOf: { date: "2013-06-01" }')).toEqual(["r014", "r015", "r023", "r036"]);
    const release = ', asOf: { release: { product: "docker", version: "0.9" } }';
    expect(await uses(release)).toEqual(["r014", "r015"]);

    const traits = async (moment: string) =>
      (
        await data<{ entity: { traits: { dimension: Ref; claims: Ref[] }[] } }>(
          `{ entity(id: "virtual-machine") { traits${moment} { dimension { id } claims { id } } } }`,
        )
      ).entity.traits.map(({ dimension }) => dimension.id);
    expect(await traits("")).toEqual(["memory-overhead", "own-kernel", "startup-time"]);
    expect(await traits('(asOf: { date: "2015-01-01" })')).toEqual(["own-kernel", "startup-time"]);
  });

  it("places, confusions and denials are seen from the entity", async () => {
    const { entity } = await data<{ entity: Record<string, unknown> }>(`{ entity(id: "kvm") {
      places { stack { id } position layers roleEn below { id } above { id } }
      mentions(where: { kind: { eq: NEGATION } }) { id } claims(where: { kind: { eq: NEGATION } }) { id } } }`);
    expect(entity).toEqual({
      places: [
        {
          stack: { id: "vm-stack" },
          position: 1,
          layers: 4,
          roleEn: "shares the hardware out",
          below: [{ id: "linux-kernel" }],
          above: [{ id: "virtual-machine" }, { id: "guest-os" }],
        },
      ],
      mentions: [],
      claims: [{ id: "n003" }],
    });
    const confusions =
      "confusions { with { id } ownEn otherZh dimension { id } claim { id sections { id } } }";
    const found = await data<{ entity: { confusions: unknown[] } }>(
      `{ entity(id: "container") { ${confusions} } }`,
    );
    expect(found.entity.confusions).toEqual([
      {
        with: { id: "image" },
        ownEn: "is a running instance",
        otherZh: "是只读模板",
        dimension: null,
        claim: { id: "r028", sections: [{ id: "tiny-guide.basics" }] },
      },
      {
        with: { id: "virtual-machine" },
        ownEn: "runs on the host's kernel",
        otherZh: "运行自己的内核",
        dimension: { id: "own-kernel" },
        claim: { id: "r029", sections: [{ id: "tiny-guide.basics" }] },
      },
    ]);
  });

  it("refuses a moment that is none, and names the known releases", async () => {
    const facts = (moment: string) =>
      refused(`{ entity(id: "docker") { facts(asOf: ${moment}) { relation } } }`);
    expect(await facts('{ release: { product: "docker", version: "7" } }')).toContain("0.9, 1.10");
    expect(await facts('{ release: { product: "kvm", version: "7" } }')).toContain(
      "docker, kubernetes",
    );
    expect(await facts('{ date: "2020-13-01" }')).toContain("is no date");
    const both = '{ date: "2020-01-01", release: { product: "docker", version: "0.9" } }';
    const { errors } = await open.ask(
      `{ entity(id: "docker") { facts(asOf: ${both}) { relation } } }`,
    );
    expect(errors[0]?.message).toMatch(/exactly one|OneOf/i);
  });
});

describe("changes", () => {
  const ask = (args: string) =>
    data<{
      changes: { before: string; after: string; ended: Ref[]; began: Ref[]; unknownIds: string[] };
    }>(`{ changes(${args}) { before after ended { id } began { id } unknownIds } }`);

  it("says what was true right before a release and is not now", async () => {
    const before = '{ release: { product: "kubernetes", version: "1.24" } }';
    expect(await ask(`ids: ["kubernetes", "docker", "nothing"], before: ${before}`)).toEqual({
      changes: {
        before: "2022-05-03",
        after: "2024-06-01",
        ended: [{ id: "r021" }],
        began: [],
        unknownIds: ["nothing"],
      },
    });
  });

  it("says what has begun, up to another moment", async () => {
    const { changes } = await ask(
      'ids: ["docker", "virtual-machine"], before: { date: "2013-03-20" }, after: { date: "2016-02-04" }',
    );
    expect(changes).toMatchObject({ ended: [], began: [{ id: "r025" }, { id: "t012" }] });
  });

  it("refuses no ids and too many", async () => {
    await refused('{ changes(ids: [], before: { date: "2020-01-01" }) { before } }');
    const many = JSON.stringify(Array.from({ length: 11 }, (_, n) => `e${n}`));
    await refused(`{ changes(ids: ${many}, before: { date: "2020-01-01" }) { before } }`);
    await refused(
      '{ changes(ids: ["docker"], before: { release: { product: "docker", version: "x" } }) { before } }',
    );
  });
});

describe("search", () => {
  const hits = async (text: string, more = "") =>
    (
      await data<{
        search: {
          entity: Ref;
          match: string;
          matched: string;
          parts: { text: string; marked: boolean }[];
        }[];
      }>(
        `query($text: String!) { search(text: $text, first: 5 ${more}) { entity { id } match matched parts { text marked } } }`,
        { text },
      )
    ).search;
  const marked = (parts: { text: string; marked: boolean }[] = []) =>
    parts.map((part) => (part.marked ? `[${part.text}]` : part.text)).join("");

  it.each([
    ["容器", "container", "[容器]"],
    ["k8s", "kubernetes", "[K8s]"],
    ["cgroup", "cgroups", "[cgroup]"],
    ["namepsace", "namespaces", "[namespace]"],
    ["名字空间", "namespaces", "[名字空间]"],
    ["系统视图", "namespaces", "内核机制，让进程各自看到独立的[系统视图]。"],
    ["execution driver", "docker", "Docker used LXC as its [execution driver]."],
  ])("%s means %s, and shows where", async (text, id, shown) => {
    const [best] = await hits(text);
    expect(best?.entity.id).toBe(id);
    expect(marked(best?.parts)).toBe(shown);
    expect(best?.parts.map((part) => part.text).join("")).toBe(best?.matched);
  });

  it("keeps to kinds and to those that have a relation", async () => {
    const found = async (text: string, more: string) =>
      (await hits(text, more)).map(({ entity }) => entity.id);
    expect(await found("kernel", ", kinds: [TECHNOLOGY]")).not.toContain("linux-kernel");
    expect(await found("linux", ", kinds: [PLATFORM]")).toEqual(["linux"]);
    expect(await found("容器", ', relation: { kind: CREATES, end: IN, entity: "docker" }')).toEqual(
      ["container", "image"],
    );
    expect(await found("docker", ", relation: { kind: PART_OF }")).not.toContain("docker");
    expect(await found("kernel", ", relation: { kind: PART_OF }, kinds: [COMPONENT]")).toContain(
      "linux-kernel",
    );
    expect(await found("docker", ', relation: { kind: USES, entity: "nothing" }')).toEqual([]);
    expect(await found("::", ", relation: { kind: USES }")).toEqual([]);
  });
});
