import { describe, expect, it } from "vitest";
import { countsOn, isDue, type MemoryState, remember, retrievability } from "./memory.ts";
import type { FactOutcome } from "./response.ts";
import { dayNumber } from "./testing/responses.ts";

/** FSRS-6 written down once more from its description, to check the library's wiring against: default weights, no short-term steps. */
const W = [
  0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
  0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
] as const;
const DECAY = -W[20];
const FACTOR = 0.9 ** (1 / DECAY) - 1;
const recall = (days: number, stability: number): number =>
  (1 + (FACTOR * days) / stability) ** DECAY;

interface Expected {
  readonly stability: number;
  readonly difficulty: number;
}

const startOf = (good: boolean): Expected => ({
  stability: good ? W[2] : W[0],
  difficulty: W[4] - Math.exp(W[5] * ((good ? 3 : 1) - 1)) + 1,
});

const after = (
  { stability: s, difficulty: d }: Expected,
  days: number,
  good: boolean,
): Expected => {
  const r = recall(days, s);
  const easy = W[4] - Math.exp(W[5] * 3) + 1;
  const damped = d + (-W[6] * ((good ? 3 : 1) - 3) * (10 - d)) / 9;
  const difficulty = Math.min(Math.max(W[7] * easy + (1 - W[7]) * damped, 1), 10);
  const grown = s * (1 + Math.exp(W[8]) * (11 - d) * s ** -W[9] * (Math.exp(W[10] * (1 - r)) - 1));
  const fallen = W[11] * d ** -W[12] * ((s + 1) ** W[13] - 1) * Math.exp(W[14] * (1 - r));
  return { stability: good ? grown : Math.min(fallen, s), difficulty };
};

/** Answers given on the day when they fall due. */
const whenDue = (fact: string, outcomes: readonly FactOutcome[]): readonly MemoryState[] => {
  const states: MemoryState[] = [];
  for (const outcome of outcomes) {
    const before = states.at(-1) ?? null;
    states.push(remember(fact, before, outcome, before?.due ?? dayNumber(0)));
  }
  return states;
};

const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

const STORY = ["RIGHT", "RIGHT", "RIGHT", "WRONG", "RIGHT", "GUESSED", "RIGHT", "RIGHT"] as const;

describe("the memory of a fact", () => {
  it("follows FSRS-6, with Good for what is known and Again for what is wrong or guessed", () => {
    let expected: Expected | null = null;
    let last = "";
    for (const [i, state] of whenDue("r001", STORY).entries()) {
      const good = STORY[i] === "RIGHT";
      expected = expected === null ? startOf(good) : after(expected, days(last, state.last), good);
      expect(state.stability).toBeCloseTo(expected.stability, 4);
      expect(state.difficulty).toBeCloseTo(expected.difficulty, 4);
      last = state.last;
    }
  });

  it("falls due when nine in ten are still remembered, but for the fuzz", () => {
    for (const state of whenDue("r001", STORY)) {
      const interval = days(state.last, state.due);
      expect(interval).toBeGreaterThanOrEqual(1);
      expect(Math.abs(interval - state.stability)).toBeLessThan(1.5 + 0.15 * state.stability);
      expect(retrievability(state, state.due)).toBeCloseTo(recall(interval, state.stability), 6);
    }
  });

  it("spreads the days of different facts, and gives one fact the same day every time", () => {
    const dues = Array.from({ length: 40 }, (_, i) => {
      const run = () => whenDue(`r${i}`, ["RIGHT", "RIGHT", "RIGHT"]).map(({ due }) => due);
      expect(run()).toEqual(run());
      return run()[2];
    });
    expect(new Set(dues).size).toBeGreaterThan(5);
  });

  it("counts a lapse only for what had been known", () => {
    expect(whenDue("r001", ["WRONG"]).at(-1)).toMatchObject({ repetitions: 1, lapses: 0 });
    expect(whenDue("r001", ["RIGHT", "WRONG", "GUESSED"]).at(-1)).toMatchObject({
      repetitions: 3,
      lapses: 2,
    });
  });

  it("is certain on the day itself and fades from then on", () => {
    const [state] = whenDue("r001", ["RIGHT"]);
    if (state === undefined) throw new Error("no state");
    const recalls = [0, 1, 2, 10, 100].map((n) => retrievability(state, dayNumber(n)));
    expect(recalls[0]).toBe(1);
    expect(recalls).toEqual([...recalls].sort((a, b) => b - a));
    expect(new Set(recalls).size).toBe(5);
    expect(retrievability(state, dayNumber(-3))).toBe(1);
  });

  it("is due from its day on", () => {
    const [state] = whenDue("r001", ["RIGHT"]);
    if (state === undefined) throw new Error("no state");
    expect(isDue(state, dayNumber(days(dayNumber(0), state.due) - 1))).toBe(false);
    expect(isDue(state, state.due)).toBe(true);
    expect(isDue(state, dayNumber(400))).toBe(true);
  });

  it("counts a day's first attempt, and none that arrives late", () => {
    const [state] = whenDue("r001", ["RIGHT"]);
    if (state === undefined) throw new Error("no state");
    expect(countsOn(null, dayNumber(0))).toBe(true);
    expect([-1, 0, 1].map((n) => countsOn(state, dayNumber(n)))).toEqual([false, false, true]);
  });
});
