import { inMemoryGraphReader, tinyGraph } from "@strata/graph-model/testing";
import { expect, it } from "vitest";
import { isQuiz } from "../quiz.ts";
import { assembleQuiz, codeOfQuiz } from "./assemble-quiz.ts";

it("knows the code of a quiz before it is made, and none for one that cannot be", async () => {
  const reader = inMemoryGraphReader(tinyGraph, "r1");
  const request = { reader, blueprint: { topics: ["docker"], types: [], size: 2 }, seed: "one" };
  const quiz = await assembleQuiz(request);
  if (!isQuiz(quiz)) throw new Error(quiz.message);
  expect(await codeOfQuiz(request)).toBe(quiz.code);
  expect(await codeOfQuiz({ ...request, seed: "two" })).not.toBe(quiz.code);
  const impossible = { ...request.blueprint, topics: ["nobody"] };
  expect(await codeOfQuiz({ ...request, blueprint: impossible })).toBeNull();
});
