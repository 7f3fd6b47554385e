import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MEASURES, type Measure, type Measures } from "./measures.ts";
import { priorFrom } from "./prior.ts";
import { REFERENCE, type Reference } from "./reference.ts";

const each = <T>(value: T) =>
  Object.fromEntries(MEASURES.map((id) => [id, value])) as Record<Measure, T>;

const REFERENCE_10_2: Reference = {
  items: {},
  degrees: [],
  measures: each({ mean: 10, sd: 2 }),
  bothLanguages: { lex: 0.5, gap: 1 },
};

const prior = (change: Partial<Measures>, type = "relation-target") =>
  priorFrom(type, { ...each(10), ...change }, REFERENCE_10_2);

describe("priorFrom", () => {
  it("is the type's difficulty for an item that is average in everything, or has nothing to measure", () => {
    expect(prior({})).toBe(0);
    expect(prior({}, "scenario-fit")).toBe(0.5);
    expect(prior({}, "a type of tomorrow")).toBe(0);
    expect(priorFrom("trait-of", each(null), REFERENCE_10_2)).toBe(-0.2);
  });

  it.each([
    // One standard deviation each.
    ["sim", 12, 0.5],
    ["nearMiss", 12, 0.3],
    ["hops", 12, 0.3],
    ["depth", 12, 0.2],
    ["popularity", 12, -0.3],
    ["sim", 9, -0.25],
    // Never more than three.
    ["sim", 1_000, 1.5],
  ] as const)("adds for %s of %s", (id, value, added) => {
    expect(prior({ [id]: value })).toBeCloseTo(added, 12);
  });

  it("takes the mean of both languages as one measure", () => {
    // z-scores 1 and 0: their mean .5 is one standard deviation of lex (.5) and half of gap (1).
    expect(prior({ lexEn: 12 })).toBeCloseTo(0.8, 12);
    expect(prior({ lexEn: 12, lexZh: 8 })).toBeCloseTo(0, 12);
    expect(prior({ gapZh: 12 })).toBeCloseTo(0.15, 12);
    expect(prior({ gapEn: 12, gapZh: 12 })).toBeCloseTo(0.3, 12);
  });

  it("rises with what makes it harder and falls with popularity, on the committed reference", () => {
    const value = fc.option(fc.double({ min: -5, max: 15, noNaN: true }), { nil: null });
    const measures = fc.record(
      Object.fromEntries(MEASURES.map((id) => [id, value])) as Record<Measure, typeof value>,
    );
    fc.assert(
      fc.property(measures, fc.constantFrom(...MEASURES), (all, id) => {
        const from = all[id] ?? 0;
        const less = priorFrom("trait-of", { ...all, [id]: from }, REFERENCE);
        const more = priorFrom("trait-of", { ...all, [id]: from + 1 }, REFERENCE);
        const [lower, higher] = id === "popularity" ? [more, less] : [less, more];
        expect(higher).toBeGreaterThanOrEqual(lower);
      }),
    );
  });
});
