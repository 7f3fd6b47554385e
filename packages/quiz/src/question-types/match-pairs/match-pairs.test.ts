import { inMemoryGraphReader } from "@strata/graph-model/testing";
import { describe, expect, it } from "vitest";
import { allItems, itemsOfSeeds } from "../../testing/all-items.ts";
import { comparedGraph } from "../../testing/compared-graph.ts";

const type = "match-pairs";
const graph = comparedGraph();
/** Docker and KVM have the values "low" and "high" of each of these; here VirtualBox has the third. */
const third = graph.claims.flatMap((claim) =>
  claim.kind === "TRAIT" && claim.id === "z-differs-0-docker"
    ? [{ ...claim, id: "z9", subject: "virtualbox", value: "differs-0/even" }]
    : [],
);
const matched = {
  ...graph,
  claims: [...graph.claims.filter(({ id }) => id !== "z-differs-0-virtualbox"), ...third],
};
const reader = inMemoryGraphReader(matched, "r1");

describe("match-pairs", () => {
  it("has entities of different values, each proven not to have the others'", async () => {
    const items = await itemsOfSeeds(reader, type, 4);
    expect(items.length).toBeGreaterThan(0);
    for (const { format, options, targets } of items) {
      expect(format).toBe("MATCH_PAIRS");
      expect(options.length).toBeGreaterThanOrEqual(3);
      expect(new Set(targets.map(({ en }) => en)).size).toBe(options.length);
      for (const { right, proof, excludes, target } of options) {
        expect(right).toBe(true);
        expect(proof.rule).toBe("ACCEPTED");
        expect(targets).toContain(target);
        expect(excludes).toHaveLength(options.length - 1);
        for (const other of excludes) expect(other.proof.rule).toMatch(/F[123]/);
      }
    }
  });

  it("asks for one set of pairs once, whichever of its claims that falls to", async () => {
    const sets = (await allItems(reader, type)).map(({ options }) =>
      options
        .map(({ statement }) => JSON.stringify(statement))
        .sort()
        .join(),
    );
    expect(sets.length).toBeGreaterThan(0);
    expect(new Set(sets).size).toBe(sets.length);
  });

  it("makes nothing of two values, or of a dimension that takes several", async () => {
    const two = inMemoryGraphReader(
      { ...matched, claims: matched.claims.filter(({ id }) => id !== "z9") },
      "r2",
    );
    expect(await allItems(two, type)).toEqual([]);
    const dimensions = matched.dimensions.map((one) => ({ ...one, singleValued: false }));
    expect(await allItems(inMemoryGraphReader({ ...matched, dimensions }, "r3"), type)).toEqual([]);
  });

  it("names the dimension in three phrasings", async () => {
    const items = await itemsOfSeeds(reader, type, 20);
    const stems = new Set(items.map(({ stem }) => stem.en));
    expect(stems.size).toBeGreaterThanOrEqual(3);
    for (const { stem } of items) {
      expect(stem.en).toContain("outer colour");
      expect(stem.zh).toContain("外部颜色");
    }
  });
});
