import { fileURLToPath } from "node:url";
import type { Entity } from "@strata/graph-model";
import { loadSeed, revisionOf } from "@strata/graph-model/seed-files";
import { inMemoryGraphReader } from "@strata/graph-model/testing";
import { beforeAll, describe, expect, it } from "vitest";
import { checkItem } from "../items/check-item.ts";
import type { ExplainedItem } from "../items/draft.ts";
import { chainsUp } from "../proof/closure.ts";
import { FactLoader } from "../proof/fact-loader.ts";
import { QUESTION_TYPE_IDS, type QuestionTypeId } from "../question-types/registry.ts";
import { isQuiz } from "../quiz.ts";
import { itemsOfSeeds } from "../testing/all-items.ts";
import { assembleQuiz } from "./assemble-quiz.ts";

/** Types whose options are things of which none may be a kind of another. */
const OF_THINGS: readonly QuestionTypeId[] = [
  "gloss-to-term",
  "term-to-gloss",
  "which-has-trait",
  "odd-one-out",
  "scenario-fit",
  "match-pairs",
];

const SEED = fileURLToPath(new URL("../../../../graph-seed", import.meta.url));

describe("quizzes on what Strata knows", () => {
  let reader: ReturnType<typeof inMemoryGraphReader>;
  let loader: FactLoader;
  let things: readonly Entity[] = [];
  const items = new Map<QuestionTypeId, readonly ExplainedItem[]>();

  beforeAll(async () => {
    const { knowledge } = await loadSeed(SEED);
    if (knowledge === null) throw new Error("graph-seed has errors: npm run seed:check");
    reader = inMemoryGraphReader(knowledge, revisionOf(knowledge));
    loader = new FactLoader(reader);
    things = knowledge.entities;
    await loader.load(things.map(({ id }) => id));
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

  it.each(OF_THINGS)("puts no thing beside a kind of it by %s", (type) => {
    const { facts } = loader;
    const idOf = new Map(
      things.flatMap(({ id, name, gloss }) => [[name.en, id] as const, [gloss.en, id] as const]),
    );
    let pairs = 0;
    for (const { options, stem } of items.get(type) ?? []) {
      const ids = options.flatMap(({ text }) => idOf.get(text.en) ?? []);
      for (const one of ids) {
        for (const other of ids) {
          if (one === other) continue;
          pairs += 1;
          expect(chainsUp(one, "IS_A", facts).has(other), `${stem.en} ${one}, ${other}`).toBe(
            false,
          );
        }
      }
    }
    expect(pairs).toBeGreaterThan(100);
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
