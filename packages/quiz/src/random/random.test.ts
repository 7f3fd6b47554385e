import { describe, expect, it } from "vitest";
import { createRandom } from "./random.ts";

const sequence = (seed: string) => {
  const random = createRandom(seed);
  return Array.from({ length: 8 }, () => random.int(1000));
};

describe("createRandom", () => {
  it("gives the same draws for the same seed, for ever", () => {
    expect(sequence("strata")).toEqual(sequence("strata"));
    expect(sequence("strata")).not.toEqual(sequence("strata "));
    expect(sequence("strata")).toMatchInlineSnapshot(`
      [
        384,
        612,
        697,
        588,
        84,
        112,
        731,
        546,
      ]
    `);
  });

  it("draws evenly", () => {
    const random = createRandom("dice");
    const counts = [0, 0, 0, 0, 0, 0];
    for (let i = 0; i < 60_000; i++) {
      const face = random.int(6);
      counts[face] = (counts[face] ?? 0) + 1;
    }
    const chiSquare = counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
    // 99.9th percentile of chi square with five degrees of freedom.
    expect(chiSquare).toBeLessThan(20.5);
  });

  it("shuffles without losing anything and without touching the list", () => {
    const list = ["a", "b", "c", "d"];
    const firsts = new Map<string, number>();
    for (let i = 0; i < 2000; i++) {
      const shuffled = createRandom(`${i}`).shuffle(list);
      expect([...shuffled].sort()).toEqual(list);
      const first = shuffled[0] ?? "";
      firsts.set(first, (firsts.get(first) ?? 0) + 1);
    }
    for (const count of firsts.values()) expect(Math.abs(count - 500)).toBeLessThan(80);
    expect(list).toEqual(["a", "b", "c", "d"]);
  });

  it("refuses to pick from nothing", () => {
    expect(() => createRandom("x").pick([])).toThrow(RangeError);
  });
});
