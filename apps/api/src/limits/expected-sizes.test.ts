import { fileURLToPath } from "node:url";
import { type Claim, type Knowledge, objectOf } from "@strata/graph-model";
import { loadSeed } from "@strata/graph-model/seed-files";
import { CLAIM_LIST_LIMIT, LIST_LIMIT } from "@strata/schema";
import { beforeAll, describe, expect, it } from "vitest";
import { EXPECTED_SIZES } from "./expected-sizes.ts";

const SEED_FOLDER = fileURLToPath(new URL("../../../../graph-seed/", import.meta.url));

const longestGroup = <Item>(
  items: readonly Item[],
  key: (item: Item) => readonly string[],
): number => {
  const counts = new Map<string, number>();
  for (const one of items.flatMap(key)) counts.set(one, (counts.get(one) ?? 0) + 1);
  return Math.max(0, ...counts.values());
};

const longest = <Item>(items: readonly Item[], list: (item: Item) => readonly unknown[]): number =>
  Math.max(0, ...items.map((item) => list(item).length));

const toList = (id: string | null): readonly string[] => (id === null ? [] : [id]);

const relationEnds = (claim: Claim): readonly string[] =>
  claim.kind === "RELATION"
    ? [`${claim.subject} ${claim.relation} >`, `${claim.object} ${claim.relation} <`]
    : [];

describe("the knowledge", () => {
  let knowledge: Knowledge;
  beforeAll(async () => {
    const seed = await loadSeed(SEED_FOLDER);
    if (seed.knowledge === null) throw new Error("graph-seed is not valid.");
    knowledge = seed.knowledge;
  });

  it("has no list of an entity that one page would cut off", () => {
    const { claims } = knowledge;
    expect(longestGroup(claims, ({ subject }) => [subject])).toBeLessThanOrEqual(CLAIM_LIST_LIMIT);
    expect(longestGroup(claims, (c) => toList(objectOf(c)))).toBeLessThanOrEqual(CLAIM_LIST_LIMIT);
    expect(longestGroup(claims, relationEnds)).toBeLessThanOrEqual(LIST_LIMIT);
  });

  it("has no list longer than its cost counts", () => {
    const found: Record<string, number> = {
      "Query.sources": Math.min(knowledge.sources.length, LIST_LIMIT),
      "Query.stacks": knowledge.stacks.length,
      "Query.lifecycles": knowledge.lifecycles.length,
      "Query.analogies": knowledge.analogies.length,
      "Query.disputes": knowledge.disputes.length,
      "Source.sections": longest(knowledge.sources, (s) => s.sections),
      "Section.claims": longestGroup(knowledge.claims, (c) =>
        c.citations.map(({ section }) => section),
      ),
      "Claim.sections": longest(knowledge.claims, (c) => c.citations),
      "Entity.mentionedIn": longest(knowledge.entities, (e) => e.mentionedIn),
      "Entity.definedIn": longest(knowledge.entities, (e) => e.definedIn),
      "Entity.stackLayers": longestGroup(
        knowledge.stacks.flatMap((s) => s.layers),
        (layer) => [layer.entity],
      ),
      "Entity.lifecycleSteps": longestGroup(
        knowledge.lifecycles.flatMap((l) => l.steps),
        (step) => [step.entity],
      ),
      "Entity.disputes": longestGroup(knowledge.disputes, (d) => d.entities),
      "Dimension.values": longest(knowledge.dimensions, (d) => d.values),
      "Dimension.rows": longest(knowledge.dimensions, (d) => d.rows),
      "Dimension.claims": longestGroup(knowledge.claims, (c) =>
        "dimension" in c && c.dimension !== null ? [c.dimension] : [],
      ),
      "DimensionValue.claims": longestGroup(knowledge.claims, (c) =>
        (c.kind === "TRAIT" || c.kind === "NEGATION") && c.value !== null ? [c.value] : [],
      ),
      "Stack.layers": longest(knowledge.stacks, (s) => s.layers),
      "Stack.sections": longest(knowledge.stacks, (s) => s.sections),
      "Lifecycle.steps": longest(knowledge.lifecycles, (l) => l.steps),
      "Lifecycle.sections": longest(knowledge.lifecycles, (l) => l.sections),
      "Dispute.sides": longest(knowledge.disputes, (d) => d.sides),
      "Dispute.acceptedSections": longest(knowledge.disputes, (d) => d.acceptedSections),
      "Dispute.entities": longest(knowledge.disputes, (d) => d.entities),
      "Dispute.claims": longestGroup(knowledge.claims, (c) => (c.dispute ? [c.dispute] : [])),
      "Dispute.stacks": longestGroup(knowledge.stacks, (s) => (s.dispute ? [s.dispute] : [])),
      "DisputeSide.sections": longest(
        knowledge.disputes.flatMap((d) => d.sides),
        (side) => side.sections,
      ),
      "Analogy.mapping": longest(knowledge.analogies, (a) => a.mapping),
      "Analogy.sections": longest(knowledge.analogies, (a) => a.sections),
      "DisjointClasses.classes": longest(knowledge.disjointClasses, (g) => g.classes),
      "DisjointClasses.sections": longest(knowledge.disjointClasses, (g) => g.sections),
      "ClosedCell.members": longest(knowledge.closedCells, (c) => c.members),
      "ClosedCell.values": longest(knowledge.closedCells, (c) => (c.dimension ? c.members : [])),
      "Query.releases": knowledge.releases.length,
      "Entity.releases": longestGroup(knowledge.releases, (r) => [r.product]),
      "Release.sections": longest(knowledge.releases, (r) => r.sections),
      "ClosedCell.sections": longest(knowledge.closedCells, (c) => c.sections),
    };
    const outgrown = Object.entries(found).filter(
      ([list, length]) => length > (EXPECTED_SIZES[list] ?? 0),
    );
    expect(outgrown).toEqual([]);
  });
});
