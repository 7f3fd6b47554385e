import { type Claim, objectOf } from "@strata/graph-model";
import { inMemoryGraphReader, tinyGraph } from "@strata/graph-model/testing";
import { describe, expect, it } from "vitest";
import { information } from "../difficulty/response-model.ts";
import { type Fringe, fringeOf } from "../mastery/fringe.ts";
import { type LearnerState, learnerState } from "../mastery/learner-state.ts";
import { readLearningOrder } from "../mastery/learning-order.ts";
import { masteryOf } from "../mastery/mastery.ts";
import { dayNumber, response } from "../mastery/testing/responses.ts";
import { direction } from "../question-types/direction/direction.ts";
import { relationTarget } from "../question-types/relation-target/relation-target.ts";
import { traitOf } from "../question-types/trait-of/trait-of.ts";
import { trueOrFalse } from "../question-types/true-or-false/true-or-false.ts";
import { createRandom } from "../random/random.ts";
import { type Candidate, candidatesAmong, conceptsOf } from "./candidates.ts";
import { confusionsIn } from "./interleave.ts";
import { informationShare, PRACTICE_WEIGHTS, type PracticeRequest, practice } from "./practice.ts";

const on = (day: number) => `${dayNumber(day)}T09:00:00Z`;
const facts = (list: readonly { readonly fact: string }[]) => list.map(({ fact }) => fact);

const NOTHING: Fringe = { outer: [], inner: [] };

const candidate = (fact: string, change: Partial<Candidate> = {}): Candidate => ({
  fact,
  concepts: ["docker"],
  types: ["relation-target", "direction"],
  ...change,
});

/** Twenty new facts about Docker, which can be learned next; `change` says what is different. */
const request = (change: Partial<PracticeRequest> = {}): PracticeRequest => ({
  learner: new Map(),
  candidates: Array.from({ length: 20 }, (_, i) => candidate(`f${String(i).padStart(2, "0")}`)),
  fringe: { ...NOTHING, outer: [{ concept: "docker", unlocks: 0 }] },
  predict: () => ({ probability: 0.75, chance: 0.25 }),
  confusions: new Map(),
  size: 5,
  now: on(0),
  random: createRandom("practice"),
  ...change,
});

describe("the candidates of practice", () => {
  it("are what is due, the outer fringe and the weak part of the inner one", () => {
    const learner = learnerState([response("due", dayNumber(0)), response("known", dayNumber(8))]);
    const chosen = practice(
      request({
        learner,
        candidates: [
          candidate("due", { concepts: ["kernel"] }),
          candidate("known", { concepts: ["kernel"] }),
          candidate("new", { concepts: ["docker"] }),
          candidate("joined", { concepts: ["kubernetes", "docker"] }),
          candidate("fading", { concepts: ["kvm"] }),
          candidate("firm", { concepts: ["lxc"] }),
          candidate("far", { concepts: ["kubernetes"] }),
        ],
        fringe: {
          outer: [{ concept: "docker", unlocks: 1 }],
          inner: [
            { concept: "kvm", unlocks: 0, weak: true },
            { concept: "lxc", unlocks: 0, weak: false },
          ],
        },
        now: on(9),
      }),
    );
    expect(new Map(chosen.map(({ fact, reasons }) => [fact, reasons]))).toEqual(
      new Map([
        ["due", ["DUE"]],
        ["new", ["OUTER_FRINGE"]],
        ["joined", ["OUTER_FRINGE"]],
        ["fading", ["WEAK_INNER_FRINGE"]],
      ]),
    );
  });
});

