import { inMemoryGraphReader, tinyGraph } from "@strata/graph-model/testing";
import { describe, expect, it } from "vitest";
import type { ExplainedItem } from "../items/draft.ts";
import type { QuestionTypeId } from "../question-types/registry.ts";
import { allItems, itemsOfSeeds } from "../testing/all-items.ts";
import { comparedGraph } from "../testing/compared-graph.ts";
import { disputeOf, orderedGraph, painting, tower } from "../testing/ordered-graph.ts";

const itemsOf = (of: Parameters<typeof orderedGraph>[0], type: QuestionTypeId, seeds = 1) =>
  itemsOfSeeds(inMemoryGraphReader(orderedGraph(of), "r1"), type, seeds);

/** What is told of each option, by its text. */
const told = ({ options, explanation }: ExplainedItem) =>
  new Map(options.map(({ text }, i) => [text.en, explanation.options[i]?.text]));

const LAYERS = {
  "Linux kernel": {
    en: "The lowest layer, directly below “KVM”.",
    zh: "最底层，正上方是“KVM”。",
  },
  KVM: {
    en: "Directly above “Linux kernel” and directly below “Virtual machine”.",
    zh: "正下方是“Linux 内核”，正上方是“虚拟机”。",
  },
  "Virtual machine": {
    en: "Directly above “KVM” and directly below “Guest operating system”.",
    zh: "正下方是“KVM”，正上方是“客户机操作系统”。",
  },
  "Guest operating system": {
    en: "The topmost layer, directly above “Virtual machine”.",
    zh: "最顶层，正下方是“虚拟机”。",
  },
};

describe("explanations of places", () => {
  it("tell of each layer between what it stands, and the whole order once", async () => {
    const items = [
      ...(await itemsOf({ stacks: [tower] }, "layer-place", 6)),
      ...(await itemsOf({ stacks: [tower] }, "put-in-order")).slice(0, 1),
    ];
    expect(new Set(items.map(({ type }) => type)).size).toBe(2);
    for (const item of items) {
      for (const [name, text] of told(item)) {
        expect(text).toEqual(LAYERS[name as keyof typeof LAYERS]);
      }
      const order = "Linux kernel → KVM → Virtual machine → Guest operating system";
      expect(item.explanation.verdict.en.split(order)).toHaveLength(2);
      expect(item.explanation.verdict.zh).toContain("自下而上依次为：Linux 内核 → KVM → 虚拟机");
      expect(item.explanation.entityIds).toEqual(expect.arrayContaining(["kvm"]));
    }
  });

  it("quote steps, with quotation marks of their own inside", async () => {
    const [step, ...rest] = painting(3).steps;
    if (step === undefined) throw new Error("fixture");
    const text = { en: "say “go”", zh: "说“开始”" };
    const lifecycles = [{ ...painting(3), steps: [{ ...step, text }, ...rest] }];
    const [item] = await itemsOf({ lifecycles }, "put-in-order");
    expect(item && told(item).get("say “go”")).toEqual({
      en: "The first step, right before “mix some paint”.",
      zh: "第一步，接着是“调油漆”。",
    });
    expect(item && told(item).get("mix some paint")).toEqual({
      en: "Right after “say ‘go’” and right before “spread old paper”.",
      zh: "紧接在“说‘开始’”之后，再往后是“铺旧纸”。",
    });
  });
});

describe("explanations of ranks", () => {
  it("tell of each its own value and not the others'", async () => {
    const graph = comparedGraph();
    const claims = graph.claims.map((claim) => {
      if (claim.kind !== "TRAIT") return claim;
      const value = claim.id === "z-differs-0-lxc" ? "differs-0/even" : claim.value;
      const statement = { en: `${claim.subject}: ${value}.`, zh: `${claim.subject}：${value}。` };
      return { ...claim, value, statement };
    });
    const [item] = await allItems(
      inMemoryGraphReader({ ...graph, claims, stacks: [], lifecycles: [] }, "r1"),
      "put-in-order",
    );
    expect(item && told(item).get("LXC")?.en).toBe("lxc: differs-0/even.");
    expect(item && told(item).get("KVM")?.en).toBe("kvm: differs-0/high.");
  });
});

describe("explanations of views", () => {
  it("give each source's own words as its own", async () => {
    const [item] = await itemsOf(
      { disputes: [disputeOf(["tiny-guide.basics"], ["tiny-notes.differences"])] },
      "who-says",
    );
    const title = (id: string) => tinyGraph.sources.find((source) => source.id === id)?.title;
    const [guide, notes] = [title("tiny-guide"), title("tiny-notes")];
    expect(item && told(item).get(guide?.en ?? "")).toEqual({
      en: "This source says: Best is what comes at turn 1 on the list.",
      zh: "这篇的说法是：列表上排在第 1 的最好。",
    });
    expect(item && told(item).get(notes?.en ?? "")?.en).toContain("at turn 2 on the list");
    expect(item?.explanation.entityIds).toEqual(tinyGraph.disputes[0]?.entities);
  });
});
