import { describe, expect, it } from "vitest";
import type { Confidence } from "../learner-store.ts";
import { learnerState } from "../mastery/learner-state.ts";
import { dayNumber, response } from "../mastery/testing/responses.ts";
import type { Candidate } from "./candidates.ts";
import { mistakes } from "./mistakes.ts";
import { review } from "./review.ts";

const candidate = (
  fact: string,
  types: Candidate["types"] = ["relation-target", "direction"],
): Candidate => ({ fact, concepts: ["docker"], types });

const CANDIDATES = ["r001", "r002", "r003", "r004", "r005"].map((fact) => candidate(fact));
const on = (day: number) => `${dayNumber(day)}T09:00:00Z`;
const facts = (list: readonly { readonly fact: string }[]) => list.map(({ fact }) => fact);

describe("review", () => {
  const learner = learnerState([
    response("r001", dayNumber(0)),
    response("r002", dayNumber(0), { correct: false }),
    response("r003", dayNumber(2)),
    response("r009", dayNumber(0)),
  ]);

  it("asks what is due and may be asked, what is likeliest forgotten first", () => {
    expect(review({ learner, candidates: CANDIDATES, now: on(0) })).toEqual([]);
    expect(facts(review({ learner, candidates: CANDIDATES, now: on(1) }))).toEqual(["r002"]);
    const later = review({ learner, candidates: CANDIDATES, now: on(30) });
    expect(facts(later)).toEqual(["r002", "r001", "r003"]);
    expect(later.map(({ reasons }) => reasons)).toEqual([["DUE"], ["DUE"], ["DUE"]]);
  });

  it("turns from type to type, beginning with one in which the fact has not been got right", () => {
    const later = review({ learner, candidates: CANDIDATES, now: on(30) });
    expect(later.map(({ types }) => types[0])).toEqual([
      "relation-target",
      "direction",
      "direction",
    ]);
    for (const { types } of later)
      expect([...types].sort()).toEqual(["direction", "relation-target"]);
  });

  it("asks a fact once, however often it is offered", () => {
    const twice = [...CANDIDATES, ...CANDIDATES];
    expect(facts(review({ learner, candidates: twice, now: on(1) }))).toEqual(["r002"]);
  });
});

describe("mistakes", () => {
  const wrong = (fact: string, day: number, confidence: Confidence | null) =>
    response(fact, dayNumber(day), { correct: false, confidence });
  const log = [
    wrong("r001", 1, "GUESSING"),
    wrong("r002", 0, "CERTAIN"),
    wrong("r003", 1, "CERTAIN"),
    wrong("r004", 0, null),
    wrong("r005", 2, "FAIRLY_SURE"),
  ];
  const at = (day: number, ...more: ReturnType<typeof wrong>[]) =>
    mistakes({ learner: learnerState([...log, ...more]), candidates: CANDIDATES, now: on(day) });

  it("begin with what the learner was surest of, then the latest", () => {
    const open = at(3);
    expect(facts(open)).toEqual(["r003", "r002", "r005", "r004", "r001"]);
    expect(open.map(({ reasons }) => reasons[0])).toEqual([
      "CONFIDENT_MISTAKE",
      "CONFIDENT_MISTAKE",
      "CONFIDENT_MISTAKE",
      "MISTAKE",
      "MISTAKE",
    ]);
  });

  it("rest for the day after a first success, and are gone after a second on another day", () => {
    const first = response("r003", dayNumber(3));
    expect(facts(at(3, first))).not.toContain("r003");
    expect(facts(at(4, first))[0]).toBe("r003");
    expect(facts(at(9, first, response("r003", dayNumber(4))))).not.toContain("r003");
  });
});
