import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRandom } from "../random/random.ts";
import {
  afterAnswer,
  ITEM_STEP,
  LEARNER_STEP,
  type Meeting,
  predict,
  type Rating,
  stepOf,
} from "./elo.ts";
import { chanceOfSuccess } from "./response-model.ts";

const rating = (value: number, responses = 0): Rating => ({ value, responses });
const meeting = (learner: Rating, concept: Rating, item: Rating): Meeting => ({
  learner,
  concept,
  item,
});

it("steps are α at first and half of it after 1/β answers", () => {
  expect(stepOf(rating(0), LEARNER_STEP)).toBe(1);
  expect(stepOf(rating(0, 20), LEARNER_STEP)).toBe(0.5);
  expect(stepOf(rating(0), ITEM_STEP)).toBe(0.6);
  expect(stepOf(rating(0, 20), ITEM_STEP)).toBe(0.3);
});

describe("afterAnswer", () => {
  it("moves all three by the surprise: worked by hand for an even match with four options", () => {
    // P = .25 + .75·σ(.4 + .1 − .5) = .625; right: surprise .375; wrong: −.625.
    const even = meeting(rating(0.4), rating(0.1, 20), rating(0.5, 20));
    expect(predict(even, 0.25)).toBeCloseTo(0.625, 12);
    const right = afterAnswer(even, 0.25, true);
    expect(right.learner.value).toBeCloseTo(0.4 + 0.375, 12);
    expect(right.concept.value).toBeCloseTo(0.1 + 0.5 * 0.375, 12);
    expect(right.item.value).toBeCloseTo(0.5 - 0.3 * 0.375, 12);
    expect([right.learner, right.concept, right.item].map((one) => one.responses)).toEqual([
      1, 21, 21,
    ]);
    const wrong = afterAnswer(even, 0.25, false);
    expect(wrong.learner.value).toBeCloseTo(0.4 - 0.625, 12);
    expect(wrong.item.value).toBeCloseTo(0.5 + 0.3 * 0.625, 12);
  });

  it("raises the learner and lowers the item after a right answer, the other way after a wrong one", () => {
    const logit = fc.double({ min: -4, max: 4, noNaN: true });
    const count = fc.nat(500);
    const any = fc.tuple(logit, count).map(([value, responses]) => rating(value, responses));
    fc.assert(
      fc.property(any, any, any, fc.boolean(), (learner, concept, item, correct) => {
        const after = afterAnswer(meeting(learner, concept, item), 0.25, correct);
        const sign = correct ? 1 : -1;
        expect(sign * (after.learner.value - learner.value)).toBeGreaterThan(0);
        expect(sign * (after.concept.value - concept.value)).toBeGreaterThan(0);
        expect(sign * (after.item.value - item.value)).toBeLessThan(0);
      }),
    );
  });

  it("learns less from a right answer that could be guessed", () => {
    const start = meeting(rating(0), rating(0), rating(0));
    const gain = (chance: number) => afterAnswer(start, chance, true).learner.value;
    expect(gain(0.5)).toBeLessThan(gain(0.25));
    expect(gain(0.25)).toBeLessThan(gain(0));
  });

  it("finds an item's difficulty from the answers of many, from a prior that is wrong by 1.5 logits", () => {
    const random = createRandom("elo");
    const uniform = () => random.int(2 ** 32) / 2 ** 32;
    let item = rating(0);
    for (let i = 0; i < 2_000; i += 1) {
      // Learners whose skill is known: their counts are so large that they hardly move.
      const ability = 4 * uniform() - 2;
      const correct = uniform() < chanceOfSuccess(ability, 1.5, 0.25);
      item = afterAnswer(meeting(rating(ability, 1e9), rating(0, 1e9), item), 0.25, correct).item;
    }
    expect(item.value).toBeGreaterThan(1.25);
    expect(item.value).toBeLessThan(1.75);
  });
});
