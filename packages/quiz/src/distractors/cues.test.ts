import { tinyGraph } from "@strata/graph-model/testing";
import { describe, expect, it } from "vitest";
import type { Draft, DraftOption } from "../items/draft.ts";
import { Facts } from "../proof/facts.ts";
import type { DraftContext } from "../question-types/question-type.ts";
import { createRandom } from "../random/random.ts";
import { leastTelling } from "./cues.ts";

const facts = new Facts();
facts.addClaims(tinyGraph.claims);

const context = (seed: string): DraftContext => ({
  facts,
  entity: (id) => tinyGraph.entities.find((one) => one.id === id),
  drawn: [],
  random: createRandom(seed),
});

/** An option that is nothing but a text. */
const option = (en: string): DraftOption => ({
  text: { en, zh: en },
  statement: { kind: "SAID", source: en, dispute: "d", side: 0 },
  truth: "TRUE",
});

const draft = (...options: readonly string[]): Draft => ({
  fact: "f",
  subject: "s",
  cell: "c",
  stems: [{ en: "?", zh: "？" }],
  options: options.map(option),
  order: "SHUFFLED",
  verdict: { en: "", zh: "" },
});

const SEEDS = Array.from({ length: 400 }, (_, i) => `seed ${i}`);

/** How often a draft comes first. */
const shareFirst = (drafts: readonly Draft[], wanted: Draft): number =>
  SEEDS.filter((seed) => [...leastTelling(drafts, context(seed))][0] === wanted).length /
  SEEDS.length;

describe("leastTelling", () => {
  const longest = draft("aaaaaaaa", "bbbb", "cccc", "dddd");
  const hidden = draft("aaaa", "bbbb", "cccc", "dddd");

  it("prefers the draft whose key does not stand out, but lets it stand out now and then", () => {
    // Of two languages both have to be drawn as harmless for the long key to cost nothing.
    const share = shareFirst([longest, hidden], longest);
    expect(share).toBeGreaterThan(0.01);
    expect(share).toBeLessThan(0.15);
  });

  it("looks at the shortest, and at what is like the stem and the others", () => {
    const shortest = draft("aa", "bbbb", "cccc", "dddd");
    const central = draft("abcd", "abxx", "yycd", "xbcy");
    const echo = {
      ...draft("zebra", "horse", "camel", "mouse"),
      stems: [{ en: "Which zebra?", zh: "zebra？" }],
    };
    for (const telling of [shortest, central, echo]) {
      const quiet = { ...hidden, stems: telling.stems };
      expect(shareFirst([telling, quiet], telling)).toBeLessThan(0.35);
    }
  });

  it("looks at who is spoken of most and is linked most", () => {
    const about = (id: string): DraftOption => ({
      text: { en: "name", zh: "名称" },
      statement: { kind: "RELATION", subject: id, relation: "IS_A", object: "hypervisor" },
      truth: "TRUE",
    });
    const of = (...ids: readonly string[]): Draft => ({ ...hidden, options: ids.map(about) });
    // Two sources speak of Docker, one of LXC and the others.
    const popular = of("docker", "image", "cgroups", "guest-os");
    const unknown = of("cgroups", "image", "docker", "guest-os");
    expect(shareFirst([popular, unknown], popular)).toBeLessThan(0.15);
  });

  it("keeps the format that was proposed first", () => {
    const typed = { ...draft("aaaa"), format: "TYPE_THE_TERM" as const };
    expect(shareFirst([typed, hidden], typed)).toBe(1);
    expect(shareFirst([hidden, typed], hidden)).toBe(1);
  });

  it("keeps drafts with more options first, and options with an order of their own as they are", () => {
    const small = draft("aaaa", "bbbb", "cccc");
    expect(shareFirst([longest, small], longest)).toBe(1);
    const given = { ...longest, order: "AS_GIVEN" as const };
    expect([...leastTelling([given, hidden], context("x"))]).toEqual([given, hidden]);
  });

  it("makes no more drafts than it compares, unless all of these are refused", () => {
    let made = 0;
    const many = function* () {
      for (; made < 100; made += 1) yield hidden;
    };
    const drafts = leastTelling(many(), context("x"));
    expect(drafts.next().value).toEqual(hidden);
    expect(made).toBeLessThan(20);
    expect([...drafts]).toHaveLength(99);
  });

  it("asks only some of what stands out whatever the foils, where a type says so", () => {
    const asked = SEEDS.filter(
      (seed) => [...leastTelling([longest], context(seed), { LONGEST: 1 })].length > 0,
    ).length;
    expect(asked / SEEDS.length).toBeGreaterThan(0.01);
    expect(asked / SEEDS.length).toBeLessThan(0.15);
    for (const seed of SEEDS) {
      expect([...leastTelling([longest], context(seed))]).toHaveLength(1);
      expect([...leastTelling([hidden], context(seed), { LONGEST: 1 })]).toHaveLength(1);
    }
  });

  it("compares as many of those that may be asked, however many of the first may not", () => {
    const shortest = draft("aa", "bbbb", "cccc", "dddd");
    const many = [...Array.from({ length: 11 }, () => longest), shortest, hidden];
    const orders = SEEDS.map((seed) => [
      ...leastTelling(many, context(seed), { LONGEST: 1 }),
    ]).filter((order) => !order.includes(longest));
    const hiddenFirst = orders.filter(([first]) => first === hidden).length;
    expect(hiddenFirst / orders.length).toBeGreaterThan(0.65);
  });
});
