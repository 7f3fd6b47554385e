import { fileURLToPath } from "node:url";
import type { Knowledge } from "@strata/graph-model";
import { loadSeed } from "@strata/graph-model/seed-files";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { FALSITY_RULES } from "../proof/judge.ts";
import { type Atom, entitiesOfAtom, type Proof } from "../proof/proof.ts";
import { agreement } from "./agreement.ts";
import { dumpedJson } from "./dump.ts";
import { leaveOneOut } from "./leave-one-out.ts";
import { Oracle } from "./oracle.ts";

const SEED = fileURLToPath(new URL("../../../../graph-seed", import.meta.url));
type RuleId = keyof typeof FALSITY_RULES;
type Facts = Parameters<(typeof FALSITY_RULES)["F1"]>[1];

const proof = (rule: "F3" | "F4", claimIds: readonly string[]): Proof => ({ rule, claimIds });

/** Each rule without one of its conditions. */
const BROKEN: Readonly<Record<RuleId, (atom: Atom, facts: Facts) => Proof | null>> = {
  // Another value of any dimension, although it may take several.
  F1: (atom, facts) => {
    if (atom.kind !== "TRAIT") return null;
    const other = facts
      .traitsOf(atom.subject, atom.dimension)
      .find(({ value }) => value !== null && value !== atom.value);
    return other?.value ? { rule: "F1", claimIds: [other.id], has: other.value } : null;
  },
  // Not a member of a closed cell, whether or not the member's claims are still there.
  F2: (atom, facts) => {
    if (atom.kind !== "RELATION") return null;
    const cell = facts.closedCell(atom.subject, atom.relation);
    const stated = facts.relationsFrom(atom.subject, atom.relation);
    if (cell === undefined || stated.some(({ object }) => object === atom.object)) return null;
    return { rule: "F2", claimIds: [], sections: cell.sections, members: cell.members };
  },
  // A denial of anything at all.
  F3: (atom, facts) => {
    const [denial] = facts.negationsOf(entitiesOfAtom(atom)[0] ?? "");
    return denial === undefined ? null : proof("F3", [denial.id]);
  },
  // The opposite of any kind of relation, strict or not.
  F4: (atom, facts) => {
    if (atom.kind !== "RELATION") return null;
    const [turned] = facts
      .relationsFrom(atom.object, atom.relation)
      .filter(({ object }) => object === atom.subject);
    return turned === undefined ? null : proof("F4", [turned.id]);
  },
  // Two classes that merely differ.
  F5: (atom, facts) => {
    if (atom.kind !== "RELATION" || atom.relation !== "IS_A") return null;
    const [own] = facts
      .relationsFrom(atom.subject, "IS_A")
      .filter(({ object }) => object !== atom.object);
    return own === undefined ? null : { rule: "F5", claimIds: [own.id], sections: [], group: null };
  },
};

describe("the audit needs every rule of soundness", () => {
  let knowledge: Knowledge;
  let oracle: Oracle;
  beforeAll(async () => {
    const loaded = await loadSeed(SEED);
    if (loaded.knowledge === null) throw new Error("graph-seed has errors: npm run seed:check");
    knowledge = loaded.knowledge;
    oracle = Oracle.fromJson(dumpedJson(knowledge));
  }, 60_000);
  afterEach(() => {
    vi.restoreAllMocks();
  });

  const sample = () => knowledge.claims.filter((_, i) => i % 12 === 0);
  const disagreements = () => agreement(knowledge, oracle, sample()).disagreements.length;

  it("has none to complain of when all are at work, and each at work", () => {
    const { disagreements, byRule } = agreement(knowledge, oracle, sample());
    expect(disagreements).toEqual([]);
    for (const rule of Object.keys(FALSITY_RULES)) {
      expect(byRule[rule] ?? 0, rule).toBeGreaterThan(10);
    }
  }, 30_000);

  it.each(Object.keys(FALSITY_RULES) as RuleId[])(
    "fails when %s is switched off",
    (rule) => {
      vi.spyOn(FALSITY_RULES, rule).mockReturnValue(null);
      expect(disagreements()).toBeGreaterThan(0);
    },
    30_000,
  );

  it.each(Object.keys(FALSITY_RULES) as RuleId[])(
    "fails when %s lacks a condition",
    (rule) => {
      vi.spyOn(FALSITY_RULES, rule).mockImplementation(BROKEN[rule]);
      expect(disagreements()).toBeGreaterThan(0);
    },
    30_000,
  );

  it("finds distractors that a lost member makes true, when F2 does not see that it is lost", () => {
    const members = new Set(
      knowledge.closedCells.flatMap((cell) =>
        cell.relation === null ? [] : cell.members.map((one) => `${cell.id}/${one}`),
      ),
    );
    const claims = knowledge.claims
      .filter(
        (claim) =>
          claim.kind === "RELATION" &&
          members.has(`${claim.subject}/${claim.relation}/${claim.object}`),
      )
      .slice(0, 20);
    const before = leaveOneOut(knowledge, oracle, claims).newlyTrue.length;
    vi.spyOn(FALSITY_RULES, "F2").mockImplementation(BROKEN.F2);
    expect(leaveOneOut(knowledge, oracle, claims).newlyTrue.length).toBeGreaterThan(before);
  }, 30_000);

  it("finds distractors that any lost claim makes true, when a missing claim counts as false", () => {
    const claims = knowledge.claims.filter(({ kind }) => kind === "RELATION").slice(0, 20);
    vi.spyOn(FALSITY_RULES, "F3").mockImplementation((atom, facts) =>
      atom.kind === "RELATION" &&
      facts.relationsFrom(atom.subject, atom.relation).every(({ object }) => object !== atom.object)
        ? proof("F3", [])
        : null,
    );
    expect(leaveOneOut(knowledge, oracle, claims).newlyTrue.length).toBeGreaterThan(10);
  }, 30_000);
});
