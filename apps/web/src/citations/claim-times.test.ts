import { describe, expect, it } from "vitest";
import { hasEnded, timesOf, todayOf } from "./claim-times.ts";

describe("hasEnded", () => {
  const until = (date: string | null) => ({ status: "ACCEPTED" as const, until: date });

  it("counts the day of the end as over, and an end to come as not", () => {
    expect(hasEnded(until("2022-05-03"), "2022-05-02")).toBe(false);
    expect(hasEnded(until("2022-05-03"), "2022-05-03")).toBe(true);
    expect(hasEnded(until(null), "2022-05-03")).toBe(false);
  });

  it("takes an outdated claim for over, even where no source says since when", () => {
    expect(hasEnded({ status: "OUTDATED", until: null }, "2026-11-21")).toBe(true);
    expect(hasEnded({ status: "DISPUTED", until: null }, "2026-11-21")).toBe(false);
  });
});

it("timesOf keeps a release beside its day, and plain days without one", () => {
  expect(
    timesOf({
      since: "2013-03-20",
      sinceLabel: null,
      until: "2022-05-03",
      untilLabel: "Kubernetes 1.24",
    }),
  ).toEqual({
    since: { date: "2013-03-20", release: null },
    until: { date: "2022-05-03", release: "Kubernetes 1.24" },
  });
});

it("todayOf gives the day in UTC, as the dates of claims are", () => {
  expect(todayOf(new Date("2026-11-21T23:59:59Z"))).toBe("2026-11-21");
});
