import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CONFIDENCES } from "../learner-store.ts";
import { type LearnerState, learnerState } from "./learner-state.ts";
import type { Response } from "./response.ts";
import { dayNumber, response } from "./testing/responses.ts";

const FACTS = ["r001", "r002", "r003", "r004"] as const;

/** Logs of up to a few weeks, several answers a day, in their order. */
const logs: fc.Arbitrary<readonly Response[]> = fc
  .array(
    fc.record({
      facts: fc.uniqueArray(fc.constantFrom(...FACTS), { minLength: 1, maxLength: 3 }),
      type: fc.constantFrom("relation-target", "direction", "true-or-false"),
      correct: fc.boolean(),
      confidence: fc.constantFrom(null, ...CONFIDENCES),
      violates: fc.nat(2),
      chance: fc.constantFrom(0.25, 0.5, 0),
      hours: fc.nat({ max: 40 }),
    }),
    { maxLength: 40 },
  )
  .map((answers) => {
    let time = Date.UTC(2026, 2, 1);
    return answers.map(({ violates, hours, ...answer }): Response => {
      time += hours * 3_600_000;
      const violated = answer.correct ? [] : answer.facts.slice(violates, violates + 1);
      return { ...answer, violated, at: new Date(time).toISOString(), latencyMs: 1000 };
    });
  });

const entries = (state: LearnerState) => [...state].sort(([a], [b]) => (a < b ? -1 : 1));

describe("the state of a learner", () => {
  it("comes out the same whether the log is taken whole or in parts, and outlives being stored", () => {
    fc.assert(
      fc.property(logs, fc.array(fc.nat(40), { maxLength: 4 }), (log, cuts) => {
        const edges = [0, ...[...cuts].sort((a, b) => a - b), log.length];
        let inParts: LearnerState = new Map();
        for (const [i, edge] of edges.slice(1).entries()) {
          const stored: unknown = JSON.parse(JSON.stringify([...inParts]));
          inParts = learnerState(log.slice(edges[i], edge), new Map(stored as []));
        }
        expect(entries(inParts)).toEqual(entries(learnerState(log)));
      }),
      { seed: 5, numRuns: 100 },
    );
  });

  it("leaves the state that it starts from as it was", () => {
    const before = learnerState([response("r001", dayNumber(0))]);
    const copy = structuredClone(before);
    learnerState([response("r001", dayNumber(3)), response("r002", dayNumber(3))], before);
    expect(before).toEqual(copy);
  });

  it("lets a day's later attempts change neither memory nor mastery", () => {
    fc.assert(
      fc.property(logs, (log) => {
        const seen = new Set<string>();
        const firsts = log
          .filter(({ facts }) => facts.length === 1)
          .filter(({ facts, at }) => {
            const key = `${facts[0]}/${at.slice(0, 10)}`;
            return !seen.has(key) && seen.add(key);
          });
        const all = log.filter(({ facts }) => facts.length === 1);
        const without = (state: LearnerState) =>
          entries(state).map(([fact, { memory, evidence }]) => ({ fact, memory, evidence }));
        expect(without(learnerState(all))).toEqual(without(learnerState(firsts)));
      }),
      { seed: 6, numRuns: 100 },
    );
  });

  it("counts by the learner's own days", () => {
    // One commute in Shanghai; in UTC a midnight lies between the two.
    const log = ["2026-03-01T07:50:00+08:00", "2026-03-01T08:10:00+08:00"];
    const state = learnerState(log.map((at) => response("r001", at))).get("r001");
    expect(state?.evidence.correct).toBe(1);
  });

  it("takes no notice of how long an answer took", () => {
    const at = (latencyMs: number | null) =>
      learnerState([0, 3, 9].map((n) => response("r001", dayNumber(n), { latencyMs })));
    expect(at(300)).toEqual(at(90_000));
    expect(at(300)).toEqual(at(null));
  });

  it("lets a failed question touch only the fact that the distractor contradicts", () => {
    const both = learnerState([response("", dayNumber(0), { facts: ["r001", "r002"] })]);
    expect([...both.keys()]).toEqual(["r001", "r002"]);
    const failed = response("", dayNumber(5), {
      facts: ["r001", "r002", "r003"],
      correct: false,
      violated: ["r002"],
    });
    const after = learnerState([failed], both);
    expect(after.get("r001")).toBe(both.get("r001"));
    expect(after.get("r002")?.memory.lapses).toBe(1);
    expect(after.has("r003")).toBe(false);
  });
});

describe("a mistake", () => {
  const wrong = (day: number, change: Partial<Response> = {}) =>
    response("r001", dayNumber(day), { correct: false, ...change });
  const right = (day: number, change: Partial<Response> = {}) =>
    response("r001", dayNumber(day), change);
  const mistakeAfter = (...log: readonly Response[]) => learnerState(log).get("r001")?.mistake;

  it("is mended by two successes on two days", () => {
    expect(mistakeAfter(wrong(0))).toEqual({
      at: `${dayNumber(0)}T12:00:00Z`,
      confidence: null,
      rightOn: null,
    });
    expect(mistakeAfter(wrong(0), right(1))).toMatchObject({ rightOn: dayNumber(1) });
    expect(mistakeAfter(wrong(0), right(1), right(2))).toBeNull();
  });

  it("is not mended on the day it was made, nor by two successes on one day", () => {
    expect(mistakeAfter(wrong(0), right(0), right(1))).toMatchObject({ rightOn: dayNumber(1) });
    expect(mistakeAfter(wrong(0), right(1), right(1))).toMatchObject({ rightOn: dayNumber(1) });
  });

  it("is not mended by a guess", () => {
    const guess = { confidence: "GUESSING" } as const;
    expect(mistakeAfter(wrong(0), right(1, guess), right(2))).toMatchObject({
      rightOn: dayNumber(2),
    });
  });

  it("begins anew when it is made again, even later on a day", () => {
    const again = wrong(2, { confidence: "CERTAIN" });
    expect(mistakeAfter(wrong(0), right(1), again)).toMatchObject({
      confidence: "CERTAIN",
      rightOn: null,
    });
    expect(mistakeAfter(right(2), again)).toMatchObject({ confidence: "CERTAIN" });
  });
});
