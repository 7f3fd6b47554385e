import { expect, it } from "vitest";
import { luceneQuery } from "./lucene-query.ts";

it("quotes every word and keeps none of Lucene's signs", () => {
  expect(luceneQuery('kind:"x" AND (a* OR b~) \\')).toBe(
    '"kind" AND "x" AND "and" AND "a" AND "or" AND "b"',
  );
  expect(luceneQuery("隔离 进程")).toBe('"隔离" AND "进程"');
});

it("looks for a single Chinese character as the beginning of a pair", () => {
  expect(luceneQuery("核")).toBe("核*");
});

it("is null where nothing is left to look for", () => {
  expect(luceneQuery(" :/[]{}*?~ ")).toBeNull();
});
