import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chanceOf, chanceOfSuccess, information } from "./response-model.ts";

const logits = fc.double({ min: -6, max: 6, noNaN: true });
const chances = fc.constantFrom(0, 0.25, 1 / 3, 0.5);

it("chance is one in the number of options, and nothing where there are none to choose from", () => {
  expect([4, 3, 2, 1, 0].map(chanceOf)).toEqual([0.25, 1 / 3, 0.5, 0, 0]);
});

describe("chanceOfSuccess", () => {
  it.each([
    // σ(0) = 1/2, σ(ln 3) = 3/4: .25 + .75·.5 and .25 + .75·.75.
    [0, 0, 0.25, 0.625],
    [Math.log(3), 0, 0.25, 0.8125],
    [2, 2 - Math.log(3), 0, 0.75],
    [-40, 0, 0.5, 0.5],
    [40, 0, 0.5, 1],
  ])("of ability %s on difficulty %s with chance %s is %s", (ability, difficulty, chance, p) => {
    expect(chanceOfSuccess(ability, difficulty, chance)).toBeCloseTo(p, 12);
  });

  it("grows with ability, falls with difficulty, and never leaves [chance, 1]", () => {
    fc.assert(
      fc.property(logits, logits, chances, (ability, difficulty, chance) => {
        const p = chanceOfSuccess(ability, difficulty, chance);
        expect(chanceOfSuccess(ability + 0.1, difficulty, chance)).toBeGreaterThan(p);
        expect(chanceOfSuccess(ability, difficulty + 0.1, chance)).toBeLessThan(p);
        expect(p).toBeGreaterThanOrEqual(chance);
        expect(p).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("information", () => {
  it("is P′² / (P·(1 − P)), with P′ taken as a difference", () => {
    fc.assert(
      fc.property(logits, logits, chances, (ability, difficulty, chance) => {
        const p = (at: number) => chanceOfSuccess(at, difficulty, chance);
        const slope = (p(ability + 1e-5) - p(ability - 1e-5)) / 2e-5;
        const here = p(ability);
        const expected = slope ** 2 / (here * (1 - here));
        expect(information(ability, difficulty, chance)).toBeCloseTo(expected, 5);
      }),
    );
  });

  it("is 1/4 at the difficulty without guessing, and with four options largest 0.31 above it", () => {
    expect(information(1, 1, 0)).toBeCloseTo(0.25, 12);
    // Lord 1980, Applications of Item Response Theory, (10-4): the maximum lies ln((1 + √(1 + 8c)) / 2) above b.
    const peak = Math.log((1 + Math.sqrt(3)) / 2);
    expect(peak).toBeCloseTo(0.312, 3);
    for (const away of [-0.2, 0.2]) {
      expect(information(peak + away, 0, 0.25)).toBeLessThan(information(peak, 0, 0.25));
    }
    expect(information(peak, 0, 0.25)).toBeCloseTo(0.1547, 4);
  });
});
