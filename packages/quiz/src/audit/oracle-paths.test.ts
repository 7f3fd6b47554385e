import { tinyGraph } from "@strata/graph-model/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Facts } from "../proof/facts.ts";
import { judge } from "../proof/judge.ts";
import type { Proof } from "../proof/proof.ts";
import {
  claimsOf,
  closedCellsOf,
  PATHS,
  type PathWorld,
  pathWorld,
  THINGS,
} from "../testing/path-worlds.ts";
import { dumpOf } from "./dump.ts";
import { Oracle } from "./oracle.ts";

const both = (world: PathWorld): { facts: Facts; oracle: Oracle } => {
  const facts = new Facts();
  facts.addClaims(claimsOf(world));
  facts.addClosedCells(closedCellsOf(world));
  facts.cover(THINGS);
  const oracle = new Oracle({
    ...dumpOf(tinyGraph),
    claims: claimsOf(world),
    closedCells: closedCellsOf(world),
    disjointClasses: [],
  });
  return { facts, oracle };
};

/** Each path that is proven in some world, with its proof and the world. */
const proven = (
  visit: (one: {
    path: (typeof PATHS)[number];
    proof: Proof;
    truth: "TRUE" | "FALSE";
    oracle: Oracle;
  }) => void,
) =>
  fc.assert(
    fc.property(pathWorld, (world) => {
      const { facts, oracle } = both(world);
      for (const path of PATHS) {
        const verdict = judge(path, facts);
        expect(oracle.judge(path), JSON.stringify(path)).toBe(verdict.truth);
        if (verdict.truth !== "UNKNOWN") visit({ path, ...verdict, oracle });
      }
    }),
    { numRuns: 300, seed: 3 },
  );

describe("the oracle on paths", () => {
  it("comes to the judge's verdict by code of its own, and finds its proofs good", () => {
    const seen = new Map<string, number>();
    proven(({ path, proof, truth, oracle }) => {
      seen.set(proof.rule, (seen.get(proof.rule) ?? 0) + 1);
      expect(oracle.flawOf(path, truth, proof)).toBeNull();
    });
    for (const rule of ["ACCEPTED", "F1", "F2"]) expect(seen.get(rule) ?? 0).toBeGreaterThan(20);
  }, 30_000);

  it("finds fault with a proof that leaves a claim out, or names another list", () => {
    proven(({ path, proof, truth, oracle }) => {
      for (const left of proof.claimIds) {
        const claimIds = proof.claimIds.filter((id) => id !== left);
        // A claim that is stated twice, or one of several ways, is not missed.
        const without = new Oracle({
          ...oracle.dump,
          claims: oracle.dump.claims.filter(({ id }) => claimIds.includes(id)),
        });
        if (without.judge(path) === truth) continue;
        expect(oracle.flawOf(path, truth, { ...proof, claimIds })).not.toBeNull();
      }
      if (proof.rule !== "F2") return;
      const members = [...proof.members, "another"];
      expect(oracle.flawOf(path, truth, { ...proof, members })).not.toBeNull();
    });
  }, 30_000);
});
