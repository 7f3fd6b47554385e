import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chanceOfSuccess } from "../difficulty/response-model.ts";
import { type AbilityAnswer, estimate } from "./estimate.ts";

const answer: fc.Arbitrary<AbilityAnswer> = fc.record({
  difficulty: fc.double({ min: -3, max: 3, noNaN: true }),
  chance: fc.constantFrom(0, 0.25, 0.5),
  correct: fc.boolean(),
});

/** Mean and standard deviation by Simpson's rule on [−9, 9] in 6,000 steps: no grid in common with the estimator. */
const integrated = (answers: readonly AbilityAnswer[]) => {
  const steps = 6_000;
  let [mass, first, second] = [0, 0, 0];
  for (let i = 0; i <= steps; i += 1) {
    const theta = -9 + (18 * i) / steps;
    let density = Math.exp((-theta * theta) / 2);
    for (const { difficulty, chance, correct } of answers) {
      const p = chanceOfSuccess(theta, difficulty, chance);
      density *= correct ? p : 1 - p;
    }
    const weight = density * (i === 0 || i === steps ? 1 : i % 2 === 0 ? 2 : 4);
    mass += weight;
    first += weight * theta;
    second += weight * theta * theta;
  }
  const theta = first / mass;
  return { theta, se: Math.sqrt(second / mass - theta * theta) };
};

describe("estimate", () => {
  it("is the prior before any answer", () => {
    const { theta, se } = estimate([]);
    expect(theta).toBeCloseTo(0, 12);
    expect(se).toBeCloseTo(1, 3);
  });

  it("is the mean and the spread of the posterior, as found by integration", () => {
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 30 }), (answers) => {
        const found = estimate(answers);
        const exact = integrated(answers);
        // What lies beyond ±4 of the prior is cut off: most with thirty answers that are all right.
        expect(Math.abs(found.theta - exact.theta)).toBeLessThan(0.02);
        expect(Math.abs(found.se - exact.se)).toBeLessThan(0.02);
      }),
      { numRuns: 60 },
    );
  });

  it("grows with each right answer, and with a harder item answered right", () => {
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 20 }), answer, (answers, last) => {
        const with_ = (one: AbilityAnswer) => estimate([...answers, one]).theta;
        const right = with_({ ...last, correct: true });
        expect(right).toBeGreaterThan(estimate(answers).theta);
        expect(with_({ ...last, correct: false })).toBeLessThan(estimate(answers).theta);
        if (last.chance === 0) {
          const harder = { ...last, difficulty: last.difficulty + 1, correct: true };
          expect(with_(harder)).toBeGreaterThan(right);
        }
      }),
    );
  });

  it("does not depend on the order of the answers", () => {
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 20 }), (answers) => {
        const there = estimate(answers);
        const back = estimate([...answers].reverse());
        expect(back.theta).toBeCloseTo(there.theta, 9);
        expect(back.se).toBeCloseTo(there.se, 9);
      }),
    );
  });
});
