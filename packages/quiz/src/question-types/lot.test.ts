import { describe, expect, it } from "vitest";
import { fallsTo } from "./lot.ts";

const IDS = Array.from({ length: 40 }, (_, i) => ({ id: `r${i}` }));

describe("fallsTo", () => {
  it("is one of them, whatever the order in which they are named", () => {
    const first = IDS.filter((one) => fallsTo(one, IDS));
    expect(first).toHaveLength(1);
    expect(IDS.filter((one) => fallsTo(one, IDS.toReversed()))).toEqual(first);
  });

  it("favours nobody", () => {
    const [a, ...others] = IDS;
    const won = others.filter((other) => a !== undefined && fallsTo(a, [a, other])).length;
    expect(won).toBeGreaterThan(8);
    expect(won).toBeLessThan(31);
  });
});
