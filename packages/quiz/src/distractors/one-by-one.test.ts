import { describe, expect, it } from "vitest";
import { filter, filterMap, oneByOne, take } from "./one-by-one.ts";

describe("oneByOne", () => {
  it("goes on where the last taker stopped", () => {
    const numbers = oneByOne([1, 2, 3, 4, 5].values());
    expect([...take(2, numbers)]).toEqual([1, 2]);
    for (const one of numbers) {
      expect(one).toBe(3);
      break;
    }
    expect([...numbers]).toEqual([4, 5]);
  });
});

describe("take", () => {
  it("takes as many as there are, and none when none are wanted", () => {
    expect([...take(3, ["a"])]).toEqual(["a"]);
    const letters = oneByOne(["a", "b"]);
    expect([...take(0, letters)]).toEqual([]);
    expect([...letters]).toEqual(["a", "b"]);
  });
});

describe("filter", () => {
  it("tests each when it is wanted", () => {
    const tested: number[] = [];
    const even = filter([1, 2, 3, 4, 5, 6], (one) => {
      tested.push(one);
      return one % 2 === 0;
    });
    expect([...take(1, even)]).toEqual([2]);
    expect(tested).toEqual([1, 2]);
    expect([...even]).toEqual([4, 6]);
  });
});

describe("filterMap", () => {
  it("leaves out what comes to nothing", () => {
    expect([...filterMap([1, 2, 3], (one) => (one === 2 ? null : `${one}`))]).toEqual(["1", "3"]);
  });
});
