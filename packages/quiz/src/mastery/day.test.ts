import { describe, expect, it } from "vitest";
import { dayOf } from "./day.ts";

describe("dayOf", () => {
  it("is the date as the instant is written: the learner's own where there is an offset", () => {
    expect(dayOf("2026-02-28T23:50:00Z")).toBe("2026-02-28");
    expect(dayOf("2026-03-01T07:50:00+08:00")).toBe("2026-03-01");
  });

  it("refuses what is no instant", () => {
    expect(() => dayOf("yesterday")).toThrow(RangeError);
  });
});
