import { inMemoryGraphReader } from "@strata/graph-model/testing";
import { describe, expect, it, vi } from "vitest";
import { ANSWER_FORMATS } from "../answer-formats/registry.ts";
import type { Question } from "../question.ts";
import { isQuiz, type Quiz } from "../quiz.ts";
import { assembleQuiz } from "../session/assemble-quiz.ts";
import { typesOf } from "../session/check-blueprint.ts";
import { heldGraph } from "../testing/held-graph.ts";

/** The registry with one more line, and nothing else changed. What is derived in the module is derived again. */
vi.mock("./registry.ts", async (original) => {
  const { QUESTION_TYPES } = await original<typeof import("./registry.ts")>();
  const { whichValue } = await import("../testing/which-value.ts");
  const types = { ...QUESTION_TYPES, "which-value": whichValue };
  return {
    QUESTION_TYPES: types,
    QUESTION_TYPE_IDS: Object.keys(types),
    questionType: (id: keyof typeof types) => types[id],
  };
});

const NEW = "which-value";

const quizOf = async (types: readonly string[], size: number): Promise<Quiz> => {
  const reader = inMemoryGraphReader(heldGraph, "r1");
  const made = await assembleQuiz({
    reader,
    blueprint: { topics: [], types, size },
    seed: "one",
  });
  if (!isQuiz(made)) throw new Error(made.message);
  return made;
};

const rightOf = ({ options, key }: Question) => options.find(({ id }) => id === key[0])?.text;

describe("a type that is new in the registry", () => {
  it("is asked for by its id, and proves and explains its questions like any other", async () => {
    const { questions } = await quizOf([NEW], 5);
    expect(questions).toHaveLength(5);
    for (const question of questions) {
      expect(question.type).toBe(NEW);
      const claim = heldGraph.claims.find(({ id }) => id === question.fact);
      if (claim?.kind !== "TRAIT") throw new Error(question.fact);
      const dimension = heldGraph.dimensions.find(({ id }) => id === claim.dimension);
      const value = dimension?.values.find(({ id }) => id === claim.value);
      expect(rightOf(question)).toEqual(value?.name);
      const { options, claimIds } = question.explanation;
      expect(claimIds).toContain(claim.id);
      for (const { truth, proof, text } of options) {
        expect(proof.rule).toMatch(truth === "TRUE" ? /ACCEPTED/ : /F[123]/);
        expect(text.en).not.toBe("");
      }
      expect(ANSWER_FORMATS.PICK_ONE.grade(question, question.key)).toMatchObject({ credit: 1 });
    }
  });

  it("has its turn where no type is named, and its place in the modes that its formats allow", async () => {
    const { questions } = await quizOf([], 20);
    expect(questions.map(({ type }) => type)).toContain(NEW);
    for (const mode of ["PRACTICE", "ADAPTIVE"] as const) expect(typesOf(mode)).toContain(NEW);
  });
});
