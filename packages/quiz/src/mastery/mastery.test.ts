import { describe, expect, it } from "vitest";
import { averageOf, guessCorrected, NO_EVIDENCE, withOutcome } from "./evidence.ts";
import { learnerState } from "./learner-state.ts";
import { MASTERED, masteryOf } from "./mastery.ts";
import type { FactOutcome, Response } from "./response.ts";
import { dayNumber, response } from "./testing/responses.ts";

const averageAfter = (outcomes: readonly FactOutcome[], chance = 0.25): number =>
  averageOf(
    outcomes.reduce(
      (evidence, outcome, i) =>
        withOutcome(evidence, outcome, { type: "relation-target", chance }, dayNumber(i)),
      NO_EVIDENCE,
    ),
  );

describe("the guess-corrected moving average", () => {
  it.each([0.5, 1 / 3, 0.25])("makes blind guessing worth nothing (chance %s)", (chance) => {
    const expected =
      chance * guessCorrected("RIGHT", chance) + (1 - chance) * guessCorrected("WRONG", chance);
    expect(expected).toBeCloseTo(0, 12);
    expect(guessCorrected("GUESSED", chance)).toBe(0);
  });

  it("is 1 for one who is always right, and has to be earned again after errors", () => {
    expect(averageAfter(["RIGHT"])).toBe(1);
    expect(averageAfter(["RIGHT", "RIGHT", "RIGHT", "RIGHT"])).toBe(1);
    const wrong = Array.from({ length: 30 }, () => "WRONG" as const);
    const right = (n: number) => Array.from({ length: n }, () => "RIGHT" as const);
    expect(averageAfter([...wrong, ...right(4)])).toBeLessThan(MASTERED.average);
    expect(averageAfter([...wrong, ...right(5)])).toBeGreaterThanOrEqual(MASTERED.average);
    expect(averageAfter([...wrong, ...right(5)], 0.5)).toBeLessThan(MASTERED.average);
    expect(averageAfter([...wrong, ...right(6)], 0.5)).toBeGreaterThanOrEqual(MASTERED.average);
  });
});

describe("mastery", () => {
  const FACTS = ["r001", "r002", "r003", "r004"];
  const asked = (fact: string, day: number, change: Partial<Response> = {}) =>
    response(fact, dayNumber(day), change);
  const direction = { type: "direction" } as const;
  /** Just enough. */
  const ENOUGH = [
    asked("r001", 0),
    asked("r002", 0, direction),
    asked("r003", 0),
    asked("r001", 1),
  ];
  const after = (log: readonly Response[], day = 1, facts = FACTS) =>
    masteryOf(facts, learnerState(log), dayNumber(day));

  it("takes four right answers in two types, one of them a day later", () => {
    expect(after(ENOUGH)).toMatchObject({ mastered: true, average: 1, correct: 4, types: 2 });
  });

  it("is not there with three right answers, with one type, or within a day", () => {
    expect(after(ENOUGH.slice(1), 0)).toMatchObject({ mastered: false, correct: 3 });
    expect(after(ENOUGH.map((one) => ({ ...one, type: "direction" })))).toMatchObject({
      mastered: false,
      types: 1,
      correct: 4,
    });
    const oneDay = [...ENOUGH.slice(0, 3), asked("r004", 0)];
    expect(after(oneDay)).toMatchObject({ mastered: false, spaced: false, correct: 4, types: 2 });
  });

  it("is not reached by guessing, and not while a fact is known to be wrong", () => {
    const guessing = ENOUGH.map((one): Response => ({ ...one, confidence: "GUESSING" }));
    expect(after(guessing)).toMatchObject({ mastered: false, correct: 0, average: 0 });
    const wrong = [...ENOUGH, asked("r004", 1, { correct: false })];
    expect(after(wrong).mastered).toBe(false);
    const mended = [...wrong, asked("r004", 2), asked("r004", 3)];
    expect(after(mended, 3).mastered).toBe(true);
  });

  it("may be that of a single fact", () => {
    const one = [0, 1, 4, 12].map((n, i) => asked("r001", n, i === 2 ? direction : {}));
    expect(after(one, 12, ["r001"]).mastered).toBe(true);
    expect(after(one.slice(1), 12, ["r001"]).mastered).toBe(false);
  });

  it("lapses when recall has faded below .7, and one success restores it", () => {
    const lapsedOn = Array.from({ length: 4000 }, (_, n) => n + 1).find(
      (n) => !after(ENOUGH, n).mastered,
    );
    if (lapsedOn === undefined) throw new Error("never lapses");
    expect(after(ENOUGH, lapsedOn).retrievability).toBeLessThan(0.7);
    expect(after(ENOUGH, lapsedOn - 1).retrievability).toBeGreaterThanOrEqual(0.7);
    const reviewed = [...ENOUGH, ...FACTS.slice(0, 3).map((fact) => asked(fact, lapsedOn))];
    expect(after(reviewed, lapsedOn).mastered).toBe(true);
  });

  it("is not there before anything was answered", () => {
    expect(after([])).toEqual({
      mastered: false,
      average: 0,
      correct: 0,
      types: 0,
      spaced: false,
      retrievability: 0,
    });
  });
});
