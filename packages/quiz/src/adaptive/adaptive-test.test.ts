import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { information } from "../difficulty/response-model.ts";
import { createRandom } from "../random/random.ts";
import {
  ADAPTIVE_TEST,
  type AdaptiveAnswer,
  type BankItem,
  bankOf,
  drawFrom,
  drawPool,
  estimateOf,
  isFinished,
  nextItem,
  type Pool,
  poolOf,
  shownError,
} from "./adaptive-test.ts";

const item = (id: string, change: Partial<BankItem> = {}): BankItem => ({
  id,
  type: "trait-of",
  fact: `fact ${id}`,
  cell: `cell ${id}`,
  options: 4,
  difficulty: 0,
  responses: 0,
  ...change,
});

/** Three types, difficulties from −2 to 2. */
const several = (size: number): readonly BankItem[] =>
  Array.from({ length: size }, (_, i) =>
    item(String(i).padStart(4, "0"), {
      type: ["trait-of", "odd-one-out", "prerequisite"][i % 3] ?? "",
      difficulty: -2 + (4 * i) / (size - 1),
    }),
  );

const answered = (items: readonly BankItem[], correct = true): readonly AdaptiveAnswer[] =>
  items.map((one) => ({ item: one, correct }));

/** The whole test of someone who answers by a rule. */
const take = (
  pool: Pool,
  isRight: (item: BankItem, i: number) => boolean,
): readonly AdaptiveAnswer[] => {
  const answers: AdaptiveAnswer[] = [];
  for (;;) {
    const next = nextItem(pool, answers);
    if (next === null) return answers;
    answers.push({ item: next, correct: isRight(next, answers.length) });
  }
};

describe("drawPool", () => {
  it("lets each item into a sixth of the pools, so none can be overexposed", () => {
    // 302 leaves a last block with two items in it.
    const bank = bankOf(several(302));
    const pools = 6_000;
    const random = createRandom("pools");
    const drawn = new Map<string, number>();
    for (let i = 0; i < pools; i += 1) {
      for (const { id } of drawFrom(bank, random).byType.flat())
        drawn.set(id, (drawn.get(id) ?? 0) + 1);
    }
    expect(drawn.size).toBe(302);
    // Four standard errors about 1/6.
    for (const times of drawn.values()) expect(Math.abs(times / pools - 1 / 6)).toBeLessThan(0.02);
  });

  it("has items of every type from end to end", () => {
    const { byType } = drawPool(several(300), createRandom("a"));
    const items = byType.flat();
    expect(items).toHaveLength(50);
    for (const type of ["trait-of", "odd-one-out", "prerequisite"]) {
      const own = items.filter((one) => one.type === type).map(({ difficulty }) => difficulty);
      expect(Math.min(...own)).toBeLessThan(-1.5);
      expect(Math.max(...own)).toBeGreaterThan(1.5);
    }
  });

  it("is the same for the same seed, in whatever order the bank comes", () => {
    const there = drawPool(several(300), createRandom("a"));
    expect(drawPool([...several(300)].reverse(), createRandom("a"))).toEqual(there);
    expect(drawPool(several(300), createRandom("b"))).not.toEqual(there);
  });

  it("refuses a bank that is too small or has other than four options", () => {
    expect(() => drawPool(several(299), createRandom("a"))).toThrow(
      "needs 300 items; there are 299",
    );
    const mixed = [...several(300), item("x", { options: 2 })];
    expect(() => drawPool(mixed, createRandom("a"))).toThrow("Item x has 2 options");
  });
});

