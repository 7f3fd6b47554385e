import type { Claim, Knowledge, RelationClaim } from "@strata/graph-model";
import { inMemoryGraphReader, tinyGraph } from "@strata/graph-model/testing";
import { describe, expect, it } from "vitest";
import { FactLoader } from "../proof/fact-loader.ts";
import { judge } from "../proof/judge.ts";
import { createRandom } from "../random/random.ts";
import { foilCandidates, nearMisses } from "./near-misses.ts";

const relation = (id: string, knowledge: Knowledge): RelationClaim => {
  const claim = knowledge.claims.find((one) => one.id === id);
  if (claim?.kind !== "RELATION") throw new Error(id);
  return claim;
};

const around = async (id: string, knowledge: Knowledge = tinyGraph) => {
  const claim = relation(id, knowledge);
  const loader = new FactLoader(inMemoryGraphReader(knowledge, "r1"));
  const context = {
    facts: loader.facts,
    entity: (entity: string) => loader.entity(entity),
    drawn: knowledge.claims,
    random: createRandom("near"),
  };
  await loader.load([claim.subject, claim.object]);
  await loader.load(foilCandidates(claim, context));
  return { claim, context };
};

const named = (id: string, name: string): Knowledge => ({
  ...tinyGraph,
  entities: tinyGraph.entities.map((entity) =>
    entity.id === id ? { ...entity, aliases: { en: [name], zh: [] } } : entity,
  ),
});

const foils = async (id: string, knowledge?: Knowledge) => {
  const { claim, context } = await around(id, knowledge);
  return [...nearMisses(claim, context)].map((entity) => entity.id);
};

describe("nearMisses", () => {
  it("are all provably false in the key's place", async () => {
    const { claim, context } = await around("r012");
    const found = [...nearMisses(claim, context)];
    expect(found.length).toBeGreaterThan(3);
    for (const { id } of found) {
      const statement = {
        kind: "RELATION" as const,
        subject: claim.subject,
        relation: claim.relation,
        object: id,
      };
      expect(judge(statement, context.facts).truth).toBe("FALSE");
    }
  });

  it("are first of the key's own kind", async () => {
    const { claim, context } = await around("r012");
    const kinds = [...nearMisses(claim, context)].map((entity) => entity.kind);
    const resources = kinds.filter((kind) => kind === "RESOURCE").length;
    expect(resources).toBeGreaterThan(0);
    expect(kinds.slice(0, resources).every((kind) => kind === "RESOURCE")).toBe(true);
  });

  it("are things beside a thing, not ideas", async () => {
    const ideas = await foils("r012");
    expect(ideas).not.toContain("hypervisor");
  });

  it("come from the order: what is below cannot be above", async () => {
    expect((await foils("r001")).sort()).toEqual(["cgroups", "kvm", "namespaces"]);
  });

  it("come from disjoint classes: other classes, not their members", async () => {
    const claims: readonly Claim[] = tinyGraph.claims.map((claim) =>
      claim.id === "r008" ? { ...claim, status: "ACCEPTED", dispute: null } : claim,
    );
    const found = await foils("r007", { ...tinyGraph, claims });
    expect(found).toContain("type-1-hypervisor");
    expect(found).not.toContain("kvm");
  });

  it("are no kind of the key", async () => {
    const claims: readonly Claim[] = tinyGraph.claims.map((claim) =>
      claim.id === "r009" && claim.kind === "RELATION"
        ? { ...claim, status: "ACCEPTED", subject: "virtualbox", object: "hypervisor" }
        : claim.id === "r008"
          ? { ...claim, status: "ACCEPTED" }
          : claim,
    );
    const knowledge = { ...tinyGraph, claims };
    expect(await foils("r007", knowledge)).toContain("type-1-hypervisor");
    // VirtualBox is no bare-metal hypervisor, but beside "hypervisor" that would be no option of its own.
    expect(await foils("r009", knowledge)).not.toContain("type-1-hypervisor");
  });

  it("do not share a name with the key or with each other", async () => {
    expect(await foils("r012")).toContain("virtual-machine");
    expect(await foils("r012", named("virtual-machine", "container"))).not.toContain(
      "virtual-machine",
    );
    const both = await foils("r012", named("virtual-machine", "pod"));
    expect(both.includes("virtual-machine") && both.includes("pod")).toBe(false);
  });

  it("are no kind of each other", async () => {
    const claims: readonly Claim[] = tinyGraph.claims.map((claim) =>
      claim.id === "r019" && claim.kind === "RELATION"
        ? { ...claim, subject: "pod", relation: "IS_A", object: "virtual-machine" }
        : claim,
    );
    const found = await foils("r012", { ...tinyGraph, claims });
    expect(found.includes("virtual-machine") && found.includes("pod")).toBe(false);
  });

  it("are none where nothing proves anything", async () => {
    expect(await foils("r014")).toEqual([]);
  });
});
