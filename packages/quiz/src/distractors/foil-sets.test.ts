import { describe, expect, it } from "vitest";
import { foilSets } from "./foil-sets.ts";

describe("foilSets", () => {
  it("gives the best three first, then every other three, then pairs", () => {
    expect(foilSets(["a", "b", "c", "d"]).map((set) => set.join(""))).toEqual([
      ..."abc abd acd bcd".split(" "),
      ..."ab ac ad bc bd cd".split(" "),
    ]);
  });

  it("makes a pair of two and nothing of one", () => {
    expect(foilSets(["a", "b"])).toEqual([["a", "b"]]);
    expect(foilSets(["a"])).toEqual([]);
  });

  it("stays within its limit", () => {
    expect(foilSets(Array.from({ length: 30 }, (_, i) => i))).toHaveLength(16);
  });
});
