import { fileURLToPath } from "node:url";
import { loadSeed } from "@strata/graph-model/seed-files";
import { inMemoryGraphReader } from "@strata/graph-model/testing";
import { describe, expect, it } from "vitest";
import type { ExplainedItem } from "../items/draft.ts";
import { FactLoader } from "../proof/fact-loader.ts";
import { QUESTION_TYPE_IDS } from "../question-types/registry.ts";
import { ItemSource } from "../session/item-source.ts";
import { MEASURES, type Measures } from "./measures.ts";
import { measureAll } from "./prior.ts";
import { degreesOf, driftOf, REFERENCE, referenceOf, zScore } from "./reference.ts";

const SEED = fileURLToPath(new URL("../../../../graph-seed", import.meta.url));

const measures = (change: Partial<Measures>): Measures => ({
  lexEn: null,
  lexZh: null,
  sim: null,
  gapEn: null,
  gapZh: null,
  nearMiss: null,
  hops: null,
  depth: null,
  popularity: null,
  ...change,
});

describe("referenceOf", () => {
  it("takes mean and standard deviation of those items that have a measure", () => {
    const bank = [1, 3, null].map((hops) => ({ type: "a", measures: measures({ hops }) }));
    const { items, measures: found } = referenceOf(bank, []);
    expect(items).toEqual({ a: 3 });
    expect(found.hops).toEqual({ mean: 2, sd: 1 });
    expect(found.sim).toEqual({ mean: 0, sd: 0 });
    expect([zScore(4, found.hops), zScore(null, found.hops), zScore(4, found.sim)]).toEqual([
      2, 0, 0,
    ]);
  });

  it("measures how far the languages agree", () => {
    const bank = (...pairs: readonly (readonly [number, number])[]) =>
      pairs.map(([lexEn, lexZh]) => ({ type: "a", measures: measures({ lexEn, lexZh }) }));
    const agreement = (...pairs: readonly (readonly [number, number])[]) =>
      referenceOf(bank(...pairs), []).bothLanguages.lex;
    expect(agreement([1, 10], [3, 30])).toBe(1);
    expect(agreement([1, 30], [3, 10])).toBe(0);
    // Independent: √(1/2).
    expect(agreement([1, 10], [1, 30], [3, 10], [3, 30])).toBeCloseTo(Math.SQRT1_2, 3);
  });
});

it("degreesOf gives each degree the share below it and half of its own", () => {
  expect(degreesOf([5, 1, 1, 2])).toEqual([
    [1, 0.25],
    [2, 0.625],
    [5, 0.875],
  ]);
});

describe("driftOf", () => {
  const withSim = (mean: number, sd: number) => ({
    ...REFERENCE,
    measures: { ...REFERENCE.measures, sim: { mean, sd } },
  });

  it("notices a mean that moves by more than a quarter of a standard deviation, and a spread that grows or shrinks by a third", () => {
    const then = withSim(1, 1);
    for (const now of [withSim(1, 1), withSim(1.24, 1), withSim(1, 1.3), withSim(1, 0.8)]) {
      expect(driftOf(now, then)).toEqual([]);
    }
    for (const now of [
      withSim(1.26, 1),
      withSim(0.74, 1),
      withSim(1, 1.4),
      withSim(1, 0.7),
      withSim(1, 0),
    ]) {
      expect(driftOf(now, then)).toHaveLength(1);
    }
  });
});

describe("the committed reference", () => {
  it("is not far from the questions that graph-seed gives now (else: npm run quiz:difficulty -- --write)", async () => {
    const { knowledge } = await loadSeed(SEED);
    if (knowledge === null) throw new Error("graph-seed has errors: npm run seed:check");
    const reader = inMemoryGraphReader(knowledge, "a".repeat(64));
    const loader = new FactLoader(reader);
    // A tenth of each type, so that the types stand in the proportion of the whole.
    const items: ExplainedItem[] = [];
    for (const type of QUESTION_TYPE_IDS) {
      const source = new ItemSource(type, { topics: [], facts: [] }, "drift", reader, loader);
      const wanted = Math.round((REFERENCE.items[type] ?? 0) / 10);
      for (let i = 0; i < wanted; i += 1) {
        const item = await source.take(
          () => true,
          () => true,
        );
        if (item !== null) items.push(item);
      }
    }
    const measured = await measureAll(reader, items);
    const present = referenceOf(
      items.flatMap(({ type }, i) => {
        const own = measured[i];
        return own === undefined ? [] : [{ type, measures: own }];
      }),
      REFERENCE.degrees,
    );
    // Of what only some types have, a tenth is too few to tell a change from luck; npm run quiz:difficulty looks at all of them.
    const few = MEASURES.filter((id) => measured.filter((one) => one[id] !== null).length < 100);
    const enough = { ...present.measures };
    for (const id of few) enough[id] = REFERENCE.measures[id];
    expect(driftOf({ ...present, measures: enough }, REFERENCE)).toEqual([]);
    expect(few.length).toBeLessThan(3);
    expect(MEASURES.filter((id) => REFERENCE.measures[id].sd === 0)).toEqual([]);
  }, 60_000);
});
