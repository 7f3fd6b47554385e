import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Knowledge } from "../claims/knowledge.ts";
import { drawKey, type GraphReader } from "../graph-reader.ts";
import { graphReaderWalksContract } from "./graph-reader-walks-contract.ts";
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
    graphReaderWalksContract(() => reader);
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
      expect(await reader().allDisputes()).toEqual(disputes);
      expect(await reader().stacks()).toEqual(tinyGraph.stacks);
      expect(await reader().lifecycles()).toEqual(tinyGraph.lifecycles);
      expect(await reader().disjointClasses()).toEqual(tinyGraph.disjointClasses);
      expect(await reader().releases()).toEqual(tinyGraph.releases);
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
        "r035",
        "r036",
      ]);
    });

    it("finds claims of every kind from both ends, each once", async () => {
      const about = await reader().claimsAbout(["lxc", "virtualbox", "nothing"]);
      const expected = tinyGraph.claims.filter((claim) =>
        [claim.subject, "object" in claim ? claim.object : null].some(
          (id) => id === "lxc" || id === "virtualbox",
        ),
      );
      expect(new Set(expected.map(({ kind }) => kind))).toEqual(
        new Set(["RELATION", "TRAIT", "ORDER", "NEGATION"]),
      );
      expect(about).toEqual({ known: ["lxc", "virtualbox"], claims: expected });
      const denied = await reader().claimsAbout(["guest-os"]);
      expect(ids(denied.claims)).toEqual(["n001", "n003", "r018"]);
      const traits = await reader().claimsAbout(["pod", "guest-os"], ["TRAIT", "NEGATION"]);
      expect(ids(traits.claims)).toEqual(["n001", "n003", "t003"]);
      expect(await reader().claimsAbout(["nothing"])).toEqual({ known: [], claims: [] });
    });

    it("finds relations together with what is met along transitive kinds", async () => {
      const around = await reader().relationsAround(["namespaces"], ["PART_OF", "IS_A"]);
      expect(ids(around)).toEqual(["r001", "r002", "r014", "r016", "r030", "r032"]);
      for (const claim of around) expect(tinyGraph.claims).toContainEqual(claim);
      expect(await reader().relationsAround(["kvm", "docker"], [])).toEqual(
        await reader().relationsOf(["kvm", "docker"]),
      );
      const then = await reader().relationsAround(["kubernetes"], ["USES"], "2013-12-31");
      expect(ids(then)).toEqual(["r014", "r015", "r016", "r020", "r021", "r023", "r035"]);
      expect(await reader().relationsAround(["nothing"], ["IS_A"], "2020-01-01")).toEqual([]);
    });

    it("finds orders from both ends and by dimension", async () => {
      expect(ids(await reader().ordersOf(["lxc", "virtualbox"]))).toEqual(["o001"]);
      expect(ids(await reader().ordersOf(["virtualbox"]))).toEqual(["o001"]);
      expect(await reader().ordersOf(["docker"])).toEqual([]);
      expect(ids(await reader().ordersOn("startup-time"))).toEqual(["o001"]);
      expect(await reader().ordersOn("own-kernel")).toEqual([]);
      expect(ids(await reader().traitsOn("startup-time"))).toEqual(["t004", "t005"]);
    });

    it("finds traits by entity and by dimension, of any status", async () => {
      expect(ids(await reader().traitsOf(["virtual-machine", "kvm", "nothing"]))).toEqual([
        "t002",
        "t005",
        "t007",
        "t011",
        "t012",
      ]);
      expect(ids(await reader().traitsOn("isolation"))).toEqual(["t010", "t011"]);
      expect(await reader().traitsOn("colour")).toEqual([]);
    });

    it("finds negations from both ends, of relations and of values", async () => {
      expect(ids(await reader().negationsOf(["guest-os"]))).toEqual(["n001", "n003"]);
      const ofValues = tinyGraph.claims.filter(
        (claim) => claim.kind === "NEGATION" && claim.relation === null,
      );
      expect(ofValues.length).toBeGreaterThan(0);
      const subjects = ofValues.map(({ subject }) => subject);
      expect(await reader().negationsOf([...subjects, "virtual-machine"])).toEqual(ofValues);
    });

    it("finds closed cells by their subject", async () => {
      const cells = await reader().closedCellsOf(["virtual-machine", "docker", "kvm"]);
      expect(cells).toEqual(tinyGraph.closedCells);
      expect(cells.map(({ relation, dimension }) => relation ?? dimension)).toEqual([
        "CREATES",
        "memory-overhead",
      ]);
      expect(await reader().closedCellsOf(["container"])).toEqual([]);
    });

    it("keeps traits and relations apart", async () => {
      expect(await reader().traitsOf(["image"])).toEqual([]);
      expect(ids(await reader().relationsOf(["image"]))).toEqual(["r013", "r024", "r028"]);
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
      const orders = await reader().drawClaims({ kind: "ORDER", dimension: "startup-time" }, 0, 9);
      expect(ids(orders)).toEqual(["o001"]);
      const level = { kind: "NEGATION", dimension: "virtualization-level" } as const;
      expect(ids(await reader().drawClaims(level, 0, 9))).toEqual(["n002"]);
      const denied = await reader().drawClaims({ kind: "NEGATION", relation: "REQUIRES" }, 0, 9);
      expect(ids(denied)).toEqual(["n001"]);
      expect(ids(await reader().drawClaims({ kind: "NEGATION" }, 0, 9))).toEqual(
        byDrawKey(["n001", "n002", "n003"]),
      );
    });

    it("keeps to topics, as subject or object", async () => {
      const topics = ["lxc", "image"];
      const about = await reader().drawClaims({ kind: "RELATION", topics }, 0, 100);
      expect(ids(about)).toEqual(
        byDrawKey(["r013", "r016", "r022", "r023", "r024", "r027", "r028"]),
      );
      const from = drawKey(about[4]?.id ?? "");
      expect(ids(await reader().drawClaims({ kind: "RELATION", topics }, from, 3))).toEqual(
        [about[4], about[5], about[6]].map((claim) => claim?.id),
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
