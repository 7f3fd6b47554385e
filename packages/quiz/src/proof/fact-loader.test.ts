import type { Claim } from "@strata/graph-model";
import { inMemoryGraphReader, tinyGraph } from "@strata/graph-model/testing";
import { describe, expect, it } from "vitest";
import { FactLoader } from "./fact-loader.ts";
import { judge } from "./judge.ts";

const reader = inMemoryGraphReader(tinyGraph, "r1");

const loaded = async (...ids: string[]) => {
  const loader = new FactLoader(reader);
  await loader.load(ids);
  return loader;
};

describe("FactLoader", () => {
  it("covers what was asked for, and not what merely lies above", async () => {
    const { facts } = await loaded("namespaces");
    expect(facts.covers("namespaces")).toBe(true);
    expect(facts.covers("linux-kernel")).toBe(false);
    expect(facts.covers("docker")).toBe(false);
  });

  it("reads the chain upwards as far as it goes", async () => {
    const { facts } = await loaded("namespaces", "linux");
    expect(
      judge(
        { kind: "RELATION", subject: "namespaces", relation: "PART_OF", object: "linux" },
        facts,
      ),
    ).toEqual({ truth: "TRUE", proof: { rule: "ACCEPTED", claimIds: ["r002", "r001"] } });
    expect(
      judge(
        { kind: "RELATION", subject: "linux", relation: "PART_OF", object: "namespaces" },
        facts,
      ).truth,
    ).toBe("FALSE");
  });

  it("reads levels that neither end of a chain touches", async () => {
    const claims: readonly Claim[] = tinyGraph.claims.map((claim) =>
      claim.id === "r019" && claim.kind === "RELATION"
        ? { ...claim, subject: "linux", object: "pod" }
        : claim,
    );
    const loader = new FactLoader(inMemoryGraphReader({ ...tinyGraph, claims }, "r2"));
    await loader.load(["namespaces", "pod"]);
    expect(
      judge(
        { kind: "RELATION", subject: "namespaces", relation: "PART_OF", object: "pod" },
        loader.facts,
      ),
    ).toEqual({ truth: "TRUE", proof: { rule: "ACCEPTED", claimIds: ["r002", "r001", "r019"] } });
  });

  it("reads traits with their dimensions, negations, closed cells and disjoint classes", async () => {
    const { facts } = await loaded("container", "guest-os", "docker", "kvm", "lxc");
    const truth = (statement: Parameters<typeof judge>[0]) => judge(statement, facts).truth;
    expect(
      truth({
        kind: "TRAIT",
        subject: "container",
        dimension: "own-kernel",
        value: "own-kernel/yes",
      }),
    ).toBe("FALSE");
    expect(
      truth({ kind: "RELATION", subject: "container", relation: "REQUIRES", object: "guest-os" }),
    ).toBe("FALSE");
    expect(truth({ kind: "RELATION", subject: "docker", relation: "CREATES", object: "lxc" })).toBe(
      "FALSE",
    );
    expect(facts.disjointClasses.map((group) => group.id)).toEqual(["hypervisor-types"]);
  });

  it("reads the members of a closed cell and what is above them", async () => {
    const withChain = {
      ...tinyGraph,
      claims: tinyGraph.claims.map((claim) =>
        claim.id === "r007" && claim.kind === "RELATION"
          ? { ...claim, subject: "image", object: "linux-kernel" }
          : claim,
      ),
    };
    const loader = new FactLoader(inMemoryGraphReader(withChain, "r2"));
    await loader.load(["docker", "linux-kernel"]);
    // An image is now a kind of kernel, so that "creates a kernel" is no longer plainly false.
    expect(
      judge(
        { kind: "RELATION", subject: "docker", relation: "CREATES", object: "linux-kernel" },
        loader.facts,
      ).truth,
    ).toBe("UNKNOWN");
  });

  it("leaves an unknown id uncovered, and asks for nothing twice", async () => {
    let requests = 0;
    const counting = new Proxy(reader, {
      get: (target, name, receiver) => {
        requests += 1;
        return Reflect.get(target, name, receiver);
      },
    });
    const loader = new FactLoader(counting);
    await loader.load(["docker", "nobody"]);
    expect(loader.facts.covers("nobody")).toBe(false);
    const before = requests;
    await loader.load(["docker"]);
    expect(requests).toBe(before);
  });
});
