import { tinyGraph } from "@strata/graph-model/testing";
import { expect, it } from "vitest";
import { changedClaims } from "./changed-claims.ts";

const changed = (before: string, after: string) => {
  const { ended, began } = changedClaims(tinyGraph.claims, before, after);
  return { ended: ended.map(({ id }) => id), began: began.map(({ id }) => id) };
};

it("counts what ends on the day as true before it, and not what begins on it", () => {
  expect(changed("2022-05-03", "2024-01-01")).toEqual({ ended: ["r021"], began: [] });
  expect(changed("2022-05-04", "2024-01-01")).toEqual({ ended: [], began: [] });
  expect(changed("2016-02-04", "2016-02-04")).toEqual({ ended: [], began: ["t012"] });
  expect(changed("2016-02-05", "2024-01-01").began).toEqual([]);
});

it("finds what ended between two days, whether outdated or dated", () => {
  expect(changed("2014-03-13", "2014-03-13").ended).toEqual(["r023", "r036"]);
  expect(changed("2013-03-20", "2013-12-31")).toEqual({
    ended: [],
    began: ["r023", "r025", "r036"],
  });
});

it("never counts a disputed claim", () => {
  const disputed = tinyGraph.claims.filter(({ status }) => status === "DISPUTED");
  const { ended, began } = changedClaims(disputed, "2000-01-01", "2030-01-01");
  expect([...ended, ...began]).toEqual([]);
});