describe("the score of practice", () => {
  it("adds what is due, what tells and what is uncovered by their weights", () => {
    expect(PRACTICE_WEIGHTS).toEqual({ due: 0.45, information: 0.35, uncovered: 0.2 });
    const learner = learnerState([response("f00", dayNumber(0))]);
    const [first] = practice(request({ learner, candidates: [candidate("f00")], now: on(400) }));
    expect(first?.score.due).toBe(1);
    expect(first?.score.uncovered).toBe(0.5);
    const [fresh] = practice(request({ candidates: [candidate("f00")] }));
    expect(fresh?.score).toMatchObject({ due: 0, uncovered: 1 });
  });

  it("ranks a fact that is overdue before new ones", () => {
    const learner = learnerState([response("f19", dayNumber(0), { correct: false })]);
    const seeds = Array.from({ length: 100 }, (_, i) => `${i}`);
    const chosen = seeds.filter((seed) => {
      const list = practice(request({ learner, now: on(30), random: createRandom(seed) }));
      return facts(list.slice(0, 5)).includes("f19");
    });
    // Always among the five best, it is drawn at one of five draws with 1 − .8⁵ = .67; without its rank never.
    expect(chosen.length).toBeGreaterThan(50);
  });

  it.each([0, 0.25, 0.5])(
    "counts information as a share of the most there is (chance %s)",
    (chance) => {
      const shares = Array.from({ length: 999 }, (_, i) =>
        informationShare({ probability: (i + 1) / 1000, chance }),
      );
      expect(Math.max(...shares)).toBeLessThanOrEqual(1);
      expect(Math.max(...shares)).toBeGreaterThan(0.9999);
      const right = chance + (1 - chance) / (1 + Math.exp(-1));
      const peak = Math.max(
        ...Array.from({ length: 8001 }, (_, i) => information((i - 4000) / 1000, 0, chance)),
      );
      expect(informationShare({ probability: right, chance })).toBeCloseTo(
        information(1, 0, chance) / peak,
        5,
      );
      expect(informationShare({ probability: chance, chance })).toBe(0);
      expect(informationShare({ probability: 1, chance })).toBe(0);
    },
  );
});

describe("the choice of practice", () => {
  it("is the same for the same seed, and never has a fact twice", () => {
    const list = request().candidates;
    const run = (seed: string) =>
      practice(request({ candidates: [...list, ...list], random: createRandom(seed) }));
    expect(run("a")).toEqual(run("a"));
    expect(facts(run("a"))).not.toEqual(facts(run("b")));
    expect(facts(run("a")).sort()).toEqual(facts(list));
  });

  it("takes each time one of the five best, all of them in turn", () => {
    const predict = (fact: string) => ({
      // The nearer to .68, where four options tell most, the better.
      probability: 0.68 + Number(fact.slice(1)) * 0.008,
      chance: 0.25,
    });
    const firsts = new Set<string>();
    for (let seed = 0; seed < 200; seed += 1) {
      const [first] = practice(request({ predict, size: 1, random: createRandom(`${seed}`) }));
      if (first !== undefined) firsts.add(first.fact);
    }
    expect([...firsts].sort()).toEqual(["f00", "f01", "f02", "f03", "f04"]);
  });

  it("keeps to what is neither hopeless nor boring, and then takes what comes nearest", () => {
    const probabilities = [0.3, 0.5, 0.64, 0.66, 0.84, 0.86, 0.99];
    const chosen = practice(
      request({
        candidates: probabilities.map((_, i) => candidate(`f${i}`)),
        predict: (fact) => ({
          probability: probabilities[Number(fact.slice(1))] ?? 0,
          chance: 0.25,
        }),
        size: 2,
      }),
    ).map(({ probability }) => probability);
    expect(chosen.slice(0, 2).sort()).toEqual([0.66, 0.84]);
    expect(chosen.slice(2)).toEqual([0.64, 0.86, 0.99, 0.5, 0.3]);
  });

  it("asks again what was answered today only when nothing else is left", () => {
    const learner = learnerState(
      ["f00", "f01", "f02"].map((fact) => response(fact, dayNumber(0), { correct: false })),
    );
    const candidates = request().candidates.slice(0, 6);
    const chosen = facts(practice(request({ candidates, learner, size: 4 })));
    expect(chosen.slice(0, 4).sort().slice(1)).toEqual(["f03", "f04", "f05"]);
    const tomorrow = facts(practice(request({ candidates, learner, size: 3, now: on(1) })));
    expect(tomorrow.slice(0, 3)).not.toEqual(["f03", "f04", "f05"]);
  });

  it("names what it could not use in reserve, and all there is when that is less than wanted", () => {
    expect(practice(request({ size: 5 }))).toHaveLength(20);
    expect(practice(request({ size: 50 }))).toHaveLength(20);
    expect(practice(request({ candidates: [] }))).toEqual([]);
  });

  it("turns from type to type", () => {
    const types = practice(request()).map((choice) => choice.types[0]);
    expect(types.slice(0, 4)).toEqual([
      "relation-target",
      "direction",
      "relation-target",
      "direction",
    ]);
  });

  it("sets confusable siblings side by side", () => {
    const concepts = ["container", "container", "virtual-machine", "virtual-machine"];
    const chosen = practice(
      request({
        candidates: concepts.map((one, i) => candidate(`f${i}`, { concepts: [one] })),
        fringe: {
          ...NOTHING,
          outer: ["container", "virtual-machine"].map((concept) => ({ concept, unlocks: 0 })),
        },
        confusions: confusionsIn(tinyGraph.claims.filter((claim) => claim.kind === "RELATION")),
        size: 4,
      }),
    );
    const order = facts(chosen).map((fact) => concepts[Number(fact.slice(1))]);
    expect(order[0]).not.toBe(order[1]);
    expect(order.slice(0, 2)).toEqual(order.slice(2));
  });
});

