import { describe, expect, it } from "vitest";
import { type BankItem, bankOf } from "../adaptive/adaptive-test.ts";
import { chanceOfSuccess, information } from "../difficulty/response-model.ts";
import { informationCurve, knowledgePath } from "./adaptive-bound.ts";
import {
  type AdaptiveRun,
  adaptiveBank,
  adaptiveChecks,
  adaptiveRuns,
  excessOf,
} from "./adaptive-check.ts";
import { simulate } from "./adaptive-simulation.ts";

/** Difficulties from −4 to 4, closer together than any test could use. */
const bank = (size: number): readonly BankItem[] =>
  Array.from({ length: size }, (_, i) => ({
    id: String(i).padStart(5, "0"),
    type: ["trait-of", "odd-one-out"][i % 2] ?? "",
    fact: `fact ${i}`,
    cell: `cell ${i}`,
    options: 4,
    difficulty: -4 + (8 * i) / (size - 1),
    responses: 0,
  }));

describe("informationCurve", () => {
  it("is the engine's information where difficulties are known", () => {
    const tells = informationCurve({ chance: 0.25, noise: 0 });
    for (const x of [-3, -0.5, 0, 0.312, 2.2]) {
      expect(tells(x)).toBeCloseTo(information(x, 0, 0.25), 4);
    }
  });

  it("is that of the mean probability where they are not: by a sum over true difficulties", () => {
    const mean = (x: number) => {
      let [sum, weights] = [0, 0];
      for (let off = -8; off <= 8; off += 0.01) {
        const weight = Math.exp((-off * off) / 2);
        sum += weight * chanceOfSuccess(x, off, 0.25);
        weights += weight;
      }
      return sum / weights;
    };
    const tells = informationCurve({ chance: 0.25, noise: 1 });
    for (const x of [-1, 0, 0.4, 2]) {
      const slope = (mean(x + 1e-4) - mean(x - 1e-4)) / 2e-4;
      expect(tells(x)).toBeCloseTo(slope ** 2 / (mean(x) * (1 - mean(x))), 4);
      expect(tells(x)).toBeLessThan(information(0.312, 0, 0.25));
    }
  });
});

describe("knowledgePath", () => {
  it("begins with the prior and gains what the best item tells about a normal ability", () => {
    const path = knowledgePath(bankOf(bank(3_000)), { chance: 0.25, noise: 0 }, 25);
    expect(path[0]).toBe(1);
    // With an item of every difficulty, Jₙ₊₁ = Jₙ + max over b of the mean of I(θ − b) for θ of variance 1 / Jₙ, worked out by itself.
    expect(path[5]).toBeCloseTo(1.636, 2);
    expect(path[25]).toBeCloseTo(4.439, 1);
  });

  it("promises less of a bank without easy items", () => {
    const hard = bank(3_000).map((item) => ({ ...item, difficulty: item.difficulty / 8 + 2 }));
    const truth = { chance: 0.25, noise: 0 };
    const last = (items: readonly BankItem[]) => knowledgePath(bankOf(items), truth, 20)[20] ?? 0;
    expect(last(hard)).toBeLessThan(0.8 * last(bank(3_000)));
  });
});

describe("simulate", () => {
  const asSupposed = { chance: 0.25, noise: 0 };

  it("gives the same learners for the same seed", () => {
    const run = (seed: string) => simulate(bankOf(bank(600)), asSupposed, 60, seed);
    expect(run("a")).toEqual(run("a"));
    expect(run("a").rmse).not.toBe(run("b").rmse);
  });

  it("finds an error near the bounds, and shown as it is, when learners are as supposed", () => {
    const run = simulate(bankOf(bank(1_200)), asSupposed, 1_000, "a");
    expect(Math.abs(excessOf(run))).toBeLessThan(0.08);
    expect(run.shown / 1.15).toBeCloseTo(run.rmse, 1);
    expect(run.maxExposure).toBeLessThan(0.2);
    expect(run.meanLength).toBeGreaterThan(20);
    expect(run.meanLength).toBeLessThan(30);
  });

  it("finds an error far above the bounds when learners guess twice as well as the engine thinks", () => {
    const run = simulate(bankOf(bank(1_200)), { chance: 0.5, noise: 0 }, 300, "a");
    expect(excessOf(run)).toBeGreaterThan(0.15);
  });
});

describe("adaptiveChecks", () => {
  const run: AdaptiveRun = {
    group: "as supposed",
    bank: "all questions",
    items: 600,
    learners: 5_000,
    rmse: 0.5,
    boundOfItems: 0.49,
    boundOfBank: 0.48,
    maxExposure: 0.18,
    meanLength: 25,
    reached: 0.98,
    shown: 0.55,
  };
  const outcome = (change: Partial<AdaptiveRun>) =>
    adaptiveChecks([{ ...run, ...change }], []).map((one) => one.outcome);

  it("hold the error against the smaller bound, and exposure against its limit", () => {
    expect(excessOf(run)).toBeCloseTo(0.5 / 0.48 - 1, 12);
    expect(outcome({})).toEqual(["PASS"]);
    expect(outcome({ rmse: 0.505 })).toEqual(["FAIL"]);
    expect(outcome({ boundOfItems: 0.47 })).toEqual(["FAIL"]);
    expect(outcome({ maxExposure: 0.21 })).toEqual(["FAIL"]);
  });

  it("fail where there are too few questions for a test", () => {
    const few = bank(299);
    expect(adaptiveRuns(few, 10)).toEqual([]);
    expect(adaptiveChecks([], few)).toMatchObject([
      { outcome: "FAIL", found: "299 questions with four options; a test needs 300" },
    ]);
  });

  it("simulate both groups on all questions and on as many as a session has", () => {
    const runs = adaptiveRuns(bank(900), 20);
    expect(runs.map(({ group, items }) => [group, items])).toEqual([
      ["as supposed", 900],
      ["misspecified", 900],
      ["as supposed", 600],
      ["misspecified", 600],
    ]);
  });
});

it("adaptiveBank takes what has four options to pick one from, and never asks who said what", () => {
  const item = {
    type: "trait-of",
    format: "PICK_ONE",
    fact: "t1",
    cell: "c",
    difficulty: 0.5,
  } as const;
  const four = Array(4).fill({});
  expect(adaptiveBank([{ ...item, options: four }])).toEqual([
    {
      id: "trait-of/t1",
      type: "trait-of",
      fact: "t1",
      cell: "c",
      options: 4,
      difficulty: 0.5,
      responses: 0,
    },
  ]);
  expect(
    adaptiveBank([
      { ...item, options: four.slice(1) },
      { ...item, options: four, format: "PUT_IN_ORDER" },
      { ...item, options: four, type: "who-says" },
    ]),
  ).toEqual([]);
});
