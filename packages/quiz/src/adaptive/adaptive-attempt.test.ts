import { describe, expect, it } from "vitest";
import { attemptWith, quizOf, recorded } from "../testing/attempts.ts";
import { abilityOf, nextOfBank } from "./adaptive-attempt.ts";
import { ADAPTIVE_TEST } from "./adaptive-test.ts";

const bank = quizOf("ADAPTIVE", 300);

/** Takes the test to its end and returns what was asked. */
const take = (id: string, credit: number): readonly string[] => {
  const asked: string[] = [];
  for (;;) {
    const answers = asked.map((question) => recorded(question, credit));
    const next = nextOfBank(bank, attemptWith(answers, { id }));
    if (next === null) return asked;
    asked.push(next.id);
  }
};

describe("an attempt at a bank", () => {
  it("ends within the test's bounds and asks nothing twice", () => {
    const asked = take("secret", 1);
    expect(asked.length).toBeGreaterThanOrEqual(ADAPTIVE_TEST.least);
    expect(asked.length).toBeLessThanOrEqual(ADAPTIVE_TEST.most);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it("asks the same again for the same attempt, and other things in another", () => {
    expect(take("secret", 1)).toEqual(take("secret", 1));
    expect(take("another", 1)).not.toEqual(take("secret", 1));
  });

  it("tells a higher ability of right answers than of wrong ones, with an error that shrinks", () => {
    const told = (credit: number) => {
      const answers = take("secret", credit).map((id) => recorded(id, credit));
      return abilityOf(bank, attemptWith(answers));
    };
    expect(told(1).theta).toBeGreaterThan(1);
    expect(told(0).theta).toBeLessThan(-1);
    expect(told(1).standardError).toBeLessThan(1);
    expect(abilityOf(bank, attemptWith([])).theta).toBeCloseTo(0, 12);
  });

  it("counts a part of the credit as not right: an item is known or not", () => {
    const half = abilityOf(bank, attemptWith([recorded("150", 0.5)]));
    const wrong = abilityOf(bank, attemptWith([recorded("150", 0)]));
    expect(half).toEqual(wrong);
  });
});
