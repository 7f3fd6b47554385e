import type { Claim, TraitClaim } from "@strata/graph-model";
import { inMemoryGraphReader, tinyGraph } from "@strata/graph-model/testing";
import { describe, expect, it } from "vitest";
import { type Ineligible, whyIneligible } from "./eligibility.ts";
import { eligibilityReport } from "./eligibility-report.ts";

const claim = (id: string): Claim => {
  const found = tinyGraph.claims.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const trait = (id: string): TraitClaim => {
  const found = claim(id);
  if (found.kind !== "TRAIT") throw new Error(id);
  return found;
};
const FLAGS = {
  dimension: (id: string) => tinyGraph.dimensions.find((one) => one.id === id),
  isClosed: () => false,
};
const level = FLAGS.dimension("virtualization-level");
if (level === undefined) throw new Error("fixture");
const SEVERAL = { ...FLAGS, dimension: () => ({ ...level, singleValued: false }) };

describe("whyIneligible", () => {
  const cases: readonly [Ineligible, Claim, typeof FLAGS][] = [
    ["DISPUTED", { ...claim("r012"), status: "DISPUTED" }, FLAGS],
    ["OUTDATED", { ...claim("r012"), status: "OUTDATED" }, FLAGS],
    ["ENDED", { ...claim("r012"), until: "2022-05-03" }, FLAGS],
    ["VAGUE_KIND", claim("r026"), FLAGS],
    ["PROSE", { ...trait("t007"), dimension: "isolation", value: null }, FLAGS],
    ["NO_VALUE", { ...trait("t007"), value: null }, FLAGS],
    ["INFERRED_DENIAL", { ...claim("n001"), inferred: true }, FLAGS],
    ["SEVERAL_VALUES", trait("t007"), { ...SEVERAL, isClosed: () => false }],
  ];
  it.each(cases)("is %s", (reason, one, flags) => {
    expect(whyIneligible(one, flags)).toBe(reason);
  });

  it("is nothing for a definite claim, and for the values of a closed cell", () => {
    expect(whyIneligible(claim("r012"), FLAGS)).toBeNull();
    expect(whyIneligible(trait("t007"), FLAGS)).toBeNull();
    expect(whyIneligible(claim("n001"), FLAGS)).toBeNull();
    expect(whyIneligible(trait("t007"), { ...SEVERAL, isClosed: () => true })).toBeNull();
  });
});

describe("eligibilityReport", () => {
  it("tells of every claim whether it may be asked and how it is", async () => {
    const report = await eligibilityReport(tinyGraph, inMemoryGraphReader(tinyGraph, "r1"));
    expect(report.claims.map((one) => one.claim.id)).toEqual(tinyGraph.claims.map(({ id }) => id));
    const of = (id: string) => report.claims.find((one) => one.claim.id === id);
    expect(of("r026")).toMatchObject({ reason: "VAGUE_KIND", askings: [] });
    expect(of("t007")?.reason).toBeNull();
    expect(of("t007")?.askings).toContainEqual({ type: "which-has-trait", options: 3 });
    for (const { reason, askings } of report.claims) {
      if (reason !== null) expect(askings).toEqual([]);
    }
  });

  it("adds up", async () => {
    const report = await eligibilityReport(tinyGraph, inMemoryGraphReader(tinyGraph, "r1"));
    const kinds = Object.values(report.byKind);
    expect(kinds.reduce((sum, { of }) => sum + of, 0)).toBe(tinyGraph.claims.length);
    const ineligible = Object.values(report.reasons).reduce((sum, n) => sum + n, 0);
    expect(kinds.reduce((sum, { part }) => sum + part, 0) + ineligible).toBe(
      tinyGraph.claims.length,
    );
    expect(report.relationsWithThree.part).toBeLessThanOrEqual(report.relationsAsked.part);
    expect(report.pairs.twoOptions).toBeLessThan(report.pairs.all);
    expect(report.cellsWithThree.part).toBeGreaterThan(0);
  });
});
