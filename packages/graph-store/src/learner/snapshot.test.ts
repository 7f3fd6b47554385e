import { describe, expect, it } from "vitest";
import { quizFrom } from "./snapshot.ts";

/** A quiz as version 1 stored it, before there were modes, targets and difficulties. */
const OLD = {
  code: "0a1b2c3d4e",
  seed: "one",
  revision: "0".repeat(64),
  engineVersion: "1",
  blueprint: { topics: ["docker"], types: [], size: 1 },
  questions: [
    {
      id: "1",
      number: 1,
      type: "direction",
      format: "PICK_ONE",
      fact: "r001",
      stem: { en: "Which?", zh: "哪个？" },
      options: [{ id: "a", text: { en: "This", zh: "这个" } }],
      key: ["a"],
      explanation: { verdict: { en: "", zh: "" }, options: [], claimIds: [], entityIds: [] },
    },
  ],
};

describe("quizFrom", () => {
  it("reads an old snapshot as the practice that it was", () => {
    const { blueprint, questions } = quizFrom(JSON.stringify(OLD));
    expect(blueprint).toEqual({
      ...OLD.blueprint,
      mode: "PRACTICE",
      levels: [],
      facts: [],
    });
    expect(questions).toEqual([{ ...OLD.questions[0], targets: [], cell: "r001", difficulty: 0 }]);
  });

  it("leaves a present one as it is", () => {
    const present = {
      ...OLD,
      blueprint: { ...OLD.blueprint, mode: "TEST", levels: ["EASY"], facts: ["r001"] },
      questions: OLD.questions.map((question) => ({
        ...question,
        targets: [{ id: "1", text: { en: "That", zh: "那个" } }],
        cell: "docker/RUNS_ON",
        difficulty: 1.5,
      })),
    };
    expect(quizFrom(JSON.stringify(present))).toEqual(present);
  });
});
