import type { Claim, ClaimStatus, DisjointClasses, RelationKind } from "@strata/graph-model";
import { negation, relation } from "@strata/graph-model/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closedCell } from "../testing/closed-cell.ts";
import { Facts } from "./facts.ts";
import { FALSITY_RULES, judge } from "./judge.ts";

/**
 * An oracle by brute force: of four things, every way in which one kind of relation can hold among them is a bit
 * mask, and a completion is a mask that agrees with all that is stated. It shares no code with the judge.
 */
const THINGS = ["a", "b", "c", "d"] as const;
const KINDS = ["IS_A", "PART_OF", "USES"] as const satisfies readonly RelationKind[];
const SIZE = THINGS.length;
const bit = (from: number, to: number): number => 1 << (from * SIZE + to);
const has = (mask: number, from: number, to: number): boolean => (mask & bit(from, to)) !== 0;
const PAIRS = THINGS.flatMap((_, from) =>
  THINGS.flatMap((_, to) => (from === to ? [] : [[from, to] as const])),
);

const transitiveClosure = (mask: number): number => {
  let closed = mask;
  for (let via = 0; via < SIZE; via++) {
    for (let from = 0; from < SIZE; from++) {
      for (let to = 0; to < SIZE; to++) {
        if (has(closed, from, via) && has(closed, via, to)) closed |= bit(from, to);
      }
    }
  }
  return closed;
};

const ALL_MASKS = Array.from({ length: 2 ** PAIRS.length }, (_, n) =>
  PAIRS.reduce((mask, [from, to], i) => (n & (1 << i) ? mask | bit(from, to) : mask), 0),
);
const STRICT_ORDERS = ALL_MASKS.filter(
  (mask) =>
    transitiveClosure(mask) === mask &&
    PAIRS.every(([from, to]) => !(has(mask, from, to) && has(mask, to, from))),
);

interface Stated {
  readonly from: number;
  readonly to: number;
  readonly kind: (typeof KINDS)[number];
  readonly status: ClaimStatus;
  readonly negated: boolean;
}
interface Tiny {
  readonly stated: readonly Stated[];
  readonly closed: readonly {
    readonly subject: number;
    readonly kind: (typeof KINDS)[number];
    /** Of the things stated in the cell, those that were there when it was closed; and one that need not be there any more. */
    readonly lost: number | null;
  }[];
  readonly disjoint: readonly number[];
}

const thing = fc.integer({ min: 0, max: SIZE - 1 });
const kind = fc.constantFrom(...KINDS);
const tiny: fc.Arbitrary<Tiny> = fc.record({
  stated: fc.array(
    fc
      .record({
        from: thing,
        to: thing,
        kind,
        status: fc.constantFrom<ClaimStatus>(
          "ACCEPTED",
          "ACCEPTED",
          "ACCEPTED",
          "DISPUTED",
          "OUTDATED",
        ),
        negated: fc.constantFrom(false, false, false, true),
      })
      .filter(({ from, to }) => from !== to),
    { maxLength: 7 },
  ),
  closed: fc.uniqueArray(fc.record({ subject: thing, kind, lost: fc.option(thing, { freq: 4 }) }), {
    maxLength: 2,
    selector: ({ subject, kind }) => `${subject}/${kind}`,
  }),
  disjoint: fc.uniqueArray(thing, { minLength: 0, maxLength: 3 }),
});

const membersOf = (cell: Tiny["closed"][number], stated: Tiny["stated"]): number[] => {
  const there = stated.filter(
    (one) =>
      !one.negated &&
      one.status === "ACCEPTED" &&
      one.kind === cell.kind &&
      one.from === cell.subject,
  );
  return [...there.map(({ to }) => to), ...(cell.lost === null ? [] : [cell.lost])];
};

const factsOf = ({ stated, closed, disjoint }: Tiny): Facts => {
  const facts = new Facts();
  facts.addClaims(
    stated.map(({ from, to, kind, status, negated }, i): Claim => {
      const said = negated ? negation : relation;
      return { ...said(`x${i}`, [THINGS[from] ?? "", kind, THINGS[to] ?? ""]), status };
    }),
  );
  facts.addClosedCells(
    closed.map((cell) =>
      closedCell(
        THINGS[cell.subject] ?? "",
        cell.kind,
        membersOf(cell, stated).map((one) => THINGS[one] ?? ""),
      ),
    ),
  );
  const group: DisjointClasses = {
    id: "g",
    classes: disjoint.map((one) => THINGS[one] ?? ""),
    sections: [],
    because: { en: "", zh: "" },
  };
  facts.setDisjointClasses(disjoint.length > 1 ? [group] : []);
  facts.cover(THINGS);
  return facts;
};

