import { describe, expect, it } from "vitest";
import { wrongWith } from "./check-answer.ts";
import type { Expectation, ReaderQuestion } from "./question.ts";
import { readAt, readLeaves } from "./read-answer.ts";

const section = (id: string) => ({
  headingEn: "Lead",
  headingZh: "导语",
  source: { id, titleEn: "Docker", titleZh: "Docker" },
});

const ANSWER = {
  rows: [
    { verdict: "SAME", dimension: { id: "host" }, cells: [{ n: 1 }, { n: 2 }], said: [] },
    { verdict: "DIFFERENT", dimension: { id: "kernel" }, cells: [{ n: 3 }], said: [section("s1")] },
    null,
  ],
};

const asked = (expected: Expectation, more: Partial<ReaderQuestion> = {}): ReaderQuestion => ({
  en: "what is the same",
  zh: "有何相同",
  article: "s1",
  query: "{ rows { verdict } }",
  expect: [expected],
  ...more,
});

describe("a place in an answer", () => {
  it("stands for all items of a list, in their order", () => {
    expect(readLeaves(ANSWER, "rows.cells.n")).toEqual([1, 2, 3]);
  });

  it("picks items by what is read in them", () => {
    expect(readLeaves(ANSWER, "rows[dimension.id=kernel].cells.n")).toEqual([3]);
    expect(readLeaves(ANSWER, "rows[cells.n=2].verdict")).toEqual(["SAME"]);
    expect(readAt(ANSWER, "rows[verdict=NONE]")).toEqual([]);
  });

  it("is refused when nobody asked for it, has fields or is no place", () => {
    expect(() => readLeaves(ANSWER, "rows.claims.id")).toThrow("claims, which is not selected");
    expect(() => readLeaves(ANSWER, "rows.dimension")).toThrow("has fields");
    expect(() => readLeaves(ANSWER, "rows..cells")).toThrow("no place");
    expect(() => readLeaves(ANSWER, "rows[=1].n")).toThrow("no place");
  });
});

describe("an answer is wrong", () => {
  const at = "rows.dimension.id";
  it.each<[string, Expectation]>([
    ["in another order", { at, is: ["kernel", "host"] }],
    ["with one too many", { at, only: ["host"] }],
    ["with one too few", { at, has: ["host", "cost"] }],
    ["with what must not be there", { at, lacks: ["host"] }],
    ["when one comes before its turn", { at, order: ["kernel", "host"] }],
    ["without a text", { at, says: ["kern", "xen"] }],
    ["with too small a number", { at: "rows.cells.n", atLeast: 2 }],
    ["without a number", { at: "rows[verdict=NONE].cells.n", atLeast: 0 }],
  ])("%s", (_, expected) => {
    expect(wrongWith(ANSWER, asked(expected))).toHaveLength(1);
  });

  it("without sections, without a title, or when the article is not among those who say so", () => {
    const expected = { at, has: ["host"] };
    const said = { saidIn: ["rows[verdict=DIFFERENT].said"] };
    expect(wrongWith(ANSWER, asked(expected, said))).toEqual([]);
    expect(wrongWith(ANSWER, asked(expected, { ...said, article: "s2" }))).toHaveLength(1);
    expect(
      wrongWith(ANSWER, asked(expected, { ...said, article: "s2", answeredElsewhere: true })),
    ).toEqual([]);
    expect(wrongWith(ANSWER, asked(expected, { saidIn: ["rows[verdict=SAME].said"] }))).toContain(
      "rows[verdict=SAME].said names no section.",
    );
    const untitled = { rows: [{ said: [{ ...section("s1"), headingZh: "" }] }] };
    expect(
      wrongWith(
        untitled,
        asked({ at: "rows.said.headingEn", has: ["Lead"] }, { saidIn: ["rows.said"] }),
      ),
    ).toEqual(["rows.said has a section without heading or title."]);
  });
});

it("is right when all of it is there", () => {
  const at = "rows.dimension.id";
  const expected = { at, is: ["host", "kernel"], only: ["kernel", "host"], order: ["host"] };
  expect(wrongWith(ANSWER, asked(expected))).toEqual([]);
});
