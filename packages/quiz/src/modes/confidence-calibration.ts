import { CONFIDENCES, type Confidence, type RecordedAnswer } from "../learner-store.ts";

/** How often a learner was right who said to be that sure. */
export interface ConfidencePoint {
  readonly confidence: Confidence;
  readonly answers: number;
  readonly correct: number;
  /** Null when there is no answer. */
  readonly share: number | null;
}

/** The points of a calibration plot, from guessing to certain. Answers without a stated confidence say nothing of it. */
export const confidenceCalibration = (
  answers: readonly Pick<RecordedAnswer, "confidence" | "correct">[],
): readonly ConfidencePoint[] =>
  CONFIDENCES.map((confidence) => {
    const own = answers.filter((answer) => answer.confidence === confidence);
    const correct = own.filter((answer) => answer.correct).length;
    return {
      confidence,
      answers: own.length,
      correct,
      share: own.length === 0 ? null : correct / own.length,
    };
  });
