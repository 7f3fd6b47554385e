import { describe, expect, it } from "vitest";
import type { Confidence } from "../learner-store.ts";
import { confidenceCalibration } from "./confidence-calibration.ts";

const answers = (confidence: Confidence | null, right: number, wrong: number) =>
  Array.from({ length: right + wrong }, (_, i) => ({ confidence, correct: i < right }));

describe("the calibration of confidence", () => {
  it("gives for each level how often it was right", () => {
    const log = [
      ...answers("CERTAIN", 9, 1),
      ...answers(null, 0, 50),
      ...answers("GUESSING", 1, 3),
    ];
    expect(confidenceCalibration(log)).toEqual([
      { confidence: "GUESSING", answers: 4, correct: 1, share: 0.25 },
      { confidence: "FAIRLY_SURE", answers: 0, correct: 0, share: null },
      { confidence: "CERTAIN", answers: 10, correct: 9, share: 0.9 },
    ]);
  });
});
