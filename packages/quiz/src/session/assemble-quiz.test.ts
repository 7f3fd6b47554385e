import { type Claim, type GraphReader, isCurrent, type Knowledge } from "@strata/graph-model";
import { inMemoryGraphReader } from "@strata/graph-model/testing";
import { beforeAll, describe, expect, it } from "vitest";
import type { BlueprintRequest } from "../blueprint.ts";
import { checkText } from "../items/check-item.ts";
import type { Question } from "../question.ts";
import { QUESTION_TYPE_IDS } from "../question-types/registry.ts";
import { isQuiz, type Quiz } from "../quiz.ts";
import { heldGraph } from "../testing/held-graph.ts";
import { assembleQuiz } from "./assemble-quiz.ts";
import { gradeAnswer } from "./grade-answer.ts";

const ANY: BlueprintRequest = { topics: [], types: [], size: 10 };

const read = (knowledge: Knowledge = heldGraph, revision = "r1") =>
  inMemoryGraphReader(knowledge, revision);

const result = (blueprint: Partial<BlueprintRequest>, seed = "one", reader = read()) =>
  assembleQuiz({ reader, blueprint: { ...ANY, ...blueprint }, seed });

const picksOne = ({ format }: Question): boolean =>
  format === "PICK_ONE" || format === "TRUE_FALSE";

const quizOf = async (...request: Parameters<typeof result>): Promise<Quiz> => {
  const made = await result(...request);
  if (!isQuiz(made)) throw new Error(made.message);
  return made;
};

describe("assembleQuiz", () => {
  let many: readonly Quiz[] = [];

  beforeAll(async () => {
    many = await Promise.all(Array.from({ length: 60 }, (_, i) => quizOf({}, `seed ${i}`)));
  }, 60_000);

  it("gives the same quiz, byte for byte, for the same wishes", async () => {
    const first = JSON.stringify(await quizOf({}));
    expect(JSON.stringify(await quizOf({}))).toBe(first);
    const ordered = await quizOf({
      topics: ["container", "docker"],
      types: ["trait-of", "direction"],
      size: 3,
    });
    const other = await quizOf({
      topics: ["docker", "container", "docker"],
      types: ["direction", "trait-of"],
      size: 3,
    });
    expect(JSON.stringify(other)).toBe(JSON.stringify(ordered));
  });

  it("gives another quiz and another code for another seed, revision or size", async () => {
    const quizzes = [
      await quizOf({}),
      await quizOf({}, "two"),
      await quizOf({ size: 9 }),
      await quizOf({}, "one", read(heldGraph, "r2")),
    ];
    expect(new Set(quizzes.map((quiz) => quiz.code)).size).toBe(4);
    expect(JSON.stringify(quizzes[0]?.questions)).not.toBe(JSON.stringify(quizzes[1]?.questions));
    expect(quizzes.map((quiz) => quiz.revision)).toEqual(["r1", "r1", "r1", "r2"]);
  });

  it("numbers questions and letters options, neither of which tells the key", async () => {
    const { questions } = await quizOf({});
    expect(questions.map(({ id, number }) => [id, number])).toEqual(
      Array.from({ length: 10 }, (_, i) => [String(i + 1), i + 1]),
    );
    for (const { options, key } of questions.filter(picksOne)) {
      expect(options.map(({ id }) => id)).toEqual([..."abcd"].slice(0, options.length));
      expect(key).toHaveLength(1);
      expect(options.map(({ id }) => id)).toContain(key[0]);
    }
  });

  it("takes the types in turn", async () => {
    const { questions } = await quizOf({ size: 4 });
    expect(new Set(questions.map(({ type }) => type)).size).toBe(4);
  });

  it("asks a fact once, a cell once, and nothing that another explanation tells", async () => {
    for (const { questions } of many) {
      expect(new Set(questions.map(({ fact }) => fact)).size).toBe(questions.length);
      for (const one of questions) {
        for (const other of questions) {
          if (one !== other) expect(other.explanation.claimIds).not.toContain(one.fact);
        }
      }
    }
  });

  it("does not ask twice what one thing is part of", async () => {
    const claims = heldGraph.claims.map(
      (claim): Claim =>
        claim.id === "r019" && claim.kind === "RELATION"
          ? { ...claim, subject: "kvm", object: "linux" }
          : claim,
    );
    const reader = read({ ...heldGraph, claims });
    const blueprint = { topics: ["kvm"], types: ["direction"], size: 2 };
    expect(await result(blueprint, "one", reader)).toMatchObject({
      code: "TOO_FEW_QUESTIONS",
      parameters: { possible: 1 },
    });
  });

  it("rests only on claims that are accepted and current, and cites them all", async () => {
    const claims = new Map(heldGraph.claims.map((claim) => [claim.id, claim]));
    for (const { questions } of many) {
      for (const { fact, explanation } of questions) {
        expect(explanation.claimIds[0]).toBe(fact);
        const proven = explanation.options.flatMap(({ proof }) => proof.claimIds);
        expect(explanation.claimIds).toEqual(expect.arrayContaining(proven));
        for (const id of explanation.claimIds) {
          const claim = claims.get(id);
          expect(claim !== undefined && isCurrent(claim), id).toBe(true);
          expect(explanation.entityIds).toContain(claim?.subject);
        }
      }
    }
  });

  it("explains every option, in both languages, without a flaw", async () => {
    for (const { questions } of many) {
      for (const question of questions) {
        const { options, key, explanation } = question;
        if (options.length > 0) {
          expect(explanation.options.map(({ optionId }) => optionId)).toEqual(
            options.map(({ id }) => id),
          );
        }
        for (const { optionId, truth, text } of explanation.options) {
          // What is put in order, matched or typed is right, each in its place.
          const picks = picksOne(question) || question.format === "PICK_MANY";
          const isRight = !picks || key.includes(optionId);
          expect(truth).toBe(isRight ? "TRUE" : "FALSE");
          expect(checkText(text), text.en).toEqual([]);
        }
        expect(checkText(explanation.verdict)).toEqual([]);
      }
    }
  });

  it("puts the key anywhere with the same chance", async () => {
    const questions = many.flatMap((quiz) => quiz.questions);
    for (const count of [2, 3, 4]) {
      const shuffled = questions.filter(
        ({ format, options }) => format === "PICK_ONE" && options.length === count,
      );
      const at = Array.from({ length: count }, (_, i) => {
        const id = "abcd".charAt(i);
        return shuffled.filter(({ key }) => key.includes(id)).length;
      });
      const expected = shuffled.length / count;
      const chiSquare = at.reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
      expect(shuffled.length).toBeGreaterThan(30);
      // 99.9th percentile of chi square with count − 1 degrees of freedom.
      expect(chiSquare, `${count} options: ${at}`).toBeLessThan([10.8, 13.8, 16.3][count - 2] ?? 0);
    }
  });

  it("is marked from its own snapshot", async () => {
    const { questions } = await quizOf({});
    for (const question of questions) {
      expect(gradeAnswer(question, question.key)).toEqual({ correct: true, credit: 1 });
      if (!picksOne(question)) continue;
      for (const { id } of question.options) {
        const correct = question.key.includes(id);
        expect(gradeAnswer(question, [id])).toEqual({ correct, credit: correct ? 1 : 0 });
      }
      expect(gradeAnswer(question, ["z"])).toHaveProperty("invalid.code", "UNKNOWN_OPTION");
    }
  });

  it("keeps to its topics and types", async () => {
    const { questions } = await quizOf({
      topics: ["kvm"],
      types: ["direction", "trait-of"],
      size: 2,
    });
    expect(questions.map(({ fact }) => fact).sort()).toEqual(["r004", "t007"]);
  });

  it("reads the graph in few requests", async () => {
    let requests = 0;
    const reader: GraphReader = new Proxy(read(), {
      get: (target, name, receiver) => {
        requests += 1;
        return Reflect.get(target, name, receiver);
      },
    });
    await quizOf({}, "one", reader);
    expect(requests).toBeLessThan(140);
  });
});

