import { describe, expect, it } from "vitest";
import { memoized, memoizedFor } from "./memoized.ts";

describe("memoized", () => {
  it("works out each result once, and forgets all before it keeps too many", () => {
    let times = 0;
    const square = memoized((one: number) => {
      times += 1;
      return one * one;
    });
    expect([square(3), square(3), times]).toEqual([9, 9, 1]);
    for (let one = 0; one <= 20_000; one += 1) square(one);
    const before = times;
    expect([square(3), times]).toEqual([9, before + 1]);
  });
});

describe("memoizedFor", () => {
  it("keeps a result with its object, not with one that is equal", () => {
    const copy = memoizedFor((one: { readonly name: string }) => ({ ...one }));
    const one = { name: "docker" };
    expect(copy(one)).toBe(copy(one));
    expect(copy({ name: "docker" })).not.toBe(copy(one));
  });
});
