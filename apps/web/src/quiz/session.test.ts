import { describe, expect, it } from "vitest";
import type { GivenAnswer } from "./quiz-data.ts";
import {
  firstOpen,
  rootOfMistakes,
  type SessionState,
  scoreOf,
  sessionReducer,
  startSession,
} from "./session.ts";

const answer = (questionId: string, correct: boolean): GivenAnswer => ({
  questionId,
  chosen: ["a"],
  confidence: null,
  answeredAt: "2026-11-21T10:00:00Z",
  correct,
  credit: correct ? 1 : 0.5,
  key: [correct ? "a" : "b"],
  explanation: { verdictEn: "", verdictZh: "", options: [], claims: [], entities: [] },
});
/** As it stands in a test that is not finished. */
const untold = (questionId: string, chosen: string[]): GivenAnswer => ({
  ...answer(questionId, false),
  chosen,
  correct: null,
  credit: null,
  key: null,
  explanation: null,
});
const options = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: String(index), textEn: "", textZh: "" }));
const QUESTIONS = [
  { id: "1", number: 1, format: "PICK_ONE" as const, options: options(4) },
  { id: "2", number: 2, format: "TRUE_FALSE" as const, options: options(2) },
  { id: "3", number: 3, format: "PICK_ONE" as const, options: options(4) },
];

const run = (...events: Parameters<typeof sessionReducer>[1][]): SessionState =>
  events.reduce(sessionReducer, startSession([]));

describe("sessionReducer", () => {
  it("changes a choice until it is sent, then no more", () => {
    const chosen = run(
      { type: "choose", questionId: "1", chosen: ["a"] },
      { type: "choose", questionId: "1", chosen: ["b"] },
    );
    expect(chosen.drafts).toEqual({ "1": ["b"] });
    const sent = sessionReducer(chosen, { type: "send", questionId: "1", confidence: "CERTAIN" });
    expect(sent.sending).toEqual({ questionId: "1", confidence: "CERTAIN" });
    expect(sessionReducer(sent, { type: "choose", questionId: "1", chosen: ["c"] })).toBe(sent);
    expect(sessionReducer(sent, { type: "send", questionId: "1", confidence: null })).toBe(sent);
  });

  it("sends nothing without a choice", () => {
    expect(run({ type: "send", questionId: "1", confidence: null }).sending).toBeNull();
  });

  it("keeps the choice when sending fails, and sends it again", () => {
    const failed = run(
      { type: "choose", questionId: "1", chosen: ["b"] },
      { type: "send", questionId: "1", confidence: "GUESSING" },
      { type: "failed", questionId: "1", reason: "UNREACHABLE" },
    );
    expect(failed).toMatchObject({
      drafts: { "1": ["b"] },
      sending: null,
      failure: { questionId: "1", reason: "UNREACHABLE" },
    });
    const again = sessionReducer(failed, { type: "send", questionId: "1", confidence: "GUESSING" });
    expect(again.failure).toBeNull();
    expect(again.sending?.questionId).toBe("1");
  });

  it("takes no choice on a question that is marked", () => {
    const marked = run(
      { type: "choose", questionId: "1", chosen: ["b"] },
      { type: "send", questionId: "1", confidence: null },
      { type: "given", answer: answer("1", false) },
    );
    expect(marked.drafts).toEqual({});
    expect(marked.sending).toBeNull();
    expect(sessionReducer(marked, { type: "choose", questionId: "1", chosen: ["a"] })).toBe(marked);
  });

  it("locks an answer that a test has taken without marking it", () => {
    const given = run(
      { type: "choose", questionId: "1", chosen: ["b"] },
      { type: "send", questionId: "1", confidence: null },
      { type: "given", answer: untold("1", ["b"]) },
    );
    expect(given).toMatchObject({ drafts: {}, sending: null, answeredBefore: null });
    expect(sessionReducer(given, { type: "choose", questionId: "1", chosen: ["a"] })).toBe(given);
  });

  it("shows the first answer when another was sent later, and says so", () => {
    const given = run(
      { type: "choose", questionId: "1", chosen: ["b", "c"] },
      { type: "send", questionId: "1", confidence: null },
      { type: "given", answer: untold("1", ["b"]) },
    );
    expect(given.answeredBefore).toBe("1");
    expect(given.answers["1"]?.chosen).toEqual(["b"]);
  });

  it("restores drafts without undoing what was chosen meanwhile", () => {
    const state = run(
      { type: "choose", questionId: "1", chosen: ["b"] },
      { type: "restore", drafts: { "1": ["a"], "2": ["c"] } },
    );
    expect(state.drafts).toEqual({ "1": ["b"], "2": ["c"] });
  });
});

describe("firstOpen", () => {
  it("is the place to go on at", () => {
    expect(firstOpen(QUESTIONS, startSession([answer("1", true)]).answers)).toBe(2);
    const all = startSession(QUESTIONS.map(({ id }) => answer(id, true)));
    expect(firstOpen(QUESTIONS, all.answers)).toBeNull();
  });

  it("is looked for behind a place first, then from the start", () => {
    const { answers } = startSession([untold("2", ["a"])]);
    expect(firstOpen(QUESTIONS, answers, 1)).toBe(3);
    expect(firstOpen(QUESTIONS, answers, 3)).toBe(1);
  });
});

describe("scoreOf", () => {
  it("counts right answers and what guessing would give", () => {
    const { answers } = startSession([answer("1", true), answer("2", false)]);
    expect(scoreOf(QUESTIONS, answers)).toEqual({
      total: 3,
      answered: 2,
      correct: 1,
      credit: 1.5,
      byChance: 1,
    });
  });

  it("does not take what was left open for answered", () => {
    const left = { ...answer("1", false), chosen: [], answeredAt: null, credit: 0 };
    const { answers } = startSession([left, answer("2", true)]);
    expect(scoreOf(QUESTIONS, answers)).toMatchObject({ answered: 1, correct: 1, credit: 1 });
  });
});

describe("rootOfMistakes", () => {
  it("is what most mistakes share, once a mistake", () => {
    expect(
      rootOfMistakes([
        { entityIds: ["docker", "docker", "kvm"] },
        { entityIds: ["kvm", "linux-kernel"] },
      ]),
    ).toBe("kvm");
    expect(rootOfMistakes([])).toBeNull();
  });
});