describe("nextItem", () => {
  it("begins where an average learner tells most: 0.31 below the middle", () => {
    const items = [-1, -0.5, -0.31, 0, 0.5].map((difficulty) =>
      item(`${difficulty}`, { difficulty }),
    );
    expect(nextItem(poolOf(items), [])?.id).toBe("-0.31");
  });

  it("goes up after right answers and down after wrong ones", () => {
    const pool = poolOf(several(60));
    const start = nextItem(pool, [])?.difficulty ?? 0;
    const easy = answered([item("a"), item("b")], true);
    const hard = answered([item("a"), item("b")], false);
    expect(nextItem(pool, easy)?.difficulty).toBeGreaterThan(start + 0.2);
    expect(nextItem(pool, hard)?.difficulty).toBeLessThan(start - 0.2);
  });

  it("asks what tells most of all that is open, as found by trying everything", () => {
    const logit = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(logit, { minLength: 5, maxLength: 40 }),
        logit,
        (difficulties, shift) => {
          const items = difficulties.map((difficulty, i) => item(`${i}`, { difficulty }));
          const answers = answered([...items.slice(0, 3), item("x", { difficulty: shift })]);
          const { theta } = estimateOf(answers);
          const tells = (one: BankItem) => information(theta, one.difficulty, 0.25);
          const next = nextItem(poolOf(items), answers);
          if (next === null) throw new Error("too early");
          expect(tells(next)).toBe(Math.max(...items.slice(3).map(tells)));
        },
      ),
    );
  });

  it("asks no fact and no cell twice", () => {
    const items = several(120).map((one, i) => ({
      ...one,
      fact: `fact ${i % 40}`,
      cell: `cell ${i % 35}`,
    }));
    const answers = take(poolOf(items), (_, i) => i % 2 === 0);
    expect(answers.length).toBeGreaterThanOrEqual(ADAPTIVE_TEST.least);
    expect(new Set(answers.map((one) => one.item.fact)).size).toBe(answers.length);
    expect(new Set(answers.map((one) => one.item.cell)).size).toBe(answers.length);
  });

  it("turns to the type that was asked least, but not at the price of information", () => {
    const same = item("same", { difficulty: -0.3 });
    const asked = answered([item("a", { difficulty: 3 })], false);
    const other = (difficulty: number) => item("other", { type: "prerequisite", difficulty });
    expect(nextItem(poolOf([same, other(-0.6)]), asked)?.id).toBe("other");
    expect(nextItem(poolOf([same, other(-2.5)]), asked)?.id).toBe("same");
  });

  it("spreads a test over the types", () => {
    const answers = take(drawPool(several(600), createRandom("a")), (_, i) => i % 3 !== 0);
    const counts = ["trait-of", "odd-one-out", "prerequisite"].map(
      (type) => answers.filter((one) => one.item.type === type).length,
    );
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(2);
  });
});

describe("the end of a test", () => {
  it("comes after ten answers at the earliest and thirty at the latest", () => {
    for (const [name, isRight] of [
      ["all right", () => true],
      ["all wrong", () => false],
      ["by turns", (_: BankItem, i: number) => i % 2 === 0],
    ] as const) {
      const { length } = take(drawPool(several(600), createRandom(name)), isRight);
      expect(length, name).toBeGreaterThanOrEqual(10);
      expect(length, name).toBeLessThanOrEqual(30);
    }
  });

  it("comes sooner with measured difficulties, at the same error as shown", () => {
    const byTurns = (_: BankItem, i: number) => i % 3 !== 0;
    const supposed = take(drawPool(several(600), createRandom("a")), byTurns);
    const measured = take(
      drawPool(
        several(600).map((one) => ({ ...one, responses: 15 })),
        createRandom("a"),
      ),
      byTurns,
    );
    expect(measured.length).toBeLessThan(supposed.length);
    for (const answers of [supposed, measured]) {
      const [now, before] = [answers, answers.slice(0, -1)];
      expect(shownError(now, estimateOf(now))).toBeLessThanOrEqual(0.55);
      expect(shownError(before, estimateOf(before))).toBeGreaterThan(0.55);
    }
  });

  it("shows an error 1.15 times as large as long as one difficulty is only supposed", () => {
    const known = answered([item("a", { responses: 15 }), item("b", { responses: 400 })]);
    const now = estimateOf(known);
    expect(shownError(known, now)).toBe(now.se);
    const mixed = [...known, ...answered([item("c", { responses: 14 })])];
    expect(shownError(mixed, now)).toBe(1.15 * now.se);
  });

  it("comes when the pool is used up", () => {
    const items = several(12);
    expect(isFinished(poolOf(items), [])).toBe(false);
    expect(take(poolOf(items), () => true)).toHaveLength(12);
    expect(isFinished(poolOf(items), answered(items))).toBe(true);
  });
});
