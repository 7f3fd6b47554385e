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

  it("keeps apart what may not stand in one set", () => {
    const fit = (one: string, other: string) => one + other !== "ac";
    expect(foilSets(["a", "b", "c", "d"], { fit }).map((set) => set.join(""))).toEqual([
      ..."abd bcd".split(" "),
      ..."ab ad bc bd cd".split(" "),
    ]);
  });

  it("works out no more foils than it chooses among", () => {
    let made = 0;
    const many = function* () {
      for (;;) {
        made += 1;
        yield made;
      }
    };
    expect(foilSets(many(), { among: 3 })).toHaveLength(4);
    expect(made).toBe(3);
  });

  it("stays within its limit", () => {
    expect(foilSets(Array.from({ length: 30 }, (_, i) => i))).toHaveLength(16);
  });
});
