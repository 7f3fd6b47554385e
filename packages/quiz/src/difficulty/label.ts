import type { Rating } from "./elo.ts";

export const DIFFICULTY_LABELS = ["EASY", "MEDIUM", "HARD"] as const;
export type DifficultyLabel = (typeof DIFFICULTY_LABELS)[number];

/** One standard deviation of learners from the middle: an average learner knows 73 % of what is easy and 27 % of what is hard. */
const FAR = 1;

/** From how many answers on a difficulty is measured and no longer only supposed. */
export const CALIBRATED_FROM = 15;

/** Whether enough answers stand behind an item's difficulty. */
export const isCalibrated = ({ responses }: Pick<Rating, "responses">): boolean =>
  responses >= CALIBRATED_FROM;

/** How hard to call an item. Never HARD on the strength of the prior alone: it could only discourage. */
export const difficultyLabel = (item: Rating): DifficultyLabel => {
  if (item.value <= -FAR) return "EASY";
  return item.value >= FAR && isCalibrated(item) ? "HARD" : "MEDIUM";
};
