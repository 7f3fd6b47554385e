import { tinyGraph } from "@strata/graph-model/testing";
import { describe, expect, it } from "vitest";
import { structuresOf } from "../question-types/asked-fact.ts";
import { Facts } from "./facts.ts";

const { claims, closedCells, dimensions, disjointClasses, entities, sources } = tinyGraph;
const [structure] = structuresOf(tinyGraph.stacks, tinyGraph.lifecycles);
const [dispute] = tinyGraph.disputes;
if (structure === undefined || dispute === undefined) throw new Error("fixture");
const sections = sources.flatMap((source) =>
  source.sections.map((section) => ({ section, source })),
);

const ADDING: readonly { readonly what: string; readonly add: (facts: Facts) => void }[] = [
  { what: "claims", add: (facts) => facts.addClaims(claims) },
  { what: "closed cells", add: (facts) => facts.addClosedCells(closedCells) },
  { what: "dimensions", add: (facts) => facts.addDimensions(dimensions) },
  { what: "definitions", add: (facts) => facts.addDefinitions(entities) },
  { what: "a structure", add: (facts) => facts.addStructure(structure) },
  { what: "a dispute", add: (facts) => facts.addDispute(dispute) },
  { what: "sources", add: (facts) => facts.addSources(sections) },
  { what: "disjoint classes", add: (facts) => facts.setDisjointClasses(disjointClasses) },
  { what: "what is covered", add: (facts) => facts.cover(entities.map(({ id }) => id)) },
];

describe("Facts", () => {
  it.each(ADDING)("works out again what follows when it gets $what", ({ add }) => {
    const facts = new Facts();
    let times = 0;
    const count = () => facts.workedOut("times", () => ({ times: ++times }));
    expect(count()).toBe(count());
    add(facts);
    expect(count()).toEqual({ times: 2 });
  });

  it("has a claim once, however often it is added", () => {
    const facts = new Facts();
    const [first] = claims.filter((claim) => claim.kind === "RELATION");
    if (first === undefined) throw new Error("fixture");
    facts.addClaims([first, first]);
    facts.addClaims([first]);
    expect(facts.relationsFrom(first.subject)).toEqual([first]);
    expect(facts.relationsRead(first.relation)).toBe(1);
  });
});
