import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Knowledge } from "../claims/knowledge.ts";
import { drawKey, type GraphReader } from "../graph-reader.ts";
import { tinyGraph } from "./tiny-graph.ts";

/** A reader over given knowledge, and how to let go of what it holds. */
export interface ReaderUnderTest extends AsyncDisposable {
  readonly reader: GraphReader;
}

const ids = (items: readonly { readonly id: string }[]): readonly string[] =>
  items.map((item) => item.id);

const byDrawKey = (claimIds: readonly string[]): readonly string[] =>
  [...claimIds].sort((a, b) => drawKey(a) - drawKey(b));

/**
 * Declares the tests that every implementation of the port must pass. They read `tinyGraph`; `makeReader` is called
 * once and what it returns is disposed of after the last test.
 */
export const graphReaderContract = (
  name: string,
  makeReader: (knowledge: Knowledge) => Promise<ReaderUnderTest>,
): void => {
  describe(`graph reader: ${name}`, () => {
    let made: ReaderUnderTest;
    let reader: GraphReader;
    beforeAll(async () => {
      made = await makeReader(tinyGraph);
      reader = made.reader;
    }, 60_000);
    afterAll(async () => {
      await made?.[Symbol.asyncDispose]();
    });

    lookUps(() => reader);
    factsAbout(() => reader);
    draws(() => reader);
    walks(() => reader);
  });
};

const lookUps = (reader: () => GraphReader): void => {
  describe("look-ups by id", () => {
    it("names the revision by a SHA-256", async () => {
      expect(await reader().revision()).toMatch(/^[0-9a-f]{64}$/);
    });

    it("gives back all that is known, as it was written", async () => {
      const all = <T extends { readonly id: string }>(items: readonly T[]) => ids(items);
      const { entities, claims, dimensions, disputes } = tinyGraph;
      expect(await reader().entities(all(entities))).toEqual(entities);
      expect(await reader().claims(all(claims))).toEqual(claims);
      expect(await reader().dimensions(all(dimensions))).toEqual(dimensions);
      expect(await reader().disputes(all(disputes))).toEqual(disputes);
      expect(await reader().stacks()).toEqual(tinyGraph.stacks);
      expect(await reader().disjointClasses()).toEqual(tinyGraph.disjointClasses);
      const sections = tinyGraph.sources.flatMap((source) => source.sections);
      const found = await reader().sections(all(sections));
      expect(ids(found.map((each) => each.section))).toEqual([...all(sections)].sort());
      for (const { section, source } of found) {
        expect(tinyGraph.sources).toContainEqual(source);
        expect(source.sections).toContainEqual(section);
      }
    });

    it("answers in ascending order of id, skips unknown ids and repeats none", async () => {
      const asked = ["pod", "no-such-entity", "docker", "pod"];
      expect(ids(await reader().entities(asked))).toEqual(["docker", "pod"]);
      expect(ids(await reader().claims(["t001", "r001", "r999", "n001"]))).toEqual([
        "n001",
        "r001",
        "t001",
      ]);
      expect(ids(await reader().dimensions(["startup-time", "isolation", "colour"]))).toEqual([
        "isolation",
        "startup-time",
      ]);
      expect(ids(await reader().disputes(["kvm-type", "none"]))).toEqual(["kvm-type"]);
      const sections = await reader().sections([
        "tiny-notes.differences",
        "x",
        "tiny-guide.basics",
      ]);
      expect(ids(sections.map((each) => each.section))).toEqual([
        "tiny-guide.basics",
        "tiny-notes.differences",
      ]);
    });

    it("answers nothing to nothing", async () => {
      expect(await reader().entities([])).toEqual([]);
      expect(await reader().claims([])).toEqual([]);
      expect(await reader().sections([])).toEqual([]);
      expect(await reader().relationsOf([])).toEqual([]);
    });

    it("takes an id for an id, whatever is in it", async () => {
      expect(await reader().entities(["docker' OR 1=1 //", "*", '"', "\\", "docker"])).toHaveLength(
        1,
      );
      expect(await reader().closure("'}) DETACH DELETE n //", "IS_A", "up")).toEqual([]);
    });
  });
};

