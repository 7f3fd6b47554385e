import { fileURLToPath } from "node:url";
import { loadSeed, revisionOf } from "@strata/graph-model/seed-files";
import { inMemoryGraphReader } from "@strata/graph-model/testing";
import { beforeAll, describe, expect, it } from "vitest";
import { checkItem } from "../items/check-item.ts";
import type { ExplainedItem } from "../items/draft.ts";
import { QUESTION_TYPE_IDS, type QuestionTypeId } from "../question-types/registry.ts";
import { isQuiz } from "../quiz.ts";
import { itemsOfSeeds } from "../testing/all-items.ts";
import { assembleQuiz } from "./assemble-quiz.ts";

const SEED = fileURLToPath(new URL("../../../../graph-seed", import.meta.url));

describe("quizzes on what Strata knows", () => {
  let reader: ReturnType<typeof inMemoryGraphReader>;
  const items = new Map<QuestionTypeId, readonly ExplainedItem[]>();

  beforeAll(async () => {
    const { knowledge } = await loadSeed(SEED);
    if (knowledge === null) throw new Error("graph-seed has errors: npm run seed:check");
    reader = inMemoryGraphReader(knowledge, revisionOf(knowledge));
    for (const type of QUESTION_TYPE_IDS) items.set(type, await itemsOfSeeds(reader, type, 2));
  }, 240_000);

  const facts = (type: QuestionTypeId) => new Set((items.get(type) ?? []).map(({ fact }) => fact));

  it("can ask at least sixty different facts", () => {
    const all = new Set(QUESTION_TYPE_IDS.flatMap((type) => [...facts(type)]));
    expect(all.size).toBeGreaterThanOrEqual(60);
  });

  it.each(QUESTION_TYPE_IDS)("asks ten facts or more by %s", (type) => {
    expect(facts(type).size).toBeGreaterThanOrEqual(10);
  });

  it("makes no flawed item", () => {
    for (const item of [...items.values()].flat())
      expect(checkItem(item), item.stem.en).toEqual([]);
  });

  it("always fills a quiz of ten when no topic is given", async () => {
    for (let i = 0; i < 10; i++) {
      const blueprint = { topics: [], types: [], size: 10 };
      const quiz = await assembleQuiz({ reader, blueprint, seed: `seed ${i}` });
      expect(isQuiz(quiz) && quiz.questions.length).toBe(10);
    }
  });
});
