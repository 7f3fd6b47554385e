import { inMemoryGraphReader } from "@strata/graph-model/testing";
import { describe, expect, it } from "vitest";
import { type BlueprintRequest, explainsAtOnce, levelOf, QUIZ_MODES } from "../blueprint.ts";
import { questionType } from "../question-types/registry.ts";
import { isQuiz, type Quiz } from "../quiz.ts";
import { heldGraph } from "../testing/held-graph.ts";
import { assembleQuiz } from "./assemble-quiz.ts";
import { typesOf } from "./check-blueprint.ts";

const result = (blueprint: Partial<BlueprintRequest>, seed = "one") =>
  assembleQuiz({
    reader: inMemoryGraphReader(heldGraph, "r1"),
    blueprint: { topics: [], types: [], size: 5, ...blueprint },
    seed,
  });

const quizOf = async (...request: Parameters<typeof result>): Promise<Quiz> => {
  const made = await result(...request);
  if (!isQuiz(made)) throw new Error(made.message);
  return made;
};

describe("modes", () => {
  it("practise without a mode, and are part of the quiz's name", async () => {
    const practice = await quizOf({});
    expect(practice.blueprint.mode).toBe("PRACTICE");
    expect((await quizOf({ mode: "PRACTICE" })).code).toBe(practice.code);
    expect((await quizOf({ mode: "TEST" })).code).not.toBe(practice.code);
  });

  it("ask who holds a view in tests and challenges alone", () => {
    const asking = QUIZ_MODES.filter((mode) =>
      typesOf(mode).some((id) => questionType(id).asksForViews === true),
    );
    expect(asking).toEqual(["TEST", "CHALLENGE"]);
  });

  it("say which modes ask a type that this one does not", async () => {
    expect(await result({ mode: "PRACTICE", types: ["who-says"] })).toEqual({
      code: "TYPE_NOT_IN_MODE",
      message: "PRACTICE does not ask who-says; TEST and CHALLENGE do.",
      parameters: { types: ["who-says"], modes: ["TEST", "CHALLENGE"] },
    });
  });

  it("explain at once where one learns, and at the end where one is tested", () => {
    expect(QUIZ_MODES.filter(explainsAtOnce)).toEqual(["PRACTICE", "REVIEW", "MISTAKES"]);
  });

  it("need a bank for an adaptive test", async () => {
    expect(await result({ mode: "ADAPTIVE" })).toMatchObject({
      code: "TOO_FEW_QUESTIONS",
      parameters: { asked: 600 },
    });
  });

  it("refuse modes and levels that there are not", async () => {
    expect(await result({ mode: "EXAM" })).toMatchObject({
      code: "UNKNOWN_MODE",
      parameters: { given: ["EXAM"], known: QUIZ_MODES },
    });
    expect(await result({ levels: ["EASY", "TRICKY"] })).toMatchObject({
      code: "UNKNOWN_LEVEL",
      parameters: { given: ["TRICKY"], known: ["EASY", "MEDIUM", "HARD"] },
    });
  });
});

describe("levels", () => {
  it("let in what is supposed to be so hard, and nothing else", async () => {
    const all = (await quizOf({ size: 12 })).questions.map(({ difficulty }) => levelOf(difficulty));
    expect(new Set(all).size).toBeGreaterThan(1);
    for (const level of new Set(all)) {
      const { questions } = await quizOf({ levels: [level], size: 2 });
      for (const { difficulty } of questions) expect(levelOf(difficulty)).toBe(level);
    }
  });

  it("are offered for widening when they leave too little", async () => {
    expect(await result({ levels: ["HARD"], topics: ["lxc"], size: 30 })).toMatchObject({
      code: "TOO_FEW_QUESTIONS",
      message: expect.stringContaining("allow all levels"),
    });
  });
});

describe("given facts", () => {
  const FACTS = ["r004", "t007", "nothing"];

  it("are asked in their order, each once; what cannot be asked is left out", async () => {
    for (const facts of [FACTS, FACTS.toReversed()]) {
      const { questions } = await quizOf({ mode: "REVIEW", facts });
      expect(questions.map(({ fact }) => fact)).toEqual(facts.filter((id) => id !== "nothing"));
    }
  });

  it("are needed for review and mistakes", async () => {
    for (const mode of ["REVIEW", "MISTAKES"]) {
      expect(await result({ mode })).toMatchObject({ code: "FACTS_NEEDED", parameters: { mode } });
    }
  });

  it("make no quiz when none of them can be asked", async () => {
    expect(await result({ mode: "REVIEW", facts: ["nothing"] })).toMatchObject({
      code: "TOO_FEW_QUESTIONS",
      message: expect.stringContaining("of these facts"),
    });
    const many = Array.from({ length: 501 }, (_, i) => `f${i}`);
    expect(await result({ facts: many })).toMatchObject({
      code: "TOO_MANY_FACTS",
      parameters: { facts: 501, max: 500 },
    });
  });
});

describe("too few questions", () => {
  it("name topics next door that would add some", async () => {
    const problem = await result({ topics: ["virtualbox"], types: ["trait-of"], size: 10 });
    if (isQuiz(problem) || problem.code !== "TOO_FEW_QUESTIONS") throw new Error("possible");
    const { possible, otherTopics } = problem.parameters;
    expect(otherTopics.length).toBeGreaterThan(0);
    for (const topic of otherTopics) {
      const topics = ["virtualbox", topic];
      const more = await quizOf({ topics, types: ["trait-of"], size: possible + 1 });
      expect(more.questions).toHaveLength(possible + 1);
    }
  });
});