/** Every completion of one kind of relation that claims, negations and flags allow. */
const completions = (world: Tiny, kind: (typeof KINDS)[number]): number[] => {
  const { stated, closed, disjoint } = world;
  const of = (negated: boolean, which: string, accepted: boolean) =>
    stated
      .filter((one) => one.negated === negated && one.kind === which)
      .filter((one) => !accepted || one.status === "ACCEPTED")
      .reduce((mask, one) => mask | bit(one.from, one.to), 0);
  const required = of(false, kind, true);
  const forbidden = of(true, kind, true);
  const classes = transitiveClosure(of(false, "IS_A", true));
  const subsumed = transitiveClosure(of(false, "IS_A", true) | of(false, "PART_OF", true));
  // A closed cell that nobody contests allows what is stated of it or of a class of its subject, and what overlaps with that.
  let outside = 0;
  for (const cell of closed.filter((one) => one.kind === kind)) {
    const own = stated.filter(
      (one) => !one.negated && one.kind === kind && one.from === cell.subject,
    );
    const open =
      own.some((one) => one.status === "DISPUTED") ||
      membersOf(cell, stated).some(
        (member) => !own.some((one) => one.status === "ACCEPTED" && one.to === member),
      );
    if (open) continue;
    for (let to = 0; to < SIZE; to++) {
      const allowed = stated.some(
        (one) =>
          !one.negated &&
          one.kind === kind &&
          (one.from === cell.subject || has(classes, cell.subject, one.from)) &&
          (one.to === to || has(subsumed, one.to, to) || has(subsumed, to, one.to)),
      );
      if (!allowed && to !== cell.subject) outside |= bit(cell.subject, to);
    }
  }
  // Nothing is both a kind of a thing and a part of it.
  const excluded = { IS_A: "PART_OF", PART_OF: "IS_A", USES: null }[kind];
  if (excluded !== null) outside |= transitiveClosure(of(false, excluded, true));
  return (kind === "USES" ? ALL_MASKS : STRICT_ORDERS).filter((mask) => {
    if ((mask & required) !== required || (mask & (forbidden | outside)) !== 0) return false;
    if (kind !== "IS_A" || disjoint.length < 2) return true;
    return THINGS.every((_, one) => {
      const member = disjoint.filter((group) => group === one || has(mask, one, group));
      return member.length < 2;
    });
  });
};

const soundness = (rules: Parameters<typeof judge>[2]) => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(tiny, (world) => {
      const facts = factsOf(world);
      for (const kind of KINDS) {
        const worlds = completions(world, kind);
        if (worlds.length === 0) continue;
        for (const [from, to] of PAIRS) {
          const verdict = judge(
            {
              kind: "RELATION",
              subject: THINGS[from] ?? "",
              relation: kind,
              object: THINGS[to] ?? "",
            },
            facts,
            rules,
          );
          if (verdict.truth === "UNKNOWN") continue;
          seen.set(verdict.proof.rule, (seen.get(verdict.proof.rule) ?? 0) + 1);
          const holds = worlds.filter((mask) => has(mask, from, to)).length;
          expect(holds).toBe(verdict.truth === "TRUE" ? worlds.length : 0);
        }
      }
    }),
    { numRuns: 400, seed: 7 },
  );
  return seen;
};

describe("the judge against every possible world", () => {
  it("calls nothing true or false that some completion denies, with every rule at work", () => {
    const seen = soundness(undefined);
    for (const rule of ["ACCEPTED", "F2", "F3", "F4", "F5"]) {
      expect(seen.get(rule) ?? 0, rule).toBeGreaterThan(20);
    }
  });

  it("would be caught if a missing claim counted as false", () => {
    const closedWorld = () => ({ rule: "F3" as const, claimIds: [] });
    expect(() => soundness([...Object.values(FALSITY_RULES), closedWorld])).toThrow();
  });
});