const factsAbout = (reader: () => GraphReader): void => {
  describe("facts about entities", () => {
    it("finds relations of any status from both ends, each once", async () => {
      const found = await reader().relationsOf(["kvm", "type-1-hypervisor"]);
      expect(ids(found)).toEqual(["r004", "r005", "r008", "r009", "r010"]);
      expect(found.map((claim) => claim.status)).toContain("DISPUTED");
      expect(ids(await reader().relationsOf(["lxc", "kubernetes"]))).toEqual([
        "r016",
        "r020",
        "r021",
        "r022",
        "r023",
        "r027",
      ]);
    });

    it("finds traits by entity and by dimension, of any status", async () => {
      expect(ids(await reader().traitsOf(["virtual-machine", "kvm", "nothing"]))).toEqual([
        "t002",
        "t005",
        "t007",
        "t011",
      ]);
      expect(ids(await reader().traitsOn("isolation"))).toEqual(["t010", "t011"]);
      expect(await reader().traitsOn("colour")).toEqual([]);
    });

    it("finds negations from both ends, definite or not", async () => {
      expect(ids(await reader().negationsOf(["guest-os"]))).toEqual(["n001", "n003"]);
      expect(ids(await reader().negationsOf(["docker", "virtual-machine"]))).toEqual(["n002"]);
      expect((await reader().negationsOf(["docker"]))[0]?.relation).toBeNull();
    });

    it("finds closed cells by their subject", async () => {
      expect(await reader().closedCellsOf(["docker", "kvm"])).toEqual(tinyGraph.closedCells);
      expect(await reader().closedCellsOf(["container"])).toEqual([]);
    });

    it("keeps traits and relations apart", async () => {
      expect(await reader().traitsOf(["image"])).toEqual([]);
      expect(ids(await reader().relationsOf(["image"]))).toEqual(["r013", "r024"]);
    });
  });
};

const draws = (reader: () => GraphReader): void => {
  describe("drawing claims", () => {
    const accepted = (kind: string) =>
      tinyGraph.claims.filter((claim) => claim.kind === kind && claim.status === "ACCEPTED");
    const relations = byDrawKey(ids(accepted("RELATION")));
    const last = drawKey(relations.at(-1) ?? "");

    it("goes by draw key from the one asked for", async () => {
      const third = drawKey(relations[2] ?? "");
      const drawn = await reader().drawClaims({ kind: "RELATION" }, third, 3);
      expect(ids(drawn)).toEqual(relations.slice(2, 5));
      const later = await reader().drawClaims({ kind: "RELATION" }, third + 1, 2);
      expect(ids(later)).toEqual(relations.slice(3, 5));
    });

    it("wraps round at the end and returns none twice", async () => {
      const wrapped = await reader().drawClaims({ kind: "RELATION" }, last, 3);
      expect(ids(wrapped)).toEqual([relations.at(-1), ...relations.slice(0, 2)]);
      const all = await reader().drawClaims({ kind: "RELATION" }, last, 1000);
      expect(ids(all)).toEqual([relations.at(-1), ...relations.slice(0, -1)]);
      const past = await reader().drawClaims({ kind: "RELATION" }, last + 1, 1);
      expect(ids(past)).toEqual(relations.slice(0, 1));
    });

    it("draws accepted claims only, of the kind, relation or dimension asked for", async () => {
      const isA = await reader().drawClaims({ kind: "RELATION", relation: "IS_A" }, 0, 100);
      expect(ids(isA)).toEqual(byDrawKey(["r005", "r006", "r007"]));
      const isolation = await reader().drawClaims({ kind: "TRAIT", dimension: "isolation" }, 0, 9);
      expect(ids(isolation)).toEqual(["t010"]);
      const denied = await reader().drawClaims({ kind: "NEGATION", relation: "REQUIRES" }, 0, 9);
      expect(ids(denied)).toEqual(["n001"]);
      expect(ids(await reader().drawClaims({ kind: "NEGATION" }, 0, 9))).toEqual(
        byDrawKey(["n001", "n002", "n003"]),
      );
    });

    it("keeps to topics, as subject or object", async () => {
      const topics = ["lxc", "image"];
      const about = await reader().drawClaims({ kind: "RELATION", topics }, 0, 100);
      expect(ids(about)).toEqual(byDrawKey(["r013", "r016", "r022", "r023", "r024", "r027"]));
      const from = drawKey(about[4]?.id ?? "");
      expect(ids(await reader().drawClaims({ kind: "RELATION", topics }, from, 3))).toEqual(
        [about[4], about[5], about[0]].map((claim) => claim?.id),
      );
      const uses = { kind: "RELATION", relation: "USES", topics: ["lxc"] } as const;
      expect(ids(await reader().drawClaims(uses, 0, 100))).toEqual(byDrawKey(["r016", "r023"]));
      const traits = {
        kind: "TRAIT",
        dimension: "own-kernel",
        topics: ["pod", "container"],
      } as const;
      expect(ids(await reader().drawClaims(traits, 0, 100))).toEqual(byDrawKey(["t001", "t003"]));
    });

    it("draws nothing where there is nothing to draw", async () => {
      expect(await reader().drawClaims({ kind: "RELATION" }, 0, 0)).toEqual([]);
      expect(await reader().drawClaims({ kind: "TRAIT", dimension: "colour" }, 0, 5)).toEqual([]);
      expect(await reader().drawClaims({ kind: "RELATION", topics: ["x"] }, 0, 5)).toEqual([]);
      expect(await reader().drawClaims({ kind: "RELATION", topics: [] }, 0, 5)).toEqual([]);
    });
  });
};

