import { describe, expect, it } from "vitest";
import {
  type Chosen,
  isComplete,
  matched,
  moved,
  orderOf,
  takenTwice,
  targetOf,
  toggled,
} from "./drafts.ts";
import type { AnswerFormat } from "./quiz-data.ts";

const texts = (ids: readonly string[]) => ids.map((id) => ({ id, textEn: id, textZh: id }));
const asked = (format: AnswerFormat) => ({
  format,
  options: format === "TYPE_THE_TERM" ? [] : texts(["a", "b", "c"]),
  targets: format === "MATCH_PAIRS" ? texts(["1", "2", "3"]) : [],
});

describe("isComplete", () => {
  it.each([
    ["PICK_ONE", [], ["b"]],
    ["PICK_MANY", [], ["a", "c"]],
    ["TRUE_FALSE", [], ["a"]],
    ["PUT_IN_ORDER", [], ["c", "a", "b"]],
    ["MATCH_PAIRS", ["a:1", "b:2"], ["a:1", "b:2", "c:3"]],
    ["TYPE_THE_TERM", ["  "], [" KVM"]],
  ] as const)("lets a draft of %s out when nothing is missing", (format, draft, whole) => {
    expect(isComplete(asked(format), draft)).toBe(false);
    expect(isComplete(asked(format), whole)).toBe(true);
  });
});

describe("toggled", () => {
  it("takes in and out, in the order of the options", () => {
    const both = toggled(asked("PICK_MANY"), ["c"], "a");
    expect(both).toEqual(["a", "c"]);
    expect(toggled(asked("PICK_MANY"), both, "c")).toEqual(["a"]);
  });
});

describe("moved", () => {
  it("begins with the order that is shown", () => {
    expect(orderOf(asked("PUT_IN_ORDER"), [])).toEqual(["a", "b", "c"]);
    expect(orderOf(asked("PUT_IN_ORDER"), ["b", "a", "c"])).toEqual(["b", "a", "c"]);
  });

  it("goes one place, and stops at the ends", () => {
    const order: Chosen = ["a", "b", "c"];
    expect(moved(order, "c", -1)).toEqual(["a", "c", "b"]);
    expect(moved(order, "a", 1)).toEqual(["b", "a", "c"]);
    expect(moved(order, "a", -1)).toBe(order);
    expect(moved(order, "c", 1)).toBe(order);
  });
});

describe("matched", () => {
  const question = asked("MATCH_PAIRS");

  it("matches, and takes back", () => {
    const one = matched(question, [], "b", "2");
    expect(one).toEqual(["b:2"]);
    expect(targetOf(one, "b")).toBe("2");
    expect(targetOf(one, "a")).toBeNull();
    expect(matched(question, one, "b", null)).toEqual([]);
  });

  it("takes nothing away from another, and waits until no target is taken twice", () => {
    const clash = matched(question, ["a:1", "b:2", "c:3"], "a", "2");
    expect(clash).toEqual(["a:2", "b:2", "c:3"]);
    expect(takenTwice(clash)).toEqual(["2"]);
    expect(isComplete(question, clash)).toBe(false);
    expect(isComplete(question, matched(question, clash, "b", "1"))).toBe(true);
  });
});
