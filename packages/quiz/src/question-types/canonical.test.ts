import type { Claim } from "@strata/graph-model";
import { inMemoryGraphReader, tinyGraph } from "@strata/graph-model/testing";
import { describe, expect, it } from "vitest";
import { Facts } from "../proof/facts.ts";
import { allItems } from "../testing/all-items.ts";
import { assertionOf, canonicalClaims, isCanonical } from "./canonical.ts";
import { QUESTION_TYPE_IDS } from "./registry.ts";

const claim = (id: string): Claim => {
  const found = tinyGraph.claims.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const KVM_IS_IN_LINUX = claim("r001");
const KVM_LEVEL = claim("t001");
const DENIAL = claim("n001");

const twinOf = (one: Claim, changed: Partial<Claim> = {}): Claim =>
  ({ ...one, id: `z-${one.id}`, ...changed }) as Claim;

const factsOf = (...claims: readonly Claim[]): Facts => {
  const facts = new Facts();
  facts.addClaims(claims);
  return facts;
};

describe("isCanonical", () => {
  it.each([KVM_IS_IN_LINUX, KVM_LEVEL, DENIAL])("is the first of twins by id: $id", (one) => {
    const facts = factsOf(twinOf(one), one);
    expect(isCanonical(one, facts)).toBe(true);
    expect(isCanonical(twinOf(one), facts)).toBe(false);
  });

  it("does not mind what asserts something else, or is no longer so", () => {
    const later = twinOf(KVM_LEVEL);
    expect(isCanonical(later, factsOf(later, { ...KVM_LEVEL, status: "OUTDATED" }))).toBe(true);
    const other = { ...KVM_LEVEL, value: "virtualization-level/other" } as Claim;
    expect(isCanonical(later, factsOf(later, other))).toBe(true);
  });

  it("is rather what a source says than what follows", () => {
    const inferred = { ...DENIAL, inferred: true };
    const stated = twinOf(DENIAL, { inferred: false });
    expect(isCanonical(stated, factsOf(inferred, stated))).toBe(true);
    expect(isCanonical(inferred, factsOf(inferred, stated))).toBe(false);
  });

  it("reads a symmetric relation both ways", () => {
    const one = { ...KVM_IS_IN_LINUX, relation: "ALTERNATIVE_TO" } as Claim & { object: string };
    const turned = twinOf(one, { subject: one.object, object: one.subject } as Partial<Claim>);
    expect(assertionOf(turned)).toBe(assertionOf(one));
    expect(isCanonical(turned, factsOf(one, turned))).toBe(false);
  });

  it("names the same claims as canonicalClaims", () => {
    const claims = [twinOf(KVM_LEVEL), KVM_LEVEL, DENIAL];
    const ids = [...canonicalClaims(claims).values()].map(({ id }) => id);
    expect(ids.sort()).toEqual([DENIAL.id, KVM_LEVEL.id].sort());
  });
});

describe("twins", () => {
  it("make one question of each type, not two", async () => {
    const claims = [...tinyGraph.claims, twinOf(KVM_LEVEL), twinOf(KVM_IS_IN_LINUX)];
    const reader = inMemoryGraphReader({ ...tinyGraph, claims }, "r1");
    for (const type of QUESTION_TYPE_IDS) {
      const facts = (await allItems(reader, type)).map(({ fact }) => fact);
      expect(facts.filter((id) => id.startsWith("z-"))).toEqual([]);
    }
  });
});
