import { describe, expect, it } from "vitest";
import type { GraphReader, PathOptions } from "../graph-reader.ts";
import { RELATION_KIND_IDS } from "../relations/registry.ts";
import { tinyGraph } from "./tiny-graph.ts";

const ids = (items: readonly { readonly id: string }[]): readonly string[] =>
  items.map((item) => item.id);

/** The part of the contract that is about walks; it reads `tinyGraph` too. */
export const graphReaderWalksContract = (reader: () => GraphReader): void => {
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

  describe("chain", () => {
    const chained = async (...asked: Parameters<GraphReader["chain"]>) =>
      ids((await reader().chain(...asked)).claims);

    it("gives the claims met, each once, by id", async () => {
      expect(await chained(["pod"], "PREREQUISITE_OF", "down")).toEqual([
        "r030",
        "r031",
        "r032",
        "r033",
        "r034",
      ]);
      expect(await chained(["namespaces", "cgroups"], "PART_OF", "up")).toEqual([
        "r001",
        "r002",
        "r003",
      ]);
      expect(await chained(["pod"], "PREREQUISITE_OF", "up")).toEqual(["r035"]);
    });

    it("gives them whole", async () => {
      const found = await reader().chain(["pod", "container"], "PREREQUISITE_OF", "down");
      for (const claim of found.claims) expect(tinyGraph.claims).toContainEqual(claim);
      expect(found.claims).toHaveLength(5);
      expect(found.known).toEqual(["container", "pod"]);
    });

    it("passes over what is disputed, and goes by a date where one is given", async () => {
      expect(await chained(["kvm"], "IS_A", "up")).toEqual([]);
      expect(await chained(["kubernetes"], "USES", "up")).toEqual([]);
      expect(await chained(["kubernetes"], "USES", "up", "2013-12-31")).toEqual([
        "r014",
        "r015",
        "r016",
        "r021",
        "r023",
      ]);
      expect(await chained(["kubernetes"], "USES", "up", "2014-03-13")).toEqual([
        "r014",
        "r015",
        "r021",
      ]);
      expect(await chained(["linux"], "PART_OF", "down", "2020-01-01")).toEqual([
        "r001",
        "r002",
        "r003",
        "r004",
      ]);
    });

    it("is empty for the unknown and for nothing, and tells the unknown from what has none", async () => {
      const found = await reader().chain(["nothing", "docker"], "IS_A", "up");
      expect(found).toEqual({ known: ["docker"], claims: [] });
      expect(await chained(["nothing"], "IS_A", "up")).toEqual([]);
      expect(await chained([], "IS_A", "up")).toEqual([]);
      expect(await chained(["nothing"], "IS_A", "up", "2020-01-01")).toEqual([]);
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

    it("leaves out what is about learning, unless that family is asked for", async () => {
      const usual = await reader().neighbourhood("cgroups", 1, 10);
      expect(ids(usual?.claims ?? [])).not.toContain("r031");
      const learning = await reader().neighbourhood("cgroups", 1, 10, { families: ["learning"] });
      expect(ids(learning?.entities ?? [])).toEqual(["cgroups", "container", "linux-kernel"]);
      expect(ids(learning?.claims ?? [])).toEqual(["r031", "r033"]);
      const none = await reader().neighbourhood("cgroups", 2, 10, { families: [] });
      expect(none).toMatchObject({ entities: [{ id: "cgroups" }], claims: [], truncated: false });
    });

    it("reaches nothing through an entity of another kind than asked for", async () => {
      const kinds = ["COMPONENT", "PLATFORM"] as const;
      const found = await reader().neighbourhood("docker", 3, 50, { kinds });
      expect(ids(found?.entities ?? [])).toEqual([
        "docker",
        "namespaces",
        "cgroups",
        "linux-kernel",
        "linux",
      ]);
      const [first] =
        (await reader().neighbourhood("docker", 2, 50, { kinds: [] }))?.entities ?? [];
      expect(first?.id).toBe("docker");
    });

    it("goes along what held on a date", async () => {
      const at = async (on: string) => {
        const found = await reader().neighbourhood("docker", 1, 50, { on, families: ["runs"] });
        return ids(found?.claims ?? []);
      };
      expect(await at("2013-12-31")).toEqual(["r014", "r015", "r016", "r021", "r023", "r036"]);
      expect(await at("2014-03-13")).toEqual(["r014", "r015", "r021"]);
      expect(await at("2022-05-03")).toEqual(["r014", "r015"]);
      const now = await reader().neighbourhood("kubernetes", 2, 50, { on: "2024-01-01" });
      expect(now).toEqual(await reader().neighbourhood("kubernetes", 2, 50));
      const then = await reader().neighbourhood("kubernetes", 3, 4, { on: "2020-01-01" });
      expect(ids(then?.entities ?? [])).toEqual(["kubernetes", "docker", "pod", "container"]);
      expect(then?.truncated).toBe(true);
    });

    it("is null round an unknown centre", async () => {
      expect(await reader().neighbourhood("nothing", 1, 10)).toBeNull();
      expect(await reader().neighbourhood("nothing", 1, 10, { on: "2020-01-01" })).toBeNull();
    });
  });

  describe("paths", () => {
    const passed = async (from: string, to: string, first: number, options?: PathOptions) =>
      (await reader().paths(from, to, first, options)).map(({ entityIds }) => entityIds.join(" "));
    const claimIds = async (...asked: Parameters<GraphReader["paths"]>) =>
      (await reader().paths(...asked)).map(({ steps }) => steps.map(({ claimId }) => claimId));

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
      expect(await passed("docker", "container", 3)).toEqual([
        "docker container",
        "docker image container",
        "docker cgroups linux-kernel container",
      ]);
      expect(await claimIds("docker", "container", 3)).toEqual([
        ["r012"],
        ["r013", "r024"],
        ["r015", "r003", "r017"],
      ]);
    });

    it("tells each step as its claim states it", async () => {
      const [path] = await reader().paths("namespaces", "container", 1);
      expect(path).toEqual({
        entityIds: ["namespaces", "docker", "container"],
        steps: [
          { claimId: "r014", subject: "docker", relation: "USES", object: "namespaces" },
          { claimId: "r012", subject: "docker", relation: "CREATES", object: "container" },
        ],
      });
    });

    it("takes no step along what is disputed or no longer holds", async () => {
      expect(await passed("kvm", "type-1-hypervisor", 3)).toEqual([]);
      expect(await passed("docker", "lxc", 1)).toEqual(["docker lxc"]);
      expect(await claimIds("docker", "lxc", 1)).toEqual([["r022"]]);
      expect(await passed("kubernetes", "docker", 1)).toEqual(["kubernetes pod container docker"]);
    });

    it("ends at a property but never passes through one", async () => {
      expect(await passed("docker", "lightweight", 1)).toEqual(["docker container lightweight"]);
      expect(await passed("lxc", "container", 9)).not.toContain("lxc lightweight container");
      expect(await passed("lxc", "container", 1)).toEqual(["lxc docker container"]);
    });

    it("keeps to the relations asked for, those about learning only if asked for", async () => {
      expect(await passed("image", "container", 1)).toEqual(["image container"]);
      expect(await claimIds("image", "container", 1)).toEqual([["r024"]]);
      expect(await claimIds("image", "container", 9, { relations: ["CONFUSED_WITH"] })).toEqual([
        ["r028"],
      ]);
      expect(
        await claimIds("container", "kubernetes", 9, { relations: ["PREREQUISITE_OF"] }),
      ).toEqual([["r034", "r035"]]);
      expect(await passed("docker", "container", 9, { relations: [] })).toEqual([]);
      expect(
        await passed("docker", "linux", 9, { relations: ["USES", "PART_OF"], maxLength: 3 }),
      ).toEqual(["docker cgroups linux-kernel linux", "docker namespaces linux-kernel linux"]);
    });

    it("goes only from subject to object where that is asked for", async () => {
      expect(await passed("docker", "linux", 2, { directed: true })).toEqual([
        "docker cgroups linux-kernel linux",
        "docker container linux-kernel linux",
      ]);
      expect(await passed("linux", "docker", 2, { directed: true })).toEqual([]);
    });

    it("goes as far as asked, six steps at most", async () => {
      expect(await passed("docker", "kvm", 10, { maxLength: 2 })).toEqual([]);
      expect(await passed("docker", "docker", 10, { maxLength: 6 })).toEqual([]);
      const all = { relations: RELATION_KIND_IDS, maxLength: 6 };
      const far = await reader().paths("docker", "kvm", 20, all);
      expect(far).toHaveLength(20);
      expect(far.at(-1)?.steps.length).toBeGreaterThan(4);
      for (const { entityIds } of far) expect(new Set(entityIds).size).toBe(entityIds.length);
      expect(await passed("kubernetes", "virtualbox", 1, { maxLength: 6 })).toEqual([
        "kubernetes pod container linux-kernel kvm virtual-machine virtualbox",
      ]);
      await expect(reader().paths("kvm", "docker", 1, { maxLength: 7 })).rejects.toThrow(
        RangeError,
      );
      await expect(reader().paths("kvm", "docker", 1, { maxLength: 0 })).rejects.toThrow(
        RangeError,
      );
    });

    it("finds none to itself, to the unknown, beyond four steps, or when none are wanted", async () => {
      expect(await passed("docker", "docker", 3)).toEqual([]);
      expect(await passed("docker", "nothing", 3)).toEqual([]);
      expect(await passed("kubernetes", "virtualbox", 3)).toEqual([]);
      expect(await passed("docker", "kvm", 0)).toEqual([]);
    });
  });
};
