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
  correct,
  key: [correct ? "a" : "b"],
  explanation: { verdictEn: "", verdictZh: "", options: [], claims: [], entities: [] },
});
const options = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: String(index), textEn: "", textZh: "" }));
const QUESTIONS = [
  { id: "1", number: 1, options: options(4) },
  { id: "2", number: 2, options: options(2) },
  { id: "3", number: 3, options: options(4) },
];

const run = (...events: Parameters<typeof sessionReducer>[1][]): SessionState =>
  events.reduce(sessionReducer, startSession([]));

describe("sessionReducer", () => {
  it("changes a choice until it is sent, then no more", () => {
    const chosen = run(
      { type: "choose", questionId: "1", optionId: "a" },
      { type: "choose", questionId: "1", optionId: "b" },
    );
    expect(chosen.drafts).toEqual({ "1": "b" });
    const sent = sessionReducer(chosen, { type: "send", questionId: "1", confidence: "CERTAIN" });
    expect(sent.sending).toEqual({ questionId: "1", confidence: "CERTAIN" });
    expect(sessionReducer(sent, { type: "choose", questionId: "1", optionId: "c" })).toBe(sent);
    expect(sessionReducer(sent, { type: "send", questionId: "1", confidence: null })).toBe(sent);
  });

  it("sends nothing without a choice", () => {
    expect(run({ type: "send", questionId: "1", confidence: null }).sending).toBeNull();
  });

  it("keeps the choice when sending fails, and sends it again", () => {
    const failed = run(
      { type: "choose", questionId: "1", optionId: "b" },
      { type: "send", questionId: "1", confidence: "GUESSING" },
      { type: "failed", questionId: "1", reason: "UNREACHABLE" },
    );
    expect(failed).toMatchObject({
      drafts: { "1": "b" },
      sending: null,
      failure: { questionId: "1", reason: "UNREACHABLE" },
    });
    const again = sessionReducer(failed, { type: "send", questionId: "1", confidence: "GUESSING" });
    expect(again.failure).toBeNull();
    expect(again.sending?.questionId).toBe("1");
  });

  it("takes no choice on a question that is marked", () => {
    const marked = run(
      { type: "choose", questionId: "1", optionId: "b" },
      { type: "send", questionId: "1", confidence: null },
      { type: "marked", answer: answer("1", false) },
    );
    expect(marked.drafts).toEqual({});
    expect(marked.sending).toBeNull();
    expect(sessionReducer(marked, { type: "choose", questionId: "1", optionId: "a" })).toBe(marked);
  });

  it("restores drafts without undoing what was chosen meanwhile", () => {
    const state = run(
      { type: "choose", questionId: "1", optionId: "b" },
      { type: "restore", drafts: { "1": "a", "2": "c" } },
    );
    expect(state.drafts).toEqual({ "1": "b", "2": "c" });
  });
});

describe("firstOpen", () => {
  it("is the place to go on at", () => {
    expect(firstOpen(QUESTIONS, startSession([answer("1", true)]).answers)).toBe(2);
    const all = startSession(QUESTIONS.map(({ id }) => answer(id, true)));
    expect(firstOpen(QUESTIONS, all.answers)).toBeNull();
  });
});

describe("scoreOf", () => {
  it("counts right answers and what guessing would give", () => {
    const { answers } = startSession([answer("1", true), answer("2", false)]);
    expect(scoreOf(QUESTIONS, answers)).toEqual({ total: 3, answered: 2, correct: 1, byChance: 1 });
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
