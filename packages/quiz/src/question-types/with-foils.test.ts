import { tinyGraph } from "@strata/graph-model/testing";
import { describe, expect, it } from "vitest";
import type { DraftOption } from "../items/draft.ts";
import { unpointed, withFoils } from "./with-foils.ts";

const named = (name: string) => {
  const [entity] = tinyGraph.entities;
  if (entity === undefined) throw new Error("fixture");
  return { ...entity, id: name, name: { en: name, zh: name } };
};

describe("withFoils", () => {
  it("makes one option of each thing, in whatever drafts it stands", () => {
    const option = (text: string): DraftOption => ({
      text: { en: text, zh: text },
      statement: { kind: "GLOSS", subject: text, object: "docker" },
      truth: "TRUE",
    });
    const rest = {
      fact: "f",
      subject: "s",
      cell: "c",
      stems: [],
      order: "SHUFFLED" as const,
      verdict: { en: "", zh: "" },
    };
    const sets = [
      ["a", "b"],
      ["a", "c"],
    ];
    const [one, other] = [...withFoils(rest, ["key"], sets, option)];
    expect(one?.options.map(({ text }) => text.en)).toEqual(["key", "a", "b"]);
    expect(other?.options[0]).toBe(one?.options[0]);
    expect(other?.options[1]).toBe(one?.options[1]);
  });
});

describe("unpointed", () => {
  const [key, foil, twin] = ["Linux kernel", "hypervisor", "Linux host"].map(named);
  if (!key || !foil || !twin) throw new Error("fixture");

  it("leaves out sets beside which every phrasing has a word of one option alone", () => {
    const stems = [{ en: "What does Linux run on?", zh: "Linux 运行在什么上？" }];
    expect(unpointed(stems, [key], [[foil], [twin]])).toEqual([[twin]]);
    const another = { en: "What is below it?", zh: "下面是什么？" };
    expect(unpointed([...stems, another], [key], [[foil], [twin]])).toEqual([[foil], [twin]]);
  });
});