describe("a blueprint that cannot be met", () => {
  it("has an impossible size", async () => {
    for (const size of [0, -1, 2.5, 51, Number.NaN]) {
      expect(await result({ size })).toMatchObject({
        code: "SIZE_OUT_OF_RANGE",
        parameters: { min: 1, max: 50 },
      });
    }
  });

  it("names a type that there is not", async () => {
    expect(await result({ types: ["direction", "riddle"] })).toEqual({
      code: "UNKNOWN_TYPE",
      message: `No question type is called riddle; there are ${QUESTION_TYPE_IDS.join(", ")}.`,
      parameters: {
        types: ["riddle"],
        known: QUESTION_TYPE_IDS,
      },
    });
  });

  it("names a topic that there is not", async () => {
    expect(await result({ topics: ["docker", "nobody"] })).toEqual({
      code: "UNKNOWN_TOPIC",
      message: "The graph has nothing called nobody.",
      parameters: { topics: ["nobody"] },
    });
  });

  it("wants more than there is, and says what can be had instead", async () => {
    expect(await result({ topics: ["virtualbox"], types: ["trait-of"], size: 10 })).toEqual({
      code: "TOO_FEW_QUESTIONS",
      message:
        "1 question of 10 can be made of these topics: add virtual-machine or allow relation-kind, direction, true-or-false.",
      parameters: {
        asked: 10,
        possible: 1,
        otherTypes: ["relation-kind", "direction", "true-or-false"],
        otherTopics: ["virtual-machine"],
      },
    });
  });

  it("does not offer a type that would only ask the same again", async () => {
    // Of LXC its level can be asked: which-has-trait would ask the level too, but no more.
    const problem = await result({ topics: ["lxc"], types: ["trait-of"], size: 10 });
    expect(problem).toMatchObject({
      parameters: { possible: 1, otherTypes: ["relation-kind", "true-or-false"] },
    });
  });

  it("can be met once it asks for what was said to be possible", async () => {
    const wish = { topics: ["container", "kvm"], types: ["direction", "trait-of"], size: 30 };
    const problem = await result(wish);
    if (isQuiz(problem) || problem.code !== "TOO_FEW_QUESTIONS") throw new Error("possible");
    const { possible } = problem.parameters;
    expect(possible).toBeGreaterThan(1);
    expect((await quizOf({ ...wish, size: possible })).questions).toHaveLength(possible);
  });
});
