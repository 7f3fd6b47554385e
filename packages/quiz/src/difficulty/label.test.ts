import { expect, it } from "vitest";
import { difficultyLabel } from "./label.ts";

it.each([
  [-1, 0, "EASY"],
  [-0.99, 0, "MEDIUM"],
  [0.99, 400, "MEDIUM"],
  [1, 15, "HARD"],
  [1, 14, "MEDIUM"],
  [3, 0, "MEDIUM"],
] as const)("difficulty %s after %s answers is called %s", (value, responses, label) => {
  expect(difficultyLabel({ value, responses })).toBe(label);
});