const walks = (reader: () => GraphReader): void => {
  describe("closure", () => {
    it("follows one relation kind as often as wanted", async () => {
      expect(await reader().closure("namespaces", "PART_OF", "up")).toEqual([
        "linux",
        "linux-kernel",
      ]);
      expect(await reader().closure("linux", "PART_OF", "down")).toEqual([
        "cgroups",
        "kvm",
        "linux-kernel",
        "namespaces",
      ]);
      expect(await reader().closure("hypervisor", "IS_A", "down")).toEqual([
        "type-1-hypervisor",
        "type-2-hypervisor",
        "virtualbox",
      ]);
    });

    it("passes over claims that are disputed or no longer hold", async () => {
      expect(await reader().closure("kvm", "IS_A", "up")).toEqual([]);
      expect(await reader().closure("docker", "USES", "up")).toEqual(["cgroups", "namespaces"]);
      expect(await reader().closure("kubernetes", "USES", "up")).toEqual([]);
    });

    it("is empty for an unknown entity", async () => {
      expect(await reader().closure("nothing", "IS_A", "up")).toEqual([]);
    });
  });

  describe("neighbourhood", () => {
    it("puts the centre first, then the nearest, the most linked, the least id", async () => {
      const found = await reader().neighbourhood("kvm", 2, 100);
      expect(ids(found?.entities ?? [])).toEqual([
        "kvm",
        "linux-kernel",
        "virtual-machine",
        "container",
        "namespaces",
        "cgroups",
        "virtualbox",
        "guest-os",
        "linux",
      ]);
      expect(found?.truncated).toBe(false);
    });

    it("joins what it found by every current claim among them", async () => {
      const found = await reader().neighbourhood("container", 1, 100);
      expect(ids(found?.claims ?? [])).toEqual([
        "r012",
        "r013",
        "r017",
        "r019",
        "r024",
        "r025",
        "r026",
      ]);
    });

    it("gives entities and claims whole", async () => {
      const found = await reader().neighbourhood("docker", 3, 100);
      const claims = tinyGraph.claims.filter((claim) =>
        ids(found?.claims ?? []).includes(claim.id),
      );
      expect(claims.length).toBeGreaterThan(10);
      expect(found?.claims).toEqual(claims);
      for (const entity of found?.entities ?? []) expect(tinyGraph.entities).toContainEqual(entity);
    });

    it("leaves out what is disputed or no longer holds", async () => {
      const found = await reader().neighbourhood("kvm", 1, 100);
      expect(ids(found?.entities ?? [])).toEqual(["kvm", "linux-kernel", "virtual-machine"]);
      const kubernetes = await reader().neighbourhood("kubernetes", 1, 100);
      expect(ids(kubernetes?.entities ?? [])).toEqual(["kubernetes", "pod"]);
    });

    it("cuts at the limit, says so, and keeps no claim of what it cut", async () => {
      const found = await reader().neighbourhood("kvm", 2, 3);
      expect(ids(found?.entities ?? [])).toEqual(["kvm", "linux-kernel", "virtual-machine"]);
      expect(ids(found?.claims ?? [])).toEqual(["r004", "r010"]);
      expect(found?.truncated).toBe(true);
      const exact = await reader().neighbourhood("kvm", 1, 3);
      expect(exact?.truncated).toBe(false);
      const alone = await reader().neighbourhood("kvm", 3, 1);
      expect(alone).toMatchObject({ entities: [{ id: "kvm" }], claims: [], truncated: true });
    });

    it("reaches three steps and refuses four", async () => {
      const three = await reader().neighbourhood("hypervisor", 3, 100);
      expect(ids(three?.entities ?? [])).toEqual([
        "hypervisor",
        "type-2-hypervisor",
        "type-1-hypervisor",
        "virtualbox",
        "virtual-machine",
      ]);
      await expect(reader().neighbourhood("kvm", 4, 10)).rejects.toThrow(RangeError);
      await expect(reader().neighbourhood("kvm", 0, 10)).rejects.toThrow(RangeError);
      await expect(reader().neighbourhood("kvm", 1, 0)).rejects.toThrow(RangeError);
    });

    it("is null round an unknown centre", async () => {
      expect(await reader().neighbourhood("nothing", 1, 10)).toBeNull();
    });
  });

  describe("paths", () => {
    const passed = async (from: string, to: string, first: number) =>
      (await reader().paths(from, to, first)).map((path) => ids(path.entities).join(" "));

    it("goes in either direction, shortest first, then by the ids passed", async () => {
      expect(await passed("docker", "kvm", 10)).toEqual([
        "docker cgroups linux-kernel kvm",
        "docker container linux-kernel kvm",
        "docker namespaces linux-kernel kvm",
        "docker image container linux-kernel kvm",
        "docker lxc namespaces linux-kernel kvm",
      ]);
      expect(await passed("docker", "kvm", 2)).toEqual([
        "docker cgroups linux-kernel kvm",
        "docker container linux-kernel kvm",
      ]);
    });

    it("joins each pair by one claim, the least of several, and so repeats no path", async () => {
      const found = await reader().paths("docker", "container", 3);
      expect(found.map((path) => ids(path.entities).join(" "))).toEqual([
        "docker container",
        "docker image container",
        "docker cgroups linux-kernel container",
      ]);
      expect(found.map((path) => ids(path.claims))).toEqual([
        ["r012"],
        ["r013", "r024"],
        ["r015", "r003", "r017"],
      ]);
    });

    it("gives entities and claims whole", async () => {
      const [path] = await reader().paths("namespaces", "container", 1);
      expect(ids(path?.entities ?? [])).toEqual(["namespaces", "docker", "container"]);
      for (const entity of path?.entities ?? []) expect(tinyGraph.entities).toContainEqual(entity);
      for (const claim of path?.claims ?? []) expect(tinyGraph.claims).toContainEqual(claim);
      const drawn = await reader().drawClaims({ kind: "TRAIT", topics: ["container"] }, 0, 9);
      for (const claim of drawn) expect(tinyGraph.claims).toContainEqual(claim);
    });

    it("takes no step along what is disputed or no longer holds", async () => {
      expect(await passed("kvm", "type-1-hypervisor", 3)).toEqual([]);
      expect(await passed("docker", "lxc", 1)).toEqual(["docker lxc"]);
      expect(ids((await reader().paths("docker", "lxc", 1))[0]?.claims ?? [])).toEqual(["r022"]);
      expect(await passed("kubernetes", "docker", 1)).toEqual(["kubernetes pod container docker"]);
    });

    it("ends at a property but never passes through one", async () => {
      expect(await passed("docker", "lightweight", 1)).toEqual(["docker container lightweight"]);
      expect(await passed("lxc", "container", 9)).not.toContain("lxc lightweight container");
      expect(await passed("lxc", "container", 1)).toEqual(["lxc docker container"]);
    });

    it("finds none to itself, to the unknown, beyond four steps, or when none are wanted", async () => {
      expect(await passed("docker", "docker", 3)).toEqual([]);
      expect(await passed("docker", "nothing", 3)).toEqual([]);
      expect(await passed("kubernetes", "virtualbox", 3)).toEqual([]);
      expect(await passed("docker", "kvm", 0)).toEqual([]);
    });
  });
};
