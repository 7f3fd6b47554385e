import { expect, it } from "vitest";
import { calibrationOf } from "./calibration.ts";

const outcomes = (predicted: number, right: number, wrong: number) => [
  ...Array.from({ length: right }, () => ({ predicted, correct: true })),
  ...Array.from({ length: wrong }, () => ({ predicted, correct: false })),
];

it("has no error where every bin keeps its promise", () => {
  const { expectedError, brier, bins } = calibrationOf([
    ...outcomes(0.75, 3, 1),
    ...outcomes(0.25, 1, 3),
  ]);
  expect(expectedError).toBe(0);
  // Each: (3·.25² + 1·.75²) / 4.
  expect(brier).toBeCloseTo(0.1875, 12);
  expect(
    bins.filter(({ answers }) => answers > 0).map(({ from, observed }) => [from, observed]),
  ).toEqual([
    [0.2, 0.25],
    [0.7, 0.75],
  ]);
});

it("weighs a bin's error by its answers: worked by hand", () => {
  const { expectedError, brier } = calibrationOf([...outcomes(0.95, 1, 2), ...outcomes(0.5, 1, 0)]);
  // 3 answers foretold .95 of which 1/3 came, 1 foretold .5 that came.
  expect(expectedError).toBeCloseTo((3 * (0.95 - 1 / 3) + 1 * 0.5) / 4, 12);
  expect(brier).toBeCloseTo((0.05 ** 2 + 2 * 0.95 ** 2 + 0.25) / 4, 12);
});

it("puts 0 into the first bin and 1 into the last", () => {
  const { bins } = calibrationOf([...outcomes(0, 0, 1), ...outcomes(1, 1, 0)], 4);
  expect(bins.map(({ answers }) => answers)).toEqual([1, 0, 0, 1]);
});

it("says nothing of no answers", () => {
  const { answers, brier, expectedError, bins } = calibrationOf([], 2);
  expect([answers, brier, expectedError]).toEqual([0, null, null]);
  expect(bins.map(({ predicted, observed }) => [predicted, observed])).toEqual([
    [null, null],
    [null, null],
  ]);
});
