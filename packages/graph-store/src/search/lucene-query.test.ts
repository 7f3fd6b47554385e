import { expect, it } from "vitest";
import { luceneQuery } from "./lucene-query.ts";

it("quotes every word and keeps none of Lucene's signs", () => {
  expect(luceneQuery('kind:"x" AND (a* OR b~) \\', "all")).toBe(
    '"kind" AND "x" AND "and" AND "a" AND "or" AND "b"',
  );
  expect(luceneQuery("隔离 进程", "all")).toBe('"隔离" AND "进程"');
});

it("takes any word and any pair of Chinese characters where it is to be less strict", () => {
  expect(luceneQuery("KVM内核隔离", "all")).toBe('"kvm" AND "内核隔离"');
  expect(luceneQuery("KVM内核隔离", "any")).toBe('"kvm" OR "内核" OR "核隔" OR "隔离"');
});

it("looks for a single Chinese character as the beginning of a pair", () => {
  expect(luceneQuery("核", "all")).toBe("核*");
});

it("is null where nothing is left to look for", () => {
  expect(luceneQuery(" :/[]{}*?~ ", "all")).toBeNull();
  expect(luceneQuery("", "any")).toBeNull();
});
