/**
 * What a learner remembers and what to ask next. Apart from the engine's own entry, so that who only makes and marks questions does not load
 * the scheduler.
 */
export { type Calibration, calibrationOf } from "./difficulty/calibration.ts";
export { afterAnswer, type Meeting, predict, type Rating } from "./difficulty/elo.ts";
export { type DifficultyLabel, difficultyLabel } from "./difficulty/label.ts";
export { dayOf } from "./mastery/day.ts";
export type { Evidence } from "./mastery/evidence.ts";
export { type Fringe, type FringeConcept, fringeOf } from "./mastery/fringe.ts";
export {
  type FactState,
  type LearnerState,
  learnerState,
  type Mistake,
} from "./mastery/learner-state.ts";
export {
  learningOrderIn,
  type Prerequisite,
  readLearningOrder,
} from "./mastery/learning-order.ts";
export { MASTERED, type Mastery, masteryOf } from "./mastery/mastery.ts";
export { isDue, type MemoryState, retrievability } from "./mastery/memory.ts";
export { type Response, responseTo } from "./mastery/response.ts";
export { type Candidate, candidatesAmong, conceptsOf } from "./modes/candidates.ts";
export { type Choice, type ModeRequest, REASONS, type Reason } from "./modes/choice.ts";
export { type ConfidencePoint, confidenceCalibration } from "./modes/confidence-calibration.ts";
export { type Confusions, confusionsIn } from "./modes/interleave.ts";
export { mistakes } from "./modes/mistakes.ts";
export {
  PRACTICE_PROBABILITY,
  PRACTICE_WEIGHTS,
  type PracticeChoice,
  type PracticeRequest,
  type PracticeScore,
  type Prediction,
  practice,
} from "./modes/practice.ts";
export { review } from "./modes/review.ts";
