import { describe, expect, it } from "vitest";
import { QUIZ_MODES, type QuizMode } from "../blueprint.ts";
import { attemptWith, quizOf, recorded } from "../testing/attempts.ts";
import { answerable, askedQuestions, nextQuestion, scoreOf } from "./progress.ts";

const FINISHED = { finishedAt: "2026-01-01T00:10:00.000Z" };
const AT_ONCE: readonly QuizMode[] = ["PRACTICE", "REVIEW", "MISTAKES"];
const FIXED = QUIZ_MODES.filter((mode) => mode !== "ADAPTIVE");

const told = (mode: QuizMode, change = {}) =>
  askedQuestions(quizOf(mode, 3), attemptWith([recorded("2", 1)], change)).map(
    ({ question, answer, isOpen }) => [question.id, answer?.credit ?? null, isOpen],
  );

describe("askedQuestions", () => {
  it.each(FIXED)(
    "%s opens what is answered at once or at the end, and only then the rest",
    (mode) => {
      expect(told(mode)).toEqual([["2", 1, AT_ONCE.includes(mode)]]);
      expect(told(mode, FINISHED)).toEqual([
        ["2", 1, true],
        ["1", null, true],
        ["3", null, true],
      ]);
    },
  );

  it("never opens what an adaptive test has not asked", () => {
    expect(told("ADAPTIVE")).toEqual([["2", 1, false]]);
    expect(told("ADAPTIVE", FINISHED)).toEqual([["2", 1, true]]);
  });
});

describe("nextQuestion", () => {
  const next = (answers: readonly string[], change = {}) =>
    nextQuestion(
      quizOf("TEST", 3),
      attemptWith(
        answers.map((id) => recorded(id, 0)),
        change,
      ),
    )?.id ?? null;

  it("is the first without an answer, until none is left or the attempt is finished", () => {
    expect([next([]), next(["1"]), next(["2"]), next(["3", "1"])]).toEqual(["1", "2", "1", "2"]);
    expect(next(["1", "2", "3"])).toBeNull();
    expect(next(["1"], FINISHED)).toBeNull();
  });

  it("is what the adaptive test chooses, and the only one of the bank that may be answered", () => {
    const bank = quizOf("ADAPTIVE", 300);
    const first = nextQuestion(bank, attemptWith([]));
    expect(answerable(bank, attemptWith([])).map(({ id }) => id)).toEqual([first?.id]);
    const after = attemptWith([recorded(first?.id ?? "", 1)]);
    const second = nextQuestion(bank, after);
    expect(second?.difficulty).toBeGreaterThan(first?.difficulty ?? 0);
    expect(answerable(bank, after).map(({ id }) => id)).toEqual([first?.id, second?.id]);
    expect(answerable(bank, { ...after, ...FINISHED }).map(({ id }) => id)).toEqual([first?.id]);
  });
});

describe("scoreOf", () => {
  it("is the mean credit, with nothing for what was left open, and unknown before the end", () => {
    const answers = [recorded("1", 1), recorded("2", 0.5)];
    expect(scoreOf(quizOf("PRACTICE", 3), attemptWith(answers))).toBeNull();
    expect(scoreOf(quizOf("PRACTICE", 3), attemptWith(answers, FINISHED))).toBe(0.5);
    expect(scoreOf(quizOf("ADAPTIVE", 300), attemptWith(answers, FINISHED))).toBe(0.75);
    expect(scoreOf(quizOf("ADAPTIVE", 300), attemptWith([], FINISHED))).toBe(0);
  });
});
