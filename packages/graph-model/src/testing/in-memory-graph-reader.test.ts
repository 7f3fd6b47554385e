import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { objectOf } from "../claims/claim.ts";
import { RELATION_KINDS } from "../relations/registry.ts";
import { graphReaderContract } from "./graph-reader-contract.ts";
import { inMemoryGraphReader } from "./in-memory-graph-reader.ts";
import { tinyGraph } from "./tiny-graph.ts";

graphReaderContract("in memory", async (knowledge) => ({
  reader: inMemoryGraphReader(
    knowledge,
    createHash("sha256").update(JSON.stringify(knowledge)).digest("hex"),
  ),
  [Symbol.asyncDispose]: async () => {},
}));

it("the tiny world obeys the relation registry", () => {
  const kinds = new Map(tinyGraph.entities.map((entity) => [entity.id, entity.kind]));
  for (const claim of tinyGraph.claims) {
    if (!("relation" in claim) || claim.relation === null) continue;
    const { from, to } = RELATION_KINDS[claim.relation];
    if (from !== "*") expect(from, claim.id).toContain(kinds.get(claim.subject));
    if (to !== "*") expect(to, claim.id).toContain(kinds.get(claim.object));
  }
});

it("the tiny world names only what is in it, in order of id", () => {
  const ids = (items: readonly { readonly id: string }[]) => items.map((item) => item.id);
  const entities = new Set(ids(tinyGraph.entities));
  const sections = new Set(ids(tinyGraph.sources.flatMap((source) => source.sections)));
  const values = new Set(ids(tinyGraph.dimensions.flatMap((dimension) => dimension.values)));
  const disputes = new Set([null, ...ids(tinyGraph.disputes)]);
  for (const claim of tinyGraph.claims) {
    expect(entities, claim.id).toContain(claim.subject);
    const object = objectOf(claim);
    if (object !== null) expect(entities, claim.id).toContain(object);
    if ((claim.kind === "TRAIT" || claim.kind === "NEGATION") && claim.value !== null) {
      expect(values, claim.id).toContain(claim.value);
    }
    expect(disputes, claim.id).toContain(claim.dispute);
    for (const { section } of claim.citations) expect(sections, claim.id).toContain(section);
  }
  const { closedCells, releases } = tinyGraph;
  for (const list of [
    tinyGraph.entities,
    tinyGraph.claims,
    tinyGraph.dimensions,
    closedCells,
    releases,
  ]) {
    expect(ids(list)).toEqual([...ids(list)].sort());
  }
});