describe("practice in the tiny graph", () => {
  const askers = {
    "relation-target": relationTarget,
    "trait-of": traitOf,
    direction,
    "true-or-false": trueOrFalse,
  } as const;
  type Asker = keyof typeof askers;
  const candidates = candidatesAmong<Claim>(tinyGraph.claims, {
    types: Object.keys(askers) as readonly Asker[],
    concepts: (claim) => [claim.subject, objectOf(claim)].filter((id) => id !== null),
    mayAsk: (type, claim) => askers[type as Asker].mayAsk(claim),
  });
  const concepts = conceptsOf(candidates);

  const sessionOn = async (day: number, learner: LearnerState) => {
    const reader = inMemoryGraphReader(tinyGraph, "tiny");
    const masteries = new Map(
      [...concepts].map(([id, own]) => [id, masteryOf(own, learner, dayNumber(day))]),
    );
    const edges = await readLearningOrder(reader, [...concepts.keys()].sort());
    const fringe = fringeOf(masteries, edges);
    const chosen = practice(
      request({ candidates, fringe, learner, now: on(day), random: createRandom(`day ${day}`) }),
    );
    return { fringe, chosen };
  };

  it("counts as concepts what can be mastered: what is asked in two types", () => {
    const one = candidate("a", { concepts: ["x", "y"], types: ["direction"] });
    const other = candidate("b", { concepts: ["x"], types: ["trait-of"] });
    expect([...conceptsOf([one, other])]).toEqual([["x", ["a", "b"]]]);
    expect(concepts.has("linux-kernel")).toBe(true);
  });

  it("leads a diligent learner from the kernel to Pods, never past the fringe", async () => {
    let learner: LearnerState = new Map();
    const masteredOn = new Map<string, number>();
    for (let day = 0; day < 60; day += 1) {
      const { fringe, chosen } = await sessionOn(day, learner);
      const open = new Set([...fringe.outer, ...fringe.inner].map(({ concept }) => concept));
      for (const { fact, reasons } of chosen) {
        const about = candidates.find((one) => one.fact === fact)?.concepts ?? [];
        if (!reasons.includes("DUE")) expect(about.some((one) => open.has(one))).toBe(true);
      }
      learner = learnerState(
        chosen
          .slice(0, 5)
          .map(({ fact, types }) =>
            response(fact, dayNumber(day), { type: types[0] ?? "true-or-false" }),
          ),
        learner,
      );
      for (const [concept, own] of concepts) {
        const { mastered } = masteryOf(own, learner, dayNumber(day));
        if (mastered && !masteredOn.has(concept)) masteredOn.set(concept, day);
      }
    }
    const days = ["linux-kernel", "container", "pod"].map((id) => masteredOn.get(id) ?? Infinity);
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(days.at(-1)).toBeLessThan(60);
  });
});
