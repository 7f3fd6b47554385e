import { tinyGraph } from "@strata/graph-model/testing";
import { describe, expect, it } from "vitest";
import type { Question } from "../question.ts";
import { acceptedNames, exportedQuestions } from "./exported-question.ts";
import { FORMAT_QUESTIONS } from "./fixtures/format-questions.ts";
import { citationsOf, tinyQuiz } from "./fixtures/quizzes.ts";

const exported = async (questions: readonly Question[]) =>
  exportedQuestions({ ...(await tinyQuiz(1)), questions }, { citations: citationsOf(tinyGraph) });

const [many, , , typed] = FORMAT_QUESTIONS;
if (many === undefined || typed === undefined) throw new Error("a fixture is missing");

describe("the stable id", () => {
  const idOf = async (question: Question) => (await exported([question]))[0]?.stableId;

  it("is the same whatever the number, the phrasing, the foils and the order of the options", async () => {
    const again: Question = {
      ...many,
      id: "9",
      number: 9,
      stem: { en: "Docker creates which of these?", zh: "下列哪些由 Docker 创建？" },
      options: many.options.slice(1).toReversed(),
      key: ["c"],
    };
    expect(await idOf(again)).toBe(await idOf(many));
  });

  it("differs by what is asked, how it is asked and how it is answered", async () => {
    const others: readonly Question[] = [
      many,
      { ...many, fact: "r013" },
      { ...many, type: "direction" },
      { ...many, format: "PICK_ONE" },
    ];
    expect(new Set(await Promise.all(others.map(idOf))).size).toBe(4);
  });

  it("names a fact that is no claim, without telling it", async () => {
    const facts = ["gloss/container", "vm-stack", "vm-stack/2", "kvm-type/1"];
    const ids = await Promise.all(facts.map((fact) => idOf({ ...typed, fact })));
    expect(new Set(ids).size).toBe(facts.length);
    for (const id of ids) expect(id).toMatch(/^strata-[0-9a-z]{10}$/);
  });
});

describe("acceptedNames", () => {
  const names = async (key: readonly string[], language: "en" | "zh") => {
    const [one] = await exported([{ ...typed, key }]);
    return one && acceptedNames(one, language);
  };

  it("has all names once, the usual one of the language first", async () => {
    const key = ["Container", "容器", "Container", "Linux 容器"];
    expect(await names(key, "en")).toEqual(["Container", "容器", "Linux 容器"]);
    expect(await names(key, "zh")).toEqual(["容器", "Container", "Linux 容器"]);
  });

  it("keeps the order of names that are the same in both languages", async () => {
    expect(await names(["Docker", "Docker Engine"], "zh")).toEqual(["Docker", "Docker Engine"]);
  });
});
