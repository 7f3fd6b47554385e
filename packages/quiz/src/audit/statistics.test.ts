import { describe, expect, it } from "vitest";
import { createRandom } from "../random/random.ts";
import { bootstrapP, chiSquareP, chiSquareUniform, holmRejected, median } from "./statistics.ts";

describe("chiSquareP", () => {
  // The 5 % and 1 % points of the usual tables (Abramowitz & Stegun, table 26.8).
  it.each([
    [3.841, 1, 0.05],
    [6.635, 1, 0.01],
    [5.991, 2, 0.05],
    [9.21, 2, 0.01],
    [7.815, 3, 0.05],
    [11.345, 3, 0.01],
  ] as const)("of %s with %s degrees of freedom is %s", (value, degrees, p) => {
    expect(chiSquareP(value, degrees)).toBeCloseTo(p, 4);
  });

  it("is 1 where all counts are equal, and small where they are not", () => {
    expect(chiSquareUniform([5, 5, 5])).toBe(0);
    expect(chiSquareP(0, 2)).toBe(1);
    expect(chiSquareP(chiSquareUniform([60, 20, 20]), 2)).toBeLessThan(0.001);
  });
});

describe("bootstrapP", () => {
  const values = (share: number): readonly number[] =>
    Array.from({ length: 200 }, (_, i) => (i < share * 200 ? 1 : 0));

  it("is small where the mean is clearly above the limit, and large where it is not", () => {
    expect(bootstrapP(values(0.5), 0.3, createRandom("a"), 2_000)).toBeLessThan(0.001);
    expect(bootstrapP(values(0.5), 0.5, createRandom("a"), 2_000)).toBeGreaterThan(0.4);
    expect(bootstrapP(values(0.5), 0.7, createRandom("a"), 2_000)).toBeGreaterThan(0.99);
  });
});

describe("holmRejected", () => {
  it("asks more of the smallest p, and stops at the first that is kept", () => {
    expect(holmRejected([0.01, 0.04, 0.03], 0.05)).toEqual([true, false, false]);
    expect(holmRejected([0.01, 0.02, 0.03], 0.05)).toEqual([true, true, true]);
    expect(holmRejected([0.02, 0.03, 0.04], 0.05)).toEqual([false, false, false]);
    expect(holmRejected([], 0.05)).toEqual([]);
  });
});

it("median lies between the two in the middle", () => {
  expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([])]).toEqual([2, 2.5, 0]);
});
