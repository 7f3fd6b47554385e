import { fileURLToPath } from "node:url";
import type { Knowledge } from "@strata/graph-model";
import { loadSeed } from "@strata/graph-model/seed-files";
import { inMemoryGraphReader, tinyGraph } from "@strata/graph-model/testing";
import { beforeAll, describe, expect, it } from "vitest";
import type { ExplainedItem } from "../items/draft.ts";
import { everyItem } from "../session/every-item.ts";
import { audit } from "./audit.ts";
import { duplicatesIn } from "./coverage.ts";
import { dumpedJson } from "./dump.ts";
import { examine } from "./examine.ts";
import { FAULT_CLASSES, plantFaults } from "./faults.ts";
import { cluesOf, guess } from "./guessers.ts";
import { closedWorldBaseline, judgeByWhole, withTenthHidden } from "./hide.ts";
import { Oracle } from "./oracle.ts";
import { auditPage } from "./page.ts";
import { positionChecks } from "./positions.ts";
import { bilingualFaults, explanationFaults } from "./texts.ts";

const SEED = fileURLToPath(new URL("../../../../graph-seed", import.meta.url));
const TYPES = ["direction", "trait-of", "which-has-trait"] as const;

const itemsOf = async (knowledge: Knowledge): Promise<readonly ExplainedItem[]> => {
  const reader = inMemoryGraphReader(knowledge, "a".repeat(64));
  return (await Promise.all(TYPES.map((type) => everyItem(reader, type, "test")))).flat();
};

describe("the whole audit, on the tiny graph", () => {
  const run = () => audit({ knowledge: tinyGraph, revision: "a".repeat(64), quick: true });

  it("passes every check of soundness and of texts", async () => {
    const { checks } = await run();
    const must =
      /^(key validity|every proof|judge and oracle|hide 10 %, |each claim|bilingual|expl)/;
    const sound = checks.filter(({ name }) => must.test(name));
    expect(sound.map(({ outcome }) => outcome)).toEqual(sound.map(() => "PASS"));
    expect(sound).toHaveLength(7);
  });

  it("does not pass an adaptive test for which there are too few questions", async () => {
    const { checks } = await run();
    expect(checks.filter(({ name }) => name.startsWith("adaptive"))).toMatchObject([
      { outcome: "FAIL" },
    ]);
  });

  it("gives the same page each time, and tells how far it is", async () => {
    const told: number[] = [];
    const request = { knowledge: tinyGraph, revision: "a".repeat(64), quick: true };
    const report = await audit({ ...request, tell: (_, done) => told.push(done) });
    expect(auditPage(report)).toBe(auditPage(await run()));
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(Math.max(...told)).toBeLessThanOrEqual(1);
  });
});

describe("a quick subset of the audit, on graph-seed", () => {
  let knowledge: Knowledge;
  let oracle: Oracle;
  let items: readonly ExplainedItem[];
  beforeAll(async () => {
    const loaded = await loadSeed(SEED);
    if (loaded.knowledge === null) throw new Error("graph-seed has errors: npm run seed:check");
    knowledge = loaded.knowledge;
    oracle = Oracle.fromJson(dumpedJson(knowledge));
    items = await itemsOf(knowledge);
  }, 60_000);

  const changed = (item: ExplainedItem, change: Partial<ExplainedItem>): ExplainedItem => ({
    ...item,
    ...change,
  });

  it("finds every key and every proof right", () => {
    expect(items.length).toBeGreaterThan(500);
    expect(items.flatMap((item) => examine(item, oracle))).toEqual([]);
  });

  it("lets no planted fault pass", () => {
    const planted = plantFaults(items, knowledge, oracle, 100);
    for (const id of FAULT_CLASSES) {
      expect(planted[id].planted, id).toBeGreaterThanOrEqual(50);
      expect(planted[id].missed, id).toBe(0);
    }
  });

  it("makes no distractor of a graph with gaps that the whole graph finds right, where a closed world would", async () => {
    const part = withTenthHidden(knowledge, "test");
    expect(part.claims.length).toBe(Math.round(0.9 * knowledge.claims.length));
    const { newlyTrue, distractors } = judgeByWhole(await itemsOf(part), oracle);
    expect(newlyTrue).toBe(0);
    expect(distractors).toBeGreaterThan(1_000);
    expect(closedWorldBaseline(part, oracle, "test")).toBeGreaterThanOrEqual(5);
  }, 60_000);

  it("notices a distractor that is right on the whole graph", () => {
    const turned = items
      .slice(0, 20)
      .map((item) =>
        changed(item, { options: item.options.map((one) => ({ ...one, right: !one.right })) }),
      );
    expect(judgeByWhole(turned, oracle).newlyTrue).toBe(20);
    expect(judgeByWhole(turned, oracle).keysLost).toBeGreaterThanOrEqual(20);
  });

  it("notices when the longest option is always the key", () => {
    const some = TYPES.flatMap((type) => items.filter((item) => item.type === type).slice(0, 120));
    const long = some.map((item) =>
      changed(item, {
        options: item.options.map((one) =>
          one.right
            ? { ...one, text: { en: `${one.text.en}${"x".repeat(99)}`, zh: one.text.zh } }
            : one,
        ),
      }),
    );
    const found = guess(long, cluesOf(knowledge, long, oracle)).filter(
      ({ guesser, language, beatsChance }) =>
        guesser === "longest" && language === "en" && beatsChance,
    );
    expect(found.map(({ type }) => type)).toEqual([null, ...TYPES]);
    const few = guess(some, cluesOf(knowledge, some, oracle)).filter(
      ({ guesser, type, beatsChance }) => guesser === "longest" && type !== null && beatsChance,
    );
    expect(few).toEqual([]);
  }, 30_000);

  it("notices when the key always stands first", () => {
    const first = items.map((item) =>
      changed(item, {
        options: [...item.options].sort((a, b) => Number(b.right) - Number(a.right)),
      }),
    );
    const failed = positionChecks(first, oracle).filter(({ outcome }) => outcome === "FAIL");
    expect(failed.length).toBeGreaterThanOrEqual(2);
  });

  it("notices a question that is put twice in other words and another order", () => {
    const [item] = items;
    if (item === undefined) throw new Error("no item");
    const again = changed(item, {
      stem: { en: "Else?", zh: "另问？" },
      options: [...item.options].reverse(),
    });
    expect(duplicatesIn([item, again])).toHaveLength(1);
    expect(duplicatesIn([item])).toEqual([]);
  });

  it("notices what is missing in texts and in explanations", () => {
    const [item] = items;
    if (item === undefined) throw new Error("no item");
    const faults = (change: Partial<ExplainedItem>) =>
      bilingualFaults(changed(item, change)).map(({ fault }) => fault);
    expect(faults({})).toEqual([]);
    expect(faults({ stem: { en: "What is {subject}?", zh: "是什么?" } })).toEqual([
      "placeholder",
      "half-width punctuation",
    ]);
    expect(faults({ verdict: { en: "", zh: "对。" } })).toEqual(["missing label"]);
    const sections = new Set(knowledge.sources.flatMap((one) => one.sections.map(({ id }) => id)));
    expect(explanationFaults(item, oracle, sections)).toEqual([]);
    const untold = { ...item.explanation, options: item.explanation.options.slice(1) };
    expect(explanationFaults(changed(item, { explanation: untold }), oracle, sections)).not.toEqual(
      [],
    );
    expect(explanationFaults(item, oracle, new Set())).not.toEqual([]);
  });
});
